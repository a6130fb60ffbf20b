/**
 * Whether the border between two lines cuts a sentence. Signs on both sides of it are added up as a natural logarithm of
 * odds; how often paragraphs are cut at all is learned from all borders of the issue.
 */
import { hasWordOver, segment } from '../text/words.ts'
import type { Bonds } from './bonds.ts'
import type { Facts } from './facts.ts'

/** A line at a border. */
type Border = Pick<Facts, 'text' | 'traits'>

/** The end of a line, and what it may break off. */
interface Before {
  before: string
  /** What stands before the border since the last full stop. */
  tail: string
  last: string
}

/** The beginning of a line. */
interface After {
  after: string
  first: string
}

interface Sign<Side> {
  name: string
  points: number
  test(side: Side): boolean
}

const opener =
  /^[“‘「]?(?:\d{4}年|\d{1,2}月|\d{1,2}日|在(?!线)|当|据|此外|同时|目前|如今|今年|近[年日期]|日前|去年|为此|其中|这|该|他|她|我|记者|会议|经过|随着|面对|针对|通过|由于|从|作为|对(?![标话接策])|为(?!民)|根据|如果|自(?!然|动)|早在|不过|而|此[次前时]|长期以来|如何|什么|与此|到|首先|其次|最后|另外|截至|值得|除|正是|因[为此]|虽然|尽管|不仅|无论|只有|所以|但|然而)/
const spoken = /[此是这将了我他她其也已还就都至]|\d[年月日时]/
const functionWord = /[的了在是将已也还就都对从于与和及并等被把而其以]/
const headWords =
  /赋能|筑牢|护航|守护|攻坚|提质|增效|助力|激活|凝聚|擦亮|绘就|谱写|跑出|奏响|打造|锻造|锤炼|彰显|绽放|破题|破解|撑起|扛起|点亮|书写|织密|织牢|赓续|共绘|共筑|共享|添动能|动能|新篇|防线|底线|屏障|合力|引领|夯实|新局|本色|担当/
const particles = '的和与在为将对是及以并等把被从向于由其该这那每第各“《（('
const continuing = '，,、。；;：:！？!?”’）)》的了着过们等和与及地'
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
]

/** Characters on each side of the border that a word across it is looked for in. */
const reach = 4

/** Whether the likeliest words of the characters on both sides have one across the border. */
function hasWordAcross(before: string, after: string): boolean {
  const left = before.slice(-reach)
  const right = after.slice(0, reach)
  if (!hasWordOver(left + right, left.length)) return false
  const { words, score } = segment(left + right)
  const word = words.find(({ end }) => end > left.length)
  if (!word || word.start >= left.length) return false
  return score - segment(left).score - segment(right).score > 1
}

function areAlike(text: string): boolean {
  const [, one, other] = /^([^，,：:、\s]{3,16})[，,\s]([^，,：:、\s]{3,16})$/.exec(text) ?? []
  return one !== undefined && one.length === other?.length
}

