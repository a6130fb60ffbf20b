import type { Facts } from '../facts.ts'
import { type Label, labels } from '../labels.ts'
import { body } from './body.ts'
import type { Evidence } from './evidence.ts'
import { furniture } from './furniture.ts'
import { heads } from './heads.ts'

export type { Evidence } from './evidence.ts'

/** All evidences: the one place where lines are judged. */
export const evidences: readonly Evidence[] = [...furniture, ...heads, ...body]

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

const weightsOf = evidences.map(({ weights }) => labels.map((label) => weights[label] ?? 0))
const biases = labels.map((label) => bias[label] ?? 0)

/** Adds up the points of every label for a line, from evidences alone, into `into`. */
export function score(facts: Facts, into: Float64Array): void {
  into.set(biases)
  for (let index = 0; index < evidences.length; index++) {
    if (!(evidences[index] as Evidence).test(facts)) continue
    const weights = weightsOf[index] as number[]
    for (let label = 0; label < labels.length; label++) {
      into[label] = (into[label] as number) + (weights[label] as number)
    }
  }
}
