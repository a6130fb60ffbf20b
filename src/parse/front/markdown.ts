import type { Source } from '../../source/index.ts'
import type { FrontMemo, Hint, Line, Part } from '../line.ts'
import { type Range, readMarkup } from './markup.ts'
import { rawText } from './raw-text.ts'

/** Steps through ranges that are in order of their starts, along with offsets that only grow. */
class Cursor<T extends Range> {
  private index = 0
  private readonly ranges: readonly T[]

  constructor(ranges: readonly T[]) {
    this.ranges = ranges
  }

  /** The first range that ends after the offset. */
  at(offset: number): T | undefined {
    while (this.index < this.ranges.length && (this.ranges[this.index] as T).end <= offset) this.index++
    return this.ranges[this.index]
  }
}

const quotePrefix = /^(?:[ \t]{0,3}>)+[ \t]?/
const tableRow = /^\|.*\|$/

/**
 * The front end for Markdown manuscripts: the same lines as raw text gives, with what is mark-up told apart from words.
 * Headings give the depth, lists, quotations and bold lines their hints; lines of one paragraph go on with each other.
 * What is overloaded with marks is read as raw text.
 */
export function markdown(source: Source, memo?: FrontMemo): Line[] {
  const markup = readMarkup(source, memo)
  const words = new Cursor(markup.words)
  const headings = new Cursor(markup.headings)
  const paragraphs = new Cursor(markup.paragraphs)
  const raw = new Cursor(markup.raw)
  const breaks = new Set(markup.breaks)
  const hints = new Map<Hint, Cursor<Range>>()
  for (const hint of ['quotation', 'list', 'strong'] as const) {
    hints.set(hint, new Cursor(outermost(markup.hints.filter((each) => each.hint === hint))))
  }
  let broken = false
  return rawText(source).map((line) => {
    const tooMuch = raw.at(line.start)
    if (tooMuch && tooMuch.start <= line.start) return line
    const heading = headings.at(line.start)
    const paragraph = paragraphs.at(line.start)
    const parts = partsOf(line, words, source.text)
    const text = parts
      .flatMap(({ type, start, end }) => (type === 'text' ? [source.text.slice(start, end)] : []))
      .join('')
    const first = parts.find(({ type }) => type === 'text')
    const last = parts.findLast(({ type }) => type === 'text')
    const inside = paragraph !== undefined && paragraph.start < line.start && line.gap === 0
    const joined = inside ? (broken ? 'line' : 'row') : null
    broken = breaks.has(last?.end ?? -1)
    return {
      ...line,
      parts,
      text,
      depth: heading && heading.start < line.end ? heading.depth : 0,
      hardBreak: broken,
      hint: first && last ? hintAt(hints, first.start, last.end, text) : null,
      joined,
    }
  })
}

function outermost<T extends Range>(ranges: readonly T[]): T[] {
  const kept: T[] = []
  for (const range of ranges) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  return kept
}

function hintAt(hints: ReadonlyMap<Hint, Cursor<Range>>, start: number, end: number, text: string): Hint | null {
  for (const [hint, cursor] of hints) {
    const range = cursor.at(start)
    if (range && range.start <= start && (hint !== 'strong' || range.end >= end)) return hint
  }
  return tableRow.test(text) ? 'table' : null
}

/** Cuts a line into words and marks. */
function partsOf(line: Line, words: Cursor<Range>, text: string): Part[] {
  const parts: Part[] = []
  const quote = quotePrefix.exec(text.slice(line.start, line.end))?.[0].length ?? 0
  let at = line.start
  const put = (type: Part['type'], end: number): void => {
    if (text.slice(at, end).trim() !== '') {
      const previous = parts.at(-1)
      if (previous?.type === type) previous.end = end
      else parts.push({ type, start: at, end })
      at = end
    }
  }
  for (let word = words.at(at); word && word.start < line.end && at < line.end; word = words.at(at)) {
    const start = Math.max(word.start, line.start + quote)
    if (start > at) put('mark', start)
    const end = Math.min(word.end, line.end)
    if (end > at) put('text', end)
    if (at < end) at = end
  }
  if (at < line.end) put('mark', line.end)
  return parts
}
