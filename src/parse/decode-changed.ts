import { labelOfInset, lastLabel, nextStep, type Step } from './decode.ts'
import type { Facts } from './facts.ts'
import { type Label, labelIndex, labels } from './labels.ts'
import type { IssueMemo, KnownLine } from './memo.ts'
import { rescore } from './scores.ts'
import { transitionPoints } from './transitions.ts'

/**
 * Labels the lines of the next version of an issue, as decoding them afresh does. What stands before the first line whose
 * points changed, and after the place where the best ways are again those of the last version, is not looked at.
 */
export function decodeChanged(facts: readonly Facts[], memo: IssueMemo): Label[] {
  const { known } = memo
  const changed = rescore(facts, memo)
  const first = changed.indexOf(1)
  const found = first < 0 ? memo.lastLabels() : labelsFrom(first)
  memo.labels = found
  return found

  function labelsFrom(first: number): Label[] {
    const end = stepOn(first, changed.lastIndexOf(1))
    const found = memo.lastLabels()
    let label = end < facts.length ? originOf(end, found) : lastOf(facts.length)
    for (let at = end - 1; at >= 0; at--) {
      const each = facts[at] as Facts
      if (each.interrupts) {
        found[at] = labelOfInset(each)
        continue
      }
      if (at < first && found[at] === labels[label]) break
      found[at] = labels[label] as Label
      label = (stepOf(at) as Step).back[label] as number
    }
    return found
  }

  /** Goes on from the first line that changed; returns that from which on all is as it was, or past the last. */
  function stepOn(first: number, last: number): number {
    let behind = stepOf(lineBefore(first))?.behind ?? null
    for (let at = first; at < facts.length; at++) {
      const each = facts[at] as Facts
      if (each.interrupts) continue
      const line = known[at] as KnownLine
      const before = line.step
      const transition = transitionPoints(each)
      const points = line.points as Float64Array
      if (before?.before === behind && before.points === points && before.transition === transition) {
        if (at > last) return at
        behind = before.behind
        continue
      }
      const step = nextStep(behind, points, transition)
      behind = before && areEqual(step.behind, before.behind) ? before.behind : step.behind
      line.step = { ...step, behind }
    }
    return facts.length
  }

  /** The label of the line before, on the best way to a line whose label is known. */
  function originOf(at: number, found: readonly Label[]): number {
    return (stepOf(at) as Step).back[labelIndex[found[at] as Label]] as number
  }

  function lastOf(end: number): number {
    const step = stepOf(lineBefore(end))
    return step ? lastLabel(step.behind) : 0
  }

  function stepOf(at: number): Step | undefined {
    return known[at]?.step
  }

  /** The nearest line that stands in no interruption. */
  function lineBefore(at: number): number {
    let line = at - 1
    while (facts[line]?.interrupts) line--
    return line
  }
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  for (let label = 0; label < labels.length; label++) if (a[label] !== b[label]) return false
  return true
}
