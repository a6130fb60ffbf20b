import iconv from 'iconv-lite'
import type { Random } from './random.ts'

/** Characters and pieces that break careless programs, and the marks that rules look at. */
const nasty: readonly string[] = [
  // Halves of pairs, NUL, other controls, a byte-order mark inside, non-characters.
  ...[
    '\ud83d',
    '\ude00',
    '\ud800',
    '\udfff',
    '\0',
    '\u0001',
    '\u0007',
    '\b',
    '\u001b[31m',
    '\u001b]0;x\u0007',
    '\u007f',
  ],
  ...['\u0085', '\u009b2J', '\ufeff', '\ufffe', '\uffff', '\ufffd', '\u{10ffff}'],
  // Marks that reorder, hide or join.
  ...['\u202e', '\u2066', '\u200f', '\u200b', '\u200d', '\u2060', '\u00ad', '\ufe0f', '\u{e0041}', '\u3164'],
  ...['\u0301'.repeat(40), 'e\u0301', '👨‍👩‍👧‍👦', '𠮷', '葛\u{e0100}'],
  // Every kind of line end and blank.
  ...[
    '\r',
    '\n',
    '\r\n',
    '\n\r',
    '\u2028',
    '\u2029',
    '\v',
    '\f',
    '\t',
    '\u00a0',
    '\u3000',
    '　　',
    '    ',
    '  \n',
    '\n\n\n',
  ],
  // Pairs that do not close.
  ...['“', '”', '‘', '’', '《', '》', '〈', '〉', '（', '）', '(', ')', '【', '】', '「', '」', '"', "'"],
  // Numbers and dates that no calendar knows.
  ...[
    '9'.repeat(400),
    '0',
    '-1',
    '1e309',
    '99999999999999999999年',
    '0年0月0日',
    '2月30日',
    '13月32日',
    '2023年2月29日',
  ],
  ...[
    '星期八',
    '二〇二三年二月三十日',
    '农历十三月初四十',
    '25时61分',
    '１２３４５６７８９０',
    '百万亿兆京',
    '零零零',
    '第9999999999版',
  ],
  ...['0.0.0.0', '1.2.3%', '-－—–', '50%—30%', '增长-5%', '①②③⑳㉑', '壹仟', '两二两'],
  // Structure.
  ...[
    '## ',
    '######## ',
    '> '.repeat(30),
    '- '.repeat(30),
    '**',
    '__',
    '```\n',
    '[[[[',
    '](',
    '<!--',
    '-->',
    '<b>',
    '|',
    '\\',
  ],
  ...[
    '（下转第二版）',
    '（上接第一版）',
    '本报讯',
    '（记者 ',
    '图为',
    '责任编辑：',
    '编者按：',
    '◆',
    '①',
    '【简讯】',
    '新华社北京2月30日电',
  ],
  ...[
    '，，',
    '。。',
    '……',
    '…。',
    '——',
    '、、',
    '：：',
    '；',
    '？！',
    '！！！！',
    '的的',
    '是是是',
    ',',
    '.',
    ';',
    ':',
  ],
]

type Mutation = (text: string, random: Random) => string

const mutations: readonly Mutation[] = [
  (text, random) => insert(text, random, random.pick(nasty)),
  (text, random) => insert(text, random, random.pick(nasty)),
  (text, random) => insert(text, random, random.pick(nasty).repeat(1 + random.below(60))),
  (text, random) => insert(text, random, String.fromCharCode(random.below(0x10000))),
  (text, random) => cut(text, random, ''),
  (text, random) => cut(text, random, random.pick(nasty)),
  // A piece copied elsewhere, doubled, or turned round.
  (text, random) => insert(text, random, piece(text, random)),
  (text, random) => {
    const part = piece(text, random)
    return text.replace(part, () => part + part)
  },
  (text, random) => cut(text, random, [...piece(text, random)].reverse().join('')),
  // Line ends.
  (text) => text.replace(/\r?\n/g, '\r'),
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text, random) => text.replace(/\r?\n/g, () => random.pick(['\n', '\r', '\r\n', '\u2028', '\n\n', ' '])),
  (text) => text.replace(/\s+/g, ''),
  // What happens to texts on their way.
  (text) => text.normalize('NFKC'),
  (text) => text.normalize('NFD'),
  (text, random) => {
    const width = 1 + random.below(40)
    return text.replace(new RegExp(`[^\\n]{${width}}`, 'g'), '$&\n')
  },
  (text, random) =>
    text.replaceAll(random.pick(['，', '。', '“', '”', '（', '）', '、', '　', '的']), random.pick(nasty)),
  (text, random) => text.replace(/\d/g, () => (random.below(3) === 0 ? String(random.below(100)) : '')),
  (text, random) => text.replace(/\d+/g, (digits) => (random.below(3) === 0 ? String(random.below(4000)) : digits)),
  (text, random) => {
    const lines = text.split('\n')
    const at = random.below(lines.length)
    return [...lines.slice(at), ...lines.slice(0, at)].join('\n')
  },
  (text, random) => {
    const lines = text.split('\n')
    return lines.map((line) => (random.below(4) === 0 ? random.pick(lines) : line)).join('\n')
  },
]

/** A window of an issue with one to six changes. */
export function mutateText(issues: readonly string[], random: Random): string {
  const issue = random.pick(issues)
  const from = random.below(3) === 0 ? 0 : random.below(issue.length)
  return mutate(issue.slice(from, from + 50 + random.below(1200)), random, 20_000)
}

/** A text with one to six changes. @param most characters that are left of it. */
export function mutate(text: string, random: Random, most: number): string {
  let changed = text
  for (let change = random.below(6); change >= 0; change--) {
    changed = random.pick(mutations)(changed, random).slice(0, most)
  }
  return changed
}

const spellings = ['utf8', 'utf16le', 'utf16-be', 'gb18030', 'big5'] as const
const forgedMarks: readonly (readonly number[])[] = [
  [],
  [],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x84, 0x31, 0x95, 0x33],
  [0xff, 0xfe, 0, 0],
  [0x2b, 0x2f, 0x76],
]

/** A text written in some encoding, perhaps under the byte-order mark of another, with some bytes broken. */
export function mutateBytes(text: string, random: Random): Uint8Array {
  const body = iconv.encode(text, random.pick(spellings))
  const bytes = Buffer.concat([Buffer.from(random.pick(forgedMarks)), body])
  const breaks = bytes.length === 0 ? 0 : random.below(4)
  for (let count = 0; count < breaks; count++) bytes[random.below(bytes.length)] = random.below(256)
  return random.below(4) === 0 ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes
}

function insert(text: string, random: Random, added: string): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + added + text.slice(at)
}

function cut(text: string, random: Random, put: string): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + put + text.slice(at + 1 + random.below(80))
}

function piece(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  return text.slice(at, at + 1 + random.below(60))
}
