import { Bonds } from './bonds.ts'
import { readBorders, readInterruptions } from './borders.ts'
import type { Line } from './line.ts'
import { isHead, isText, opensArticle } from './looks.ts'
import type { IssueMemo } from './memo.ts'
import { openedOf, pieceOf } from './opened.ts'
import { inQuarters } from './seams.ts'
import { noTopic, type Topic, Topics } from './topics.ts'
import { type TextTraits, type Traits, traitsOf } from './traits.ts'

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

/** All that evidences may ask about a line. */
export interface Facts extends TextTraits {
  line: Line
  /** What its text says, the same object for lines of the same words. */
  traits: Traits
  text: string
  length: number
  index: number
  /** Follows the line before without a blank line. */
  tight: boolean
  /** How often the same words stand as a line in the issue. */
  repeats: number
  /**
   * Odds that the border to the line before cuts a sentence, see {@link Bonds.seam}, in quarters; 0 where one of the two is
   * longer than heads are.
   */
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
  return shapes.masthead || shapes.paperName || shapes.pageHead
}

/** Whether a line is a folio, an address or a running head by its form: neighbours are counted without it. */
export function isRunningHead({ shapes, opening }: Pick<Facts, 'shapes' | 'opening'>): boolean {
  return shapes.folio || (!opening && shapes.runningHead)
}

const contentsTitle = /[导導]|目|看点/

/** Follows a box title or a briefs head as far as its lines go. */
function underOf({ prev, shapes, length, end }: Facts): Facts['under'] {
  if (!prev) return null
  if (prev.shapes.boxTitle && contentsTitle.test(prev.text)) return shapes.contents ? 'contents' : null
  if (prev.under === 'contents') return shapes.contents ? 'contents' : null
  if (shapes.briefsHead) return null
  if (prev.shapes.briefsHead && prev.length <= 16) return 'briefs'
  const head = length <= 40 && end === 'open' && !shapes.bullet && !shapes.numbered
  return prev.under === 'briefs' && !head && !shapes.pageHead ? 'briefs' : null
}

/** Learns from the heads right over datelines and bylines, which are sure, what heads of the issue look like. */
function learnHeads(all: readonly Facts[], habits: Habits): void {
  let heads = 0
  let parted = 0
  let flush = 0
  let inset = 0
  for (const facts of all) {
    const { line, shapes, prev, next } = facts
    if (!isHead(facts)) continue
    if (opensArticle(next)) {
      heads++
      if (line.indent < 2) flush++
      if (shapes.parted) parted++
    } else if (line.indent >= 2 && isText(prev) && isText(next)) inset++
  }
  habits.solid = heads >= 6 && parted * 12 < heads
  habits.flush = habits.indented && flush > 0 && flush === heads
  habits.inset = inset > 0
}

const verseLine = 20

/** The words of a line, which may be those of several. */
interface Words {
  traits: Traits
  /** How often they stand as a line, see {@link Facts.repeats}. */
  count: number
}

const continuation = /^[（(【]?\s*(?:上接|紧接|緊接|续接|承接)/

/** Reads the words of each line, and those of equal short lines once; the head repeated over a continuation does not count. */
function wordsOf(lines: readonly Line[], known: ReadonlySet<string>, memo: IssueMemo | undefined): Words[] {
  const short = new Map<string, Words>()
  return lines.map(({ text }, index) => {
    const last = memo?.known[index]
    const isShort = text.length <= long
    let words = isShort ? short.get(text) : undefined
    if (!words) {
      words = { traits: last?.traits ?? traitsOf(text, known), count: 0 }
      if (isShort) short.set(text, words)
    }
    if (last) last.traits = words.traits
    if (isShort && !continuation.test(lines[index + 1]?.text ?? '')) words.count++
    return words
  })
}

/** For every line the number of short open lines in its tight run; 0 where text follows the run at once. */
function runsOf(lines: readonly Line[], words: readonly Words[]): Uint32Array {
  const runs = new Uint32Array(lines.length)
  let start = 0
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index]
    const end = words[index]?.traits.end
    const short = line?.depth === 0 && line.text.length <= verseLine && (end === 'open' || end === 'clause')
    if (short && (index === start || line.gap === 0)) continue
    const apart = line === undefined || line.gap > 0
    if (apart) runs.fill(index - start, start, index)
    start = short ? index : index + 1
  }
  return runs
}

/** Computes the facts of all lines. `known` are names that the issue gives without doubt. */
export function factsOf(lines: readonly Line[], known: ReadonlySet<string>, memo?: IssueMemo): Facts[] {
  const bonds = memo?.bonds(lines) ?? new Bonds(lines)
  const habits = habitsOf(lines)
  const words = wordsOf(lines, known, memo)
  const runs = runsOf(lines, words)
  let opening = true
  let prev: Facts | null = null
  const all = lines.map((line, index) => {
    const { text } = line
    const { traits, count } = words[index] as Words
    const { end, columns, shapes, asks, head, prose } = traits
    const before = lines[index - 1]?.text
    const isShort = before !== undefined && before.length <= long && text.length <= long
    if (text.length > long && (end !== 'open' || shapes.fullStop)) opening = false
    const facts: Facts = {
      line,
      text,
      length: text.length,
      index,
      end,
      tight: line.gap === 0 && index > 0,
      repeats: Math.max(1, count),
      seam: isShort ? inQuarters(bonds.seam(before, text)) : 0,
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
      asks,
      head,
      prose,
      traits,
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
      !before.shapes.gluedByline
  }
  const topics = new Topics(bonds)
  for (const facts of all) facts.topic = topics.of(facts)
  learnHeads(all, habits)
  return all
}
