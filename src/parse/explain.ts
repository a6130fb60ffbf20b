import type { Source } from '../source/index.ts'
import type { Position } from '../tree/index.ts'
import { bias, evidences, score } from './evidence/index.ts'
import { type Label, labelIndex, labels } from './labels.ts'
import { type FrontEnd, type Reading, rawText, readIssues } from './read.ts'

/** A reason for or against a label, with its points. */
export interface Reason {
  name: string
  points: number
}

/** What a line was taken for, and why. */
export interface Explanation {
  position: Position
  text: string
  label: Label
  /** The label with the most points from the line alone, other than the chosen one. */
  runnerUp: Label
  /** Points from the line alone; the grammar of neighbouring lines decided the rest. */
  points: { label: number; runnerUp: number }
  reasons: { label: Reason[]; runnerUp: Reason[] }
}

/** Explains line by line what the parser took a source for. */
export function explain(source: Source, front: FrontEnd = rawText): Explanation[] {
  return [...readIssues(source, front)].flatMap(explainIssue)
}

function explainIssue({ facts, labels: path, place }: Reading): Explanation[] {
  const points = new Float64Array(labels.length)
  return facts.map((each, index) => {
    const label = path[index] as Label
    score(each, points)
    const pointsOf = (of: Label): number => points[labelIndex[of]] as number
    const [runnerUp] = labels.filter((other) => other !== label).sort((a, b) => pointsOf(b) - pointsOf(a)) as [Label]
    const held = evidences.filter(({ test }) => test(each))
    const reasonsFor = (of: Label): Reason[] => [
      ...(bias[of] ? [{ name: 'rare without evidence', points: bias[of] }] : []),
      ...held.flatMap(({ name, weights }) => (weights[of] ? [{ name, points: weights[of] }] : [])),
    ]
    return {
      position: place(each.line.start, each.line.end),
      text: each.text,
      label,
      runnerUp,
      points: { label: pointsOf(label), runnerUp: pointsOf(runnerUp) },
      reasons: { label: reasonsFor(label), runnerUp: reasonsFor(runnerUp) },
    }
  })
}
