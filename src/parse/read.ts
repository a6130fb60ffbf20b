import type { Source } from '../source/index.ts'
import { decode } from './decode.ts'
import { type Facts, factsOf } from './facts.ts'
import { rawText } from './front/raw-text.ts'
import { knownNames } from './inline/known-names.ts'
import type { Label } from './labels.ts'
import type { FrontEnd } from './line.ts'
import { unwrap } from './unwrap.ts'

export type { FrontEnd } from './line.ts'
export { rawText }

export interface Reading {
  facts: Facts[]
  /** What each line was taken for. */
  labels: Label[]
  /** Names that the issue gives without doubt. */
  known: ReadonlySet<string>
}

/** Lines, facts and labels of a source: what parsing and explaining share. */
export function read(source: Source, front: FrontEnd): Reading {
  const lines = unwrap(front(source))
  const known = knownNames(lines)
  const facts = factsOf(lines, known)
  return { facts, known, labels: decode(facts) }
}
