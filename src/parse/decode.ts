import { score } from './evidence/index.ts'
import type { Facts } from './facts.ts'
import { type Label, labels } from './labels.ts'
import { transitionPoints } from './transitions.ts'

const count = labels.length

function aliveLabels(totals: Float64Array): number[] {
  let best = Number.NEGATIVE_INFINITY
  for (const total of totals) if (total > best) best = total
  const alive: number[] = []
  for (let label = 0; label < count; label++) if ((totals[label] as number) > best - hopeless) alive.push(label)
  return alive
}

/** No transition makes up for being this far behind; such labels are left out. */
const hopeless = 70

/** Finds the labelling of all lines with the most points (Viterbi): evidences of the lines and the grammar of the page. */
export function decode(facts: readonly Facts[]): Label[] {
  const points = new Float64Array(count)
  const back = new Uint8Array(facts.length * count)
  let totals = new Float64Array(count)
  let nextTotals = new Float64Array(count)
  for (let line = 0; line < facts.length; line++) {
    const each = facts[line] as Facts
    score(each, points)
    if (line === 0) {
      totals.set(points)
      continue
    }
    const transition = transitionPoints(each)
    const alive = aliveLabels(totals)
    for (let to = 0; to < count; to++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (const label of alive) {
        const total = (totals[label] as number) + (transition[label * count + to] as number)
        if (total > best) {
          best = total
          from = label
        }
      }
      nextTotals[to] = best + (points[to] as number)
      back[line * count + to] = from
    }
    const spare = totals
    totals = nextTotals
    nextTotals = spare
  }
  const path = new Array<Label>(facts.length)
  let label = totals.indexOf(Math.max(...totals))
  for (let line = facts.length - 1; line >= 0; line--) {
    path[line] = labels[label] as Label
    label = back[line * count + label] as number
  }
  return path
}
