import type { Line } from './line.ts'
import { type ShapeName, shapesOf } from './shapes.ts'

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
  /** Most lines that end open were cut off; otherwise their last words are a crosshead that the export glued on. */
  cut: boolean
  /** Characters in a full row where the text is hard-wrapped, else 0. */
  row: number
}

/** All that evidences may ask about a line. */
export interface Facts {
  line: Line
  text: string
  length: number
  index: number
  end: End
  /** Follows the line before without a blank line. */
  tight: boolean
  /** How often the same words stand as a line in the issue. */
  repeats: number
  /** Before the first line that is long. */
  opening: boolean
  shapes: ReadonlySet<ShapeName>
  habits: Habits
  /** The line before and after, running heads left out. */
  prev: Facts | null
  next: Facts | null
}

const stops = '。！？!?…'
const closers = '”’」』）)】］]》〉"'

export function endOf(text: string): End {
  let at = text.length - 1
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

/** The width of full rows where most lines that end open have one length: text from OCR or a terminal. */
export function rowWidth(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  let open = 0
  for (const { text } of lines) {
    if (text.length < 10 || text.length > 80 || endOf(text) === 'stop') continue
    counts.set(text.length, (counts.get(text.length) ?? 0) + 1)
    open++
  }
  let width = 0
  let best = 0
  for (const length of counts.keys()) {
    const near = (counts.get(length) ?? 0) + (counts.get(length - 1) ?? 0)
    if (near > best || (near === best && length > width)) {
      best = near
      width = length
    }
  }
  return open >= 6 && best >= open * 0.5 && best * 4 >= lines.length ? width : 0
}

const gluedHead = /[。！？…][”’」』）)]?[^。！？，、；：,;]{4,24}$/u

/** Whether what stands after the last full stop of a long line could be a crosshead glued to it. */
export function endsLikeCrosshead(text: string): boolean {
  return gluedHead.test(text.slice(-30))
}

function habitsOf(lines: readonly Line[]): Habits {
  let apart = 0
  let body = 0
  let indented = 0
  let marked = 0
  let cut = 0
  let glued = 0
  const row = rowWidth(lines)
  for (const line of lines) {
    if (line.gap > 0) apart++
    if (line.depth > 0) marked++
    if (line.text.length > long && isOpen(line.text)) {
      if (endsLikeCrosshead(line.text)) glued++
      else cut++
    }
    if (line.text.length >= (row || long)) {
      body++
      if (line.indent >= 2) indented++
    }
  }
  return {
    marked: marked > 0,
    spaced: apart * 2 > lines.length,
    indented: row > 0 ? indented * 12 >= body && indented > 1 : indented * 2 > body,
    cut: cut >= glued,
    row,
  }
}

/** Computes the facts of all lines. `known` are names that the issue gives without doubt. */
export function factsOf(lines: readonly Line[], known: ReadonlySet<string>): Facts[] {
  const habits = habitsOf(lines)
  const counts = new Map<string, number>()
  for (const { text } of lines) if (text.length <= long) counts.set(text, (counts.get(text) ?? 0) + 1)
  let opening = true
  let prev: Facts | null = null
  return lines.map((line, index) => {
    const { text } = line
    if (text.length > long && endOf(text) !== 'open') opening = false
    const facts: Facts = {
      line,
      text,
      length: text.length,
      index,
      end: endOf(text),
      tight: line.gap === 0 && index > 0,
      repeats: text.length <= long ? (counts.get(text) ?? 1) : 1,
      opening,
      shapes: shapesOf(text, known),
      habits,
      prev,
      next: null,
    }
    if (!facts.shapes.has('folio')) {
      if (prev) prev.next = facts
      prev = facts
    }
    return facts
  })
}
