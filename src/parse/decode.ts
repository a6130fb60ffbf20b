import { score } from './evidence/index.ts'
import type { Facts } from './facts.ts'
import { type Label, labels } from './labels.ts'
import { transitionPoints } from './transitions.ts'

const count = labels.length

/** No transition makes up for being this far behind; such labels are left out. */
const hopeless = 60

/** The labels that may still win, into `alive`; how many. */
function findAlive(points: Float64Array, alive: Uint8Array): number {
  let best = Number.NEGATIVE_INFINITY
  for (let label = 0; label < count; label++) if ((points[label] as number) > best) best = points[label] as number
  let found = 0
  for (let label = 0; label < count; label++) if ((points[label] as number) > best - hopeless) alive[found++] = label
  return found
}

/** Finds the labelling of all lines with the most points (Viterbi): evidences of the lines and the grammar of the page. */
export function decode(facts: readonly Facts[]): Label[] {
  if (!facts.some(({ interrupts }) => interrupts)) return likeliest(facts)
  const labels = likeliest(facts.filter(({ interrupts }) => !interrupts))
  let at = 0
  return facts.map((each) => (each.interrupts ? labelOfInset(each) : (labels[at++] as Label)))
}

/** What a line between the halves of a paragraph is, see {@link Facts.interrupts}. */
function labelOfInset({ shapes, length, prev }: Facts): Label {
  if (shapes.has('pageHead')) return 'pageHead'
  if (shapes.has('folio') || shapes.has('runningHead')) return 'furniture'
  if (shapes.has('caption') || length > 30 || !shapes.has('byline')) return 'caption'
  return prev?.interrupts ? 'credit' : 'byline'
}

function likeliest(facts: readonly Facts[]): Label[] {
  const points = new Float64Array(count)
  const back = new Uint8Array(facts.length * count)
  let totals = new Float64Array(count)
  let nextTotals = new Float64Array(count)
  const alive = new Uint8Array(count)
  const possible = new Uint8Array(count)
  for (let line = 0; line < facts.length; line++) {
    const each = facts[line] as Facts
    score(each, points)
    if (line === 0) {
      totals.set(points)
      continue
    }
    const transition = transitionPoints(each)
    const origins = findAlive(totals, alive)
    const targets = findAlive(points, possible)
    nextTotals.fill(Number.NEGATIVE_INFINITY)
    for (let target = 0; target < targets; target++) {
      const to = possible[target] as number
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (let origin = 0; origin < origins; origin++) {
        const label = alive[origin] as number
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