/** All points were fitted to labelled issues whose paragraphs were cut at random, half of all borders being cuts. */
const endings: readonly Sign<Before>[] = [
  { name: 'breaks off after a particle', points: 1, test: ({ last }) => particles.includes(last) },
  { name: 'a mark stays open', points: 2.1, test: ({ tail }) => leavesOpen(tail) },
  { name: 'breaks off in a clause', points: 0.5, test: ({ last }) => '，、,'.includes(last) },
  { name: 'a few characters begin a sentence', points: 1, test: ({ tail }) => tail.length < 4 },
  { name: 'a sentence opened before it', points: 1.4, test: ({ tail }) => opener.test(tail) },
  {
    name: 'a dateline opened before it',
    points: 4.7,
    test: ({ before }) => /^【?(?:本[报報](?:讯|訊|\d|.{2,8}电)|新华社)/.test(before),
  },
  { name: 'clauses before it', points: 2.1, test: ({ tail }) => /[，,、；;]/.test(tail) },
  { name: 'several clauses before it', points: 1, test: ({ tail }) => /[，,、；;].{1,40}[，,、；;]/.test(tail) },
  { name: 'words of sentences before it', points: 0.7, test: ({ tail }) => spoken.test(tail) },
  { name: 'words of heads before it', points: -1.6, test: ({ tail }) => headWords.test(tail) },
  {
    name: 'words without a function word, as in a head glued to the text',
    points: -1.1,
    test: ({ before, tail }) =>
      before.length > tail.length && tail.length >= 8 && tail.length <= 24 && !functionWord.test(tail),
  },
  { name: 'figures before it', points: 0.6, test: ({ tail }) => /\d/.test(tail) },
  { name: 'sentences before it', points: 2, test: ({ before, tail }) => before.length > tail.length },
  { name: 'a line too long for a head', points: 0.7, test: ({ before }) => before.length > 40 },
  { name: 'a line as short as a head', points: -1, test: ({ before }) => before.length <= 24 },
  {
    name: 'a label and what it labels',
    points: -2.7,
    test: ({ tail }) => /^[^，,：:]{1,10}[：:][^：:]{4,}$/.test(tail),
  },
  { name: 'two halves alike', points: -1, test: ({ tail }) => areAlike(tail) },
  { name: 'a mark closes', points: -2.8, test: ({ last }) => '”》）)'.includes(last) },
  { name: 'a dash or a semicolon', points: -5, test: ({ last }) => '—；;'.includes(last) },
]
const beginnings: readonly Sign<After>[] = [
  { name: 'goes on with a mark or a particle', points: 1.7, test: ({ first }) => continuing.includes(first) },
  {
    name: 'a few characters end a sentence',
    points: 2.5,
    test: ({ after }) => /^[^。！？；;!?]{0,7}[。！？；;!?]/.test(after),
  },
  { name: 'one character ends a clause', points: 2.3, test: ({ after }) => /^[^，,、][，,、]/.test(after) },
  {
    name: 'two characters end a clause',
    points: 1.6,
    test: ({ after }) => /^[^，,、]{2}[，,、]/.test(after) && !opener.test(after),
  },
  { name: 'a sentence opens after it', points: -1.5, test: ({ after }) => opener.test(after) },
  { name: 'a quotation opens after it', points: -0.8, test: ({ first }) => first === '“' },
  {
    name: 'what goes on has no clause',
    points: -0.7,
    test: ({ after }) => !/[，,、；;。：:“]/.test(after.slice(0, 22)),
  },
  { name: 'what goes on has no end', points: -2.6, test: ({ after }) => !/[。！？!?…”；;，,]$/.test(after) },
  { name: 'what goes on is short', points: -1.5, test: ({ after }) => after.length < 20 },
]
/** For a word that stands across the border. */
const wordPoints = 3
const bias = -1.2
/** How much the bonds between the characters count, and at most. */
const bondWeight = 0.85
const strongest = 4

function leavesOpen(text: string): boolean {
  return pairs.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close))
}

/** Rounded up, so that a character more anywhere in the issue hardly ever changes what is known of a border. */
export function inQuarters(odds: number): number {
  return Math.ceil(odds * 4) / 4
}

/** The odds that the border between two lines cuts a sentence, as a natural logarithm, where half of all borders do. */
export function seamOf(before: Border, after: Border, bonds: Bonds): number {
  before.traits.breaksOff ??= pointsOfEnd(before.text)
  after.traits.goesOn ??= pointsOf(beginnings, { after: after.text, first: after.text.slice(0, 1) })
  const bond = Math.max(-strongest, Math.min(strongest, bonds.seam(before.text, after.text)))
  const word = hasWordAcross(before.text, after.text) ? wordPoints : 0
  return bias + bondWeight * bond + before.traits.breaksOff + after.traits.goesOn + word
}

function pointsOfEnd(before: string): number {
  let at = before.length - 1
  while (at >= 0 && !'。！？!?…'.includes(before[at] as string)) at--
  return pointsOf(endings, { before, tail: before.slice(at + 1), last: before.slice(-1) })
}

function pointsOf<Side>(signs: readonly Sign<Side>[], side: Side): number {
  let points = 0
  for (const sign of signs) if (sign.test(side)) points += sign.points
  return points
}

const rounds = 3
/** Cuts taken for granted, in ten times as many borders: a short text teaches little. */
const usual = 0.5

/**
 * How much oftener than in half of all cases the borders of an issue are cuts, as a natural logarithm of odds: the share that
 * explains the borders best (expectation maximisation).
 */
export function shareOfCuts(seams: readonly number[]): number {
  let share = 0
  for (let round = 0; round < rounds; round++) {
    let cuts = usual
    for (const seam of seams) cuts += 1 / (1 + Math.exp(-seam - share))
    share = Math.log(cuts / (seams.length + 10 * usual - cuts))
  }
  return share
}
