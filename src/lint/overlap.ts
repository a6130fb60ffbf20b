import type { Message } from './message.ts'
import type { AnyRule } from './rule.ts'

/**
 * Sorts messages by place and drops what says less: a finding of a rule that yields to another one's overlapping
 * finding, and exact repetitions.
 */
export function dropOverlaps(messages: readonly Message[], rules: readonly AnyRule[]): Message[] {
  const yields = new Map(rules.map((rule) => [rule.id, new Set(rule.meta.yieldsTo)]))
  const sorted = [...messages].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compare(a.ruleId, b.ruleId),
  )
  return sorted.filter((message, index) => {
    const stronger = yields.get(message.ruleId)
    const beaten = (other: Message): boolean => stronger?.has(other.ruleId) === true && overlaps(message, other)
    for (let left = index - 1; left >= 0; left--) {
      const other = sorted[left] as Message
      if (isSame(message, other) || beaten(other)) return false
      if (index - left > window) break
    }
    for (let right = index + 1; right < sorted.length; right++) {
      const other = sorted[right] as Message
      if (other.range.start >= message.range.end) break
      if (beaten(other)) return false
    }
    return true
  })
}

/** How many earlier findings are looked at: wide ranges that start far to the left are rare, and the work stays linear. */
const window = 32

function overlaps(a: Message, b: Message): boolean {
  return a.range.start < b.range.end && b.range.start < a.range.end
}

function isSame(a: Message, b: Message): boolean {
  return (
    a.ruleId === b.ruleId &&
    a.range.start === b.range.start &&
    a.range.end === b.range.end &&
    a.messageId === b.messageId &&
    a.reason === b.reason
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
