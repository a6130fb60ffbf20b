import type { Message } from '../lint/index.ts'
import { printable } from '../print/escape.ts'
import type { Source } from '../source/index.ts'
import { type Measure, measureFor } from './width.ts'

/** The part of a source line around a finding, safe to print. `before`, `place` and `after` joined are the line shown. */
export interface Excerpt {
  before: string
  place: string
  after: string
  /** Columns of the terminal before the place. */
  indent: number
  /** Columns of the place, at least one. */
  width: number
}

const ellipsis = '…'

/** The line on which a finding begins, cut around its place to so many columns of a terminal. */
export async function excerptOf({ range }: Message, { text, lines }: Source, columns: number): Promise<Excerpt> {
  const line = lines.lineAt(range.start)
  const lineStart = lines.starts[line] ?? 0
  const lineEnd = lineStart + text.slice(lineStart, lines.starts[line + 1] ?? text.length).trimEnd().length
  const end = Math.max(range.start, Math.min(range.end, lineEnd))
  // A character takes a column at least, so that more of the line than this is never shown.
  const head = printable(text.slice(Math.max(lineStart, range.start - columns), range.start))
  const middle = printable(text.slice(range.start, Math.min(end, range.start + columns)))
  const tail = printable(text.slice(end, Math.max(end, Math.min(lineEnd, end + columns))))
  const measure = await measureFor(head + middle + tail)
  const place = cutEnd(middle, columns, measure)
  const left = columns - measure(place)
  const tailShare = Math.min(measure(tail), left >> 1)
  const before = cutStart(head, left - tailShare, measure, range.start - columns > lineStart)
  const after = cutEnd(tail, left - measure(before), measure, end + columns < lineEnd)
  return { before, place, after, indent: measure(before), width: Math.max(1, measure(place)) }
}

/** As much of the beginning as fits, with … where something is left out. */
function cutEnd(text: string, columns: number, measure: Measure, more = false): string {
  if (!more && measure(text) <= columns) return text
  let kept = ''
  let used = measure(ellipsis)
  for (const char of text) {
    used += measure(char)
    if (used > columns) break
    kept += char
  }
  return columns > 0 ? kept + ellipsis : ''
}

function cutStart(text: string, columns: number, measure: Measure, more: boolean): string {
  if (!more && measure(text) <= columns) return text
  const chars = [...text]
  let first = chars.length
  let used = measure(ellipsis)
  while (first > 0) {
    used += measure(chars[first - 1] as string)
    if (used > columns) break
    first--
  }
  return columns > 0 ? ellipsis + chars.slice(first).join('') : ''
}
