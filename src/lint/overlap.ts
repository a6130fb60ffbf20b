import type { Finding } from './message.ts'
import { type Ranges, rangesOf } from './ranges.ts'
import type { AnyRule } from './rule.ts'

type Told = Pick<Finding, 'ruleId' | 'range' | 'messageId' | 'reason'>

/**
 * Sorts messages by place and drops what says less: a finding of a rule that yields to another one's overlapping
 * finding, and exact repetitions.
 */
export function dropOverlaps<T extends Told>(messages: readonly T[], rules: readonly AnyRule[]): T[] {
  const yields = new Map(rules.map(({ id, meta: { yieldsTo = [] } }) => [id, yieldsTo]))
  const stronger = new Set([...yields.values()].flat())
  const sorted = [...messages].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compare(a.ruleId, b.ruleId),
  )
  const places = new Map<string, Ranges>()
  for (const { ruleId, range } of sorted) if (stronger.has(ruleId)) rangesOf(places, ruleId).add(range)
  return sorted.filter(
    (message, index) =>
      !isRepeated(sorted, index) && !yields.get(message.ruleId)?.some((rule) => places.get(rule)?.meets(message.range)),
  )
}

/** Whether a message of the same place says the same before it. */
function isRepeated(sorted: readonly Told[], index: number): boolean {
  const message = sorted[index] as Told
  for (let left = index - 1; left >= 0; left--) {
    const other = sorted[left] as Told
    if (!isSamePlace(message, other)) return false
    if (message.messageId === other.messageId && message.reason === other.reason) return true
  }
  return false
}

function isSamePlace(a: Told, b: Told): boolean {
  return a.ruleId === b.ruleId && a.range.start === b.range.start && a.range.end === b.range.end
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
