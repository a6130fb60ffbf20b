import { Bonds } from './bonds.ts'
import { readBorders, readInterruptions } from './borders.ts'
import type { Line } from './line.ts'
import { isHead, isParted, isText, opensArticle } from './looks.ts'
import type { IssueMemo } from './memo.ts'
import { openedOf, pieceOf } from './opened.ts'
import { inQuarters } from './seams.ts'
import { type ShapeName, shapesOf } from './shapes.ts'
import { sign, signsOf } from './signs.ts'
import { noTopic, type Topic, Topics } from './topics.ts'

/** How a line ends: with a full stop, in the middle of a clause, with a mark that announces, or without a mark. */
export type End = 'stop' | 'clause' | 'colon' | 'open'

/** Habits of the whole issue that single lines are judged by. */
export interface Habits {
  /** Headlines carry `##`. */
  marked: boolean
  /** Paragraphs are parted by blank lines. */
  spaced: boolean
  /** Paragraphs are indented. */
  indented: boolean
  /** Columns or pages cut paragraphs in two. */
  cut: boolean
  /** Headlines that stand over a dateline or a byline have no blanks inside. */
  solid: boolean
  /** Paragraphs are indented, and those headlines are not. */
  flush: boolean
  /** Short lines between texts are indented like paragraphs. */
  inset: boolean
  /** The shallowest level of headings, which is that of headlines; 0 where nothing is marked. */
  headDepth: number
}

/** What the text of a line says by itself. */
export interface Traits {
  end: End
  /** Chunks parted by blanks. */
  columns: number
  shapes: ReadonlySet<ShapeName>
}

/** All that evidences may ask about a line. */
export interface Facts extends Traits {
  line: Line
  text: string
  length: number
  index: number
  /** Follows the line before without a blank line. */
  tight: boolean
  /** How often the same words stand as a line in the issue. */
  repeats: number
  /** Odds that the border to the line before cuts a sentence, see {@link Bonds.seam}, in quarters. */
  seam: number
  /** Odds that the border to the line before cuts a sentence, as a natural logarithm, see {@link seamOf}, in quarters. */
  cutOdds: number
  /** Stands between the halves of a paragraph that it cuts: a caption, a credit, a page head. */
  interrupts: boolean
  /** Stands under the title of a contents box, or under the head of a column of briefs. */
  under: 'contents' | 'briefs' | null
  /** The line before has no mark at its end, in an issue whose paragraphs are cut: if it was text, it broke off. */
  broken: boolean
  /** Short lines without a mark at the end that stand tight together, this one among them, with no text right under them. */
  run: number
  /** How long the head of the first piece after an editor's note is, among those pieces; 0 elsewhere. */
  piece: number
  /** What the line and the texts around it share. */
  topic: Topic
  /**
   * How the article around the line opened, as far as the lines before it show; null where they do not. `note` is an editor's
   * note and what stands right under it, `pieces` what comes after a short line there: the note introduced several.
   */
  opened: 'dateline' | 'byline' | 'note' | 'pieces' | null
  /** Before the first line that is long. */
  opening: boolean
  habits: Habits
  /** The line before and after, running heads left out, and at the border of an interruption what it parts. */
  prev: Facts | null
  next: Facts | null
}

const stops = '。！？!?…'
const closers = '”’」』）)】］]》〉"'

/** Past the last character that says how a text ends: closing marks and a signature in brackets do not. */
function lastWord(text: string): number {
  let at = text.length - 1
  while (at > 0 && closers.includes(text[at] as string)) at--
  const last = text[text.length - 1]
  if ((last !== '）' && last !== ')') || stops.includes(text[at] as string)) return at
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
  const before = text[open - 1] ?? ''
  return open > 0 && text.length - open < 120 && (stops.includes(before) || closers.includes(before)) ? open - 1 : at
}

