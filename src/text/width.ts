import { isDigit, isHan, isLatin } from './characters.ts'
import { isChineseText, pairedMarks } from './marks.ts'
import { reading } from './reading.ts'
import type { ReadableText } from './view.ts'

/** A half-width mark in Chinese text. */
export interface HalfwidthMark {
  at: number
  /** The full-width mark that belongs there. */
  full: string
}

const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }
/** Addresses, targets of links, e-mail, code and character entities: their marks are their own. */
const literals =
  /(?<![\w+.-])[A-Za-z][A-Za-z\d+.-]{1,20}:\/\/[\w.,;:!?()/%#&=~@+*$'-]*|www\.[\w./?=&%-]*|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]*|`[^`]{0,200}`|\]\([^()\s]{0,300}\)|!\[[^[\]]{0,200}\]|&#?\w{2,8};/g

/**
 * Half-width , ; : ! ? and brackets, straight quotation marks and a full stop `.` at the end of a sentence, where they
 * stand in Chinese text; in order. Numbers (1,234), times and ratios (10:30), English phrases, addresses, code and formulas
 * are none.
 */
export const halfwidthMarks = reading((view): readonly HalfwidthMark[] => {
  const { text } = view
  if (!/[,;:!?()"]|\.$/.test(text)) return []
  const found = new Map<number, string>()
  const literal = literalAt(text)
  for (const { open, close, mark, parent } of pairedMarks(view).pairs) {
    if (mark === '<' && parent) {
      found.set(open, '〈').set(close, '〉')
    } else if (mark === '（' && !literal.has(open) && isChineseBracket(text, open, close)) {
      if (text[open] === '(') found.set(open, '（')
      if (text[close] === ')') found.set(close, '）')
    }
  }
  const chinese = (at: number): boolean => found.has(at) || isChineseText(text.charCodeAt(at))
  const stops = [...text.matchAll(/[,;:!?]/g)]
  // Once forwards and once backwards: in a row of marks the last one may be the only one that stands beside Chinese.
  for (const { 0: mark, index: at } of [...stops, ...stops.toReversed()]) {
    const wide = full[mark]
    if (wide && !literal.has(at) && (isChineseStop(text, at, chinese) || isBetweenChinese(text, at)))
      found.set(at, wide)
  }
  for (const [at, quote] of straightQuotes(view, literal)) found.set(at, quote)
  const last = text.length - 1
  if (text[last] === '.' && /[\u4e00-\u9fff”）》]/.test(text[last - 1] ?? '') && last > 8) found.set(last, '。')
  return [...found].map(([at, wide]) => ({ at, full: wide })).sort((a, b) => a.at - b.at)
})

/** Straight quotation marks in Chinese text, two and two; inside “” they stand for ‘’. Inches (55") are none. */
function straightQuotes(view: ReadableText, literal: ReadonlySet<number>): [at: number, quote: string][] {
  const { text } = view
  if (!text.includes('"')) return []
  const marks = [...text.matchAll(/(?<!\d)"|(?<=\d)"(?=[\u4e00-\u9fff，。、；：])/g)]
    .map(({ index }) => index)
    .filter((at) => !literal.has(at))
  if (marks.length % 2 !== 0) return []
  const outer = pairedMarks(view).pairs.filter(({ mark, parent }) => mark === '“' && !parent)
  const found: [at: number, quote: string][] = []
  let around = 0
  for (let index = 0; index < marks.length; index += 2) {
    const open = marks[index] as number
    const close = marks[index + 1] as number
    if (isDigit(text.charCodeAt(open - 1)) || !isChineseBracket(text, open, close)) continue
    while ((outer[around]?.close ?? text.length) < open) around++
    const isInner = (outer[around]?.open ?? text.length) < open
    found.push([open, isInner ? '‘' : '“'], [close, isInner ? '’' : '”'])
  }
  return found
}

function literalAt(text: string): ReadonlySet<number> {
  const inside = new Set<number>()
  if (!/[@`&[]|:\/\/|www\./.test(text)) return inside
  for (const { 0: literal, index } of text.matchAll(literals)) {
    let end = index + literal.length
    // The mark that follows an address is not its own; the one that ends a reference is.
    if (!'&]!'.includes(literal[0] as string)) while (isMark(text[end - 1])) end--
    for (let at = index; at < end; at++) inside.add(at)
  }
  return inside
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && '.,;:!?)('.includes(character)
}

/** How much of a bracket is looked at, so that brackets in brackets cost no more than they are long. */
const longBracket = 200

/** Brackets are Chinese where they hold Chinese, where the other half is full-width, or where they follow Chinese. */
function isChineseBracket(text: string, open: number, close: number): boolean {
  if (text[open] === '（' || text[close] === '）') return true
  const end = Math.min(close, open + longBracket)
  for (let at = open + 1; at < end; at++) if (isChineseText(text.charCodeAt(at))) return true
  return isChineseText(text.charCodeAt(open - 1)) || (open === 0 && isHan(text.charCodeAt(close + 1)))
}

function isChineseStop(text: string, at: number, chinese: (at: number) => boolean): boolean {
  const before = text.charCodeAt(at - 1)
  if (chinese(at - 1)) return true
  if (!chinese(at + 1)) return false
  const mark = text[at]
  if ((mark === '!' || mark === '?') && isLatin(before)) return !isForeignEnd(text, at)
  return at > 0 && before !== 0x20
}

/** Whether `!` or `?` ends a name such as Yahoo! or an English phrase. */
function isForeignEnd(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at + 1)) || /[A-Za-z],? [A-Za-z]+$/.test(text.slice(Math.max(0, at - reach), at))
}

/** A comma between letters or digits that hang together, with Chinese on both sides of them: 达5%,8%左右. */
function isBetweenChinese(text: string, at: number): boolean {
  if (text[at] !== ',' && text[at] !== ';') return false
  let start = at
  while (start > at - reach && hangsTogether.test(text[start - 1] ?? '')) start--
  let end = at + 1
  while (end < at + reach && hangsTogether.test(text[end] ?? '')) end++
  const isBounded = isHan(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(end))
  if (!isBounded || start === at || end === at + 1) return false
  const isThousands = isDigit(text.charCodeAt(at - 1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
  return !isThousands
}

const hangsTogether = /[A-Za-z\d.%°℃+,;]/
const reach = 24
