import { score } from './evidence/index.ts'
import type { Facts, Habits } from './facts.ts'
import { labels } from './labels.ts'
import type { IssueMemo, KnownLine } from './memo.ts'
import type { Topic } from './topics.ts'

/** How many lines away evidences may look, in steps of {@link Facts.prev} and {@link Facts.next}. */
export const reach = 4

/**
 * Gives the points of lines, which hold until the next line is asked for. With a memo, lines are scored only where something
 * changed within the reach of evidences, and have the same object again elsewhere.
 */
export function scorer(all: readonly Facts[], memo: IssueMemo | undefined): (facts: Facts) => Float64Array {
  const fresh = new Float64Array(labels.length)
  if (!memo) {
    return (facts) => {
      score(facts, fresh)
      return fresh
    }
  }
  const { known } = memo
  const isSteady = steadyAround(all, known)
  for (const facts of all) knownOf(facts).facts = facts
  return (facts) => {
    const last = knownOf(facts)
    if (!last.points || isSteady[facts.index] === 0) {
      score(facts, fresh)
      last.points = fresh.slice()
    }
    return last.points
  }

  function knownOf({ index }: Facts): KnownLine {
    return known[index] as KnownLine
  }
}

/** For each line, whether the facts of all lines within reach are those of the last version. */
function steadyAround(all: readonly Facts[], known: readonly KnownLine[]): Uint8Array {
  let steady = new Uint8Array(all.length)
  for (const facts of all) steady[facts.index] = isSteady(facts, known[facts.index]?.facts) ? 1 : 0
  for (let step = 0; step < reach; step++) {
    const before = steady
    const at = (facts: Facts | null): number => (facts ? (before[facts.index] as number) : 1)
    steady = before.map((own, index) => {
      const { prev, next } = all[index] as Facts
      return own & at(prev) & at(next)
    })
  }
  return steady
}

/** What evidences see of a line but what its text says, which is the same while the line is. */
const compared: readonly (keyof Facts)[] = [
  'tight',
  'repeats',
  'seam',
  'cutOdds',
  'interrupts',
  'under',
  'broken',
  'run',
  'piece',
  'opened',
  'opening',
]

function isSteady(facts: Facts, last: Facts | undefined): boolean {
  if (last?.line !== facts.line) return false
  for (const name of compared) if (facts[name] !== last[name]) return false
  return (
    (facts.index === 0) === (last.index === 0) &&
    facts.prev?.line === last.prev?.line &&
    facts.next?.line === last.next?.line &&
    areSame(facts.topic, last.topic) &&
    areSame(facts.habits, last.habits)
  )
}

function areSame<T extends Habits | Topic>(a: T, b: T): boolean {
  if (a === b) return true
  for (const name in a) if (a[name] !== b[name]) return false
  return true
}
