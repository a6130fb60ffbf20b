import type { Facts } from '../facts.ts'
import type { Weights } from '../labels.ts'

/** One reason to take a line for something. Weights are points, roughly of log-odds: 1 leans, 3 persuades, 8 settles. */
export interface Evidence {
  name: string
  weights: Weights
  test(facts: Facts): boolean | undefined
}

/** Points against a label that a line cannot have, whatever stands around it. */
export const ruledOut = -100
