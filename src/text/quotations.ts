import { pairedMarks } from './marks.ts'
import { reading } from './reading.ts'

/** A passage between paired quotation or title marks, the marks included. */
export interface QuotedRange {
  start: number
  end: number
  /** The opening mark. */
  mark: string
  /** The innermost passage around this one. */
  parent: QuotedRange | undefined
}

const quoting = '“‘「『《〈'

/**
 * Passages between quotation marks (“” ‘’ 「」『』 "") and title marks (《》〈〉), by ascending start. A mark without its
 * other half makes no passage: that is another rule's matter.
 */
export const quotations = reading((view): readonly QuotedRange[] => {
  const found: QuotedRange[] = straightQuotations(view.text)
  for (const { open, close, mark } of pairedMarks(view).pairs) {
    if (quoting.includes(mark)) found.push({ start: open, end: close + 1, mark, parent: undefined })
  }
  found.sort((a, b) => a.start - b.start)
  const around: QuotedRange[] = []
  for (const range of found) {
    while (around.length > 0 && (around.at(-1) as QuotedRange).end < range.end) around.pop()
    range.parent = around.at(-1)
    around.push(range)
  }
  return found
})

/** Straight marks open and close by turns. */
function straightQuotations(text: string): QuotedRange[] {
  if (!/["＂]/.test(text)) return []
  const found: QuotedRange[] = []
  let open = -1
  for (const { 0: mark, index } of text.matchAll(/["＂]/g)) {
    if (open >= 0) found.push({ start: open, end: index + 1, mark, parent: undefined })
    open = open < 0 ? index : -1
  }
  return found
}

/** The innermost quotation that holds the whole range, of the given opening marks or of any. By binary search. */
export function quotationAround(
  quotes: readonly QuotedRange[],
  start: number,
  end: number,
  marks?: string,
): QuotedRange | undefined {
  let low = 0
  let high = quotes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((quotes[middle] as QuotedRange).start <= start) low = middle
    else high = middle - 1
  }
  let quote = quotes[low]
  while (quote && (quote.start > start || quote.end < end || (marks !== undefined && !marks.includes(quote.mark)))) {
    quote = quote.parent
  }
  return quote
}