const credited = /(?:[图文摄][/／]\s?[^，。]{2,10}|供图|[\s（(]\S{2,4}摄)$/u

/** What the last characters hold where they credit somebody. */
const creditEnds = '图摄'

export function endOf(text: string): End {
  const final = text.charAt(text.length - 1)
  const slash = signsOf(text, Math.max(0, text.length - 14)) & sign.slash
  if ((slash || creditEnds.includes(final)) && credited.test(text.slice(-14))) return 'stop'
  let at = lastWord(text)
  while (at > 0 && closers.includes(text[at] as string)) at--
  const last = text[at] ?? ''
  if (stops.includes(last)) return 'stop'
  if ('：:；;—'.includes(last)) return 'colon'
  if ('，、,'.includes(last)) return 'clause'
  return 'open'
}

function isOpen(text: string): boolean {
  const end = endOf(text)
  return end === 'open' || end === 'clause'
}

const long = 40
/** Less is a label or a name that stands alone. */
const shortestHalf = 6

const oneHead = /^[”’」』）)]?[^，、；：,;]{4,24}$/

/** What stands after the last full stop, where that is short enough for a crosshead. */
function tailOf(text: string): string | null {
  for (let at = text.length - 1; at >= 0 && text.length - at < 36; at--) {
    if ('。！？…'.includes(text[at] as string)) return text.slice(at + 1)
  }
  return null
}

const pairs = ['“”', '《》', '（）', '「」', '()'] as const

/** The pairs of marks that a text opens and does not close, or, read as `closed`, closes without having opened them. */
export function unpaired(text: string, side: 'open' | 'closed'): Set<string> {
  const found = new Set<string>()
  for (const pair of pairs) {
    if (!text.includes(pair[side === 'open' ? 0 : 1] as string)) continue
    let depth = 0
    let lowest = 0
    for (const character of text) {
      if (character === pair[0]) depth++
      else if (character === pair[1]) lowest = Math.min(lowest, --depth)
    }
    if (side === 'open' ? depth - lowest > 0 : lowest < 0) found.add(pair)
  }
  return found
}

/** What stands after the last full stop, where it could be a crosshead: short, and nothing in it left open. */
function headTail(text: string): string {
  const tail = tailOf(text) ?? ''
  return unpaired(tail, 'open').size > 0 ? '' : tail
}

/** Whether what stands after the last full stop of a long line could be a crosshead glued to it. */
export function endsLikeCrosshead(text: string): boolean {
  return oneHead.test(headTail(text))
}

function habitsOf(lines: readonly Line[]): Habits {
  let apart = 0
  let body = 0
  let indented = 0
  let marked = 0
  for (const line of lines) {
    if (line.gap > 0) apart++
    if (line.depth > 0) marked++
    if (line.text.length >= long) {
      body++
      if (line.indent >= 2) indented++
    }
  }
  return {
    marked: marked > 0,
    spaced: apart * 2 > lines.length,
    indented: indented * 2 > body,
    cut: false,
    headDepth: 0,
    solid: false,
    flush: false,
    inset: false,
  }
}

/** Whether a heading names the paper, its date or a page, so that its level says nothing of headlines. */
function isFurniture({ shapes }: Facts): boolean {
  return shapes.has('masthead') || shapes.has('paperName') || shapes.has('pageHead')
}

/** Whether a line is a folio, an address or a running head by its form: neighbours are counted without it. */
export function isRunningHead({ shapes, opening }: Pick<Facts, 'shapes' | 'opening'>): boolean {
  return shapes.has('folio') || (!opening && shapes.has('runningHead'))
}

const contentsTitle = /[导導]|目|看点/

/** Follows a box title or a briefs head as far as its lines go. */
function underOf({ prev, shapes, length, end }: Facts): Facts['under'] {
  if (!prev) return null
  if (prev.shapes.has('boxTitle') && contentsTitle.test(prev.text)) return shapes.has('contents') ? 'contents' : null
  if (prev.under === 'contents') return shapes.has('contents') ? 'contents' : null
  if (shapes.has('briefsHead')) return null
  if (prev.shapes.has('briefsHead') && prev.length <= 16) return 'briefs'
  const head = length <= 40 && end === 'open' && !shapes.has('bullet') && !shapes.has('numbered')
  return prev.under === 'briefs' && !head && !shapes.has('pageHead') ? 'briefs' : null
}

