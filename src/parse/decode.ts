import { decodeChanged } from './decode-changed.ts'
import { score } from './evidence/index.ts'
import type { Facts } from './facts.ts'
import { type Label, labels } from './labels.ts'
import type { IssueMemo } from './memo.ts'
import { transitionPoints } from './transitions.ts'

const count = labels.length

/** No transition makes up for being this far behind; such labels are left out. */
const hopeless = 60

/** The labels that may still win, into `alive`; how many. */
function findAlive(points: Points, alive: Uint8Array): number {
  const best = bestOf(points)
  let found = 0
  for (let label = 0; label < count; label++) if ((points[label] as number) > best - hopeless) alive[found++] = label
  return found
}

function bestOf(points: Points): number {
  let best = Number.NEGATIVE_INFINITY
  for (let label = 0; label < count; label++) if ((points[label] as number) > best) best = points[label] as number
  return best
}

/**
 * Finds the labelling of all lines with the most points (Viterbi): evidences of the lines and the grammar of the page. With a
 * memo, only from where something changed to where the best ways to all labels are again those of the last version.
 */
export function decode(facts: readonly Facts[], memo?: IssueMemo): Label[] {
  if (memo) return decodeChanged(facts, memo)
  const points = new Float64Array(labels.length)
  const ways = new Ways(facts.length)
  for (const each of facts) {
    if (each.interrupts) continue
    score(each, points)
    ways.step(points, transitionPoints(each))
  }
  const found = ways.best()
  let at = 0
  return facts.map((each) => (each.interrupts ? labelOfInset(each) : (found[at++] as Label)))
}

/** What a line between the halves of a paragraph is, see {@link Facts.interrupts}. */
export function labelOfInset({ shapes, length, prev }: Facts): Label {
  if (shapes.pageHead) return 'pageHead'
  if (shapes.folio || shapes.runningHead) return 'furniture'
  if (shapes.caption || length > 30 || !shapes.byline) return 'caption'
  return prev?.interrupts ? 'credit' : 'byline'
}

/** Points by label. */
type Points = ArrayLike<number>

/** The best ways to each label at one line, from those at the line before. */
export interface Step {
  readonly before: readonly number[] | null
  readonly points: Float64Array
  readonly transition: Float64Array
  /** How far the best way to each label is behind the best of all. */
  readonly behind: readonly number[]
  /** The label of the line before on the best way to each. */
  readonly back: readonly number[]
}

const none = new Array<number>(count).fill(0)
const impossible = new Array<number>(count).fill(Number.NEGATIVE_INFINITY)
const [alive, possible] = [new Uint8Array(count), new Uint8Array(count)]

/** Goes on by a line from the best ways at the line before. */
export function nextStep(before: readonly number[] | null, points: Float64Array, transition: Float64Array): Step {
  // Plain arrays, since small typed ones take long to make.
  const back = none.slice()
  if (before === null) return { before, points, transition, behind: Array.from(points), back }
  const totals = impossible.slice()
  const origins = findAlive(before, alive)
  const targets = findAlive(points, possible)
  for (let target = 0; target < targets; target++) {
    const to = possible[target] as number
    let best = Number.NEGATIVE_INFINITY
    let from = 0
    for (let origin = 0; origin < origins; origin++) {
      const label = alive[origin] as number
      const total = (before[label] as number) + (transition[label * count + to] as number)
      if (total > best) {
        best = total
        from = label
      }
    }
    totals[to] = best + (points[to] as number)
    back[to] = from
  }
  const best = bestOf(totals)
  for (let label = 0; label < count; label++) totals[label] = (totals[label] as number) - best
  return { before, points, transition, behind: totals, back }
}

/** The label that the best of all ways ends with, by its number. */
export function lastLabel(behind: readonly number[]): number {
  return behind.indexOf(bestOf(behind))
}

/** The best ways through all lines so far. */
class Ways {
  /** How far the best way to each label is behind, at the last line. */
  private behind: readonly number[] | null = null
  /** For each line and label the label of the line before on the best way to it. */
  private readonly origins: Uint8Array
  private lines = 0

  /** @param most lines. */
  constructor(most: number) {
    this.origins = new Uint8Array(most * count)
  }

  step(points: Float64Array, transition: Float64Array): void {
    const { behind, back } = nextStep(this.behind, points, transition)
    this.origins.set(back, this.lines++ * count)
    this.behind = behind
  }

  best(): Label[] {
    const { behind, lines, origins } = this
    const path = new Array<Label>(lines)
    let label = behind ? lastLabel(behind) : 0
    for (let line = lines - 1; line >= 0; line--) {
      path[line] = labels[label] as Label
      label = origins[line * count + label] as number
    }
    return path
  }
}
