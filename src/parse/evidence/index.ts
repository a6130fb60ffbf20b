import type { Facts } from '../facts.ts'
import { type Label, labelIndex, labels } from '../labels.ts'
import { articles } from './articles.ts'
import { body } from './body.ts'
import { bylines } from './bylines.ts'
import { columns } from './columns.ts'
import type { Evidence } from './evidence.ts'
import { furniture } from './furniture.ts'
import { heads } from './heads.ts'
import { seams } from './seams.ts'
import { stacks } from './stacks.ts'

export type { Evidence } from './evidence.ts'

/** All evidences: the one place where lines are judged. */
export const evidences: readonly Evidence[] = [
  ...furniture,
  ...heads,
  ...stacks,
  ...columns,
  ...bylines,
  ...articles,
  ...body,
  ...seams,
]

/** Points that a label starts with: how rarely it is right without evidence. */
export const bias: Readonly<Partial<Record<Label, number>>> = {
  unknown: -1.5,
  masthead: -3,
  kicker: -2,
  standingHead: -1.5,
  headMore: -2,
  boxLine: -3,
  textMore: -2,
}

/** For each evidence the labels that it speaks of, and its points for them. */
const weightsOf = evidences.map(({ weights }) => {
  const named = Object.keys(weights) as Label[]
  return { at: named.map((label) => labelIndex[label]), points: named.map((label) => weights[label] as number) }
})
const biases = labels.map((label) => bias[label] ?? 0)

/** Adds up the points of every label for a line, from evidences alone, into `into`. */
export function score(facts: Facts, into: Float64Array): void {
  into.set(biases)
  for (let index = 0; index < evidences.length; index++) {
    if (!(evidences[index] as Evidence).test(facts)) continue
    const { at, points } = weightsOf[index] as (typeof weightsOf)[number]
    for (let each = 0; each < at.length; each++) {
      const label = at[each] as number
      into[label] = (into[label] as number) + (points[each] as number)
    }
  }
}