/** Learns from the heads right over datelines and bylines, which are sure, what heads of the issue look like. */
function learnHeads(all: readonly Facts[], habits: Habits): void {
  let heads = 0
  let parted = 0
  let flush = 0
  let inset = 0
  for (const facts of all) {
    const { line, prev, next } = facts
    if (!isHead(facts)) continue
    if (opensArticle(next)) {
      heads++
      if (line.indent < 2) flush++
      if (isParted(facts)) parted++
    } else if (line.indent >= 2 && isText(prev) && isText(next)) inset++
  }
  habits.solid = heads >= 6 && parted * 12 < heads
  habits.flush = habits.indented && flush > 0 && flush === heads
  habits.inset = inset > 0
}

const blanks = /[\s　]+/
const verseLine = 20

/** For every line the number of short open lines in its tight run; 0 where text follows the run at once. */
function runsOf(lines: readonly Line[]): number[] {
  const runs = new Array<number>(lines.length).fill(0)
  let start = 0
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index]
    const short = line !== undefined && line.depth === 0 && line.text.length <= verseLine && isOpen(line.text)
    if (short && (index === start || line.gap === 0)) continue
    const apart = line === undefined || line.gap > 0
    if (apart) runs.fill(index - start, start, index)
    start = short ? index : index + 1
  }
  return runs
}

const continuation = /^[（(【]?\s*(?:上接|紧接|緊接|续接|承接)/

/** How often each short line stands in the issue; the head repeated over a continuation does not count. */
function repeatsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [index, { text }] of lines.entries()) {
    if (text.length > long || continuation.test(lines[index + 1]?.text ?? '')) continue
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

function traitsOf(text: string, known: ReadonlySet<string>): Traits {
  return {
    end: endOf(text),
    columns: text.length <= 60 ? text.split(blanks).length : 1,
    shapes: shapesOf(text, known),
  }
}

/** Computes the facts of all lines. `known` are names that the issue gives without doubt. */
export function factsOf(lines: readonly Line[], known: ReadonlySet<string>, memo?: IssueMemo): Facts[] {
  const bonds = memo?.bonds(lines) ?? new Bonds(lines)
  const habits = habitsOf(lines)
  const counts = repeatsOf(lines)
  const runs = runsOf(lines)
  let opening = true
  let prev: Facts | null = null
  const all = lines.map((line, index) => {
    const { text } = line
    const last = memo?.known[index]
    const traits = last?.traits ?? traitsOf(text, known)
    if (last) last.traits = traits
    const { end, columns, shapes } = traits
    if (text.length > long && (end !== 'open' || text.includes('。'))) opening = false
    const facts: Facts = {
      line,
      text,
      length: text.length,
      index,
      end,
      tight: line.gap === 0 && index > 0,
      repeats: text.length <= long ? (counts.get(text) ?? 1) : 1,
      seam: index > 0 ? inQuarters(bonds.seam((lines[index - 1] as Line).text, text)) : 0,
      cutOdds: Number.NEGATIVE_INFINITY,
      interrupts: false,
      broken: false,
      under: null,
      columns,
      run: runs[index] as number,
      topic: noTopic,
      opened: null,
      piece: 0,
      opening,
      shapes,
      habits,
      prev,
      next: null,
    }
    if (line.depth > 0 && !isFurniture(facts) && (habits.headDepth === 0 || line.depth < habits.headDepth)) {
      habits.headDepth = line.depth
    }
    facts.under = underOf(facts)
    facts.opened = openedOf(facts)
    facts.piece = pieceOf(facts)
    if (!isRunningHead(facts)) {
      if (prev) prev.next = facts
      prev = facts
    }
    return facts
  })
  readInterruptions(all, bonds)
  const cuts = readBorders(all, bonds)
  habits.cut = cuts > 1 && cuts * 60 > all.length
  for (const each of all) {
    const { prev: before } = each
    each.broken =
      before !== null &&
      habits.cut &&
      (before.end === 'open' || before.end === 'clause') &&
      before.length >= shortestHalf &&
      !endsLikeCrosshead(before.text) &&
      !before.shapes.has('gluedByline')
  }
  const topics = new Topics(bonds)
  for (const facts of all) facts.topic = topics.of(facts)
  learnHeads(all, habits)
  return all
}
