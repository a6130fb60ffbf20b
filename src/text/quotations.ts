import { reading } from './reading.ts'

/** A passage between paired quotation or title marks, the marks included. */
export interface QuotedRange {
  start: number
  end: number
  /** The opening mark. */
  mark: string
  /** 0 for a passage inside no other one. */
  depth: number
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '"': '"',
  '＂': '＂',
}
const openers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closers).map(([open, close]) => [close, open]),
)

/**
 * Passages between quotation marks (“” ‘’ 「」『』 "") and title marks (《》〈〉), by ascending start. A mark without its
 * other half makes no passage: that is another rule's matter.
 */
export const quotations = reading((view): readonly QuotedRange[] => {
  const found: QuotedRange[] = []
  const open: { mark: string; start: number }[] = []
  const waiting = new Map<string, number>()
  const count = (mark: string, by: number): unknown => waiting.set(mark, (waiting.get(mark) ?? 0) + by)
  for (const match of view.text.matchAll(/["“”‘’「」『』《》〈〉＂]/g)) {
    const mark = match[0]
    const opener = openers[mark]
    if (opener !== undefined && waiting.get(opener)) {
      let last = open.pop()
      while (last && last.mark !== opener) {
        count(last.mark, -1)
        last = open.pop()
      }
      count(opener, -1)
      if (last) found.push({ start: last.start, end: match.index + 1, mark: opener, depth: open.length })
    } else if (mark in closers) {
      open.push({ mark, start: match.index })
      count(mark, 1)
    }
  }
  return found.sort((a, b) => a.start - b.start)
})

/** The innermost quotation that holds the whole range, of the given opening marks or of any. */
export function quotationAround(
  quotes: readonly QuotedRange[],
  start: number,
  end: number,
  marks?: string,
): QuotedRange | undefined {
  return quotes.findLast(
    (quote) => quote.start <= start && quote.end >= end && (marks === undefined || marks.includes(quote.mark)),
  )
}
