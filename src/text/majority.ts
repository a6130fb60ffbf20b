/**
 * The groups of a consistency check: which way of writing an issue uses most, and what departs from it. Of two ways used
 * equally often the first met is the usual one.
 */
export interface Majority<T> {
  usual: string
  /** How often the usual way is used. */
  count: number
  others: readonly T[]
}

/** @returns undefined where all are written one way. */
export function majority<T>(items: readonly T[], wayOf: (item: T) => string): Majority<T> | undefined {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(wayOf(item), (counts.get(wayOf(item)) ?? 0) + 1)
  if (counts.size < 2) return undefined
  const [usual, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))
  return { usual, count, others: items.filter((item) => wayOf(item) !== usual) }
}
