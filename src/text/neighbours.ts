import type { TextRange } from './sentences.ts'

/** Which gaps let two ranges belong together. */
export interface Gaps {
  /** The gap to the range that follows. */
  after: RegExp
  /** The gap to the range before. */
  before: RegExp
}

/**
 * Pairs each range with the one of the other list that stands beside it: the one after it first, else the one before.
 * Both lists are in order; the work is linear in them, and gaps longer than 24 are never looked at.
 */
export function* neighbours<A extends TextRange, B extends TextRange>(
  text: string,
  ranges: readonly A[],
  others: readonly B[],
  gaps: Gaps,
): Generator<[A, B]> {
  const fits = (gap: RegExp, start: number, end: number): boolean =>
    start <= end && end - start <= longestGap && gap.test(text.slice(start, end))
  let next = 0
  for (const range of ranges) {
    while (next < others.length && (others[next] as B).end <= range.start) next++
    const before = others[next - 1]
    const after = others[next]
    if (after && fits(gaps.after, range.end, after.start)) yield [range, after]
    else if (before && fits(gaps.before, before.end, range.start)) yield [range, before]
  }
}

const longestGap = 24
