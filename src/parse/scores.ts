import { score } from './evidence/index.ts'
import type { Facts, Habits } from './facts.ts'
import { labels } from './labels.ts'
import type { IssueMemo, KnownLine } from './memo.ts'
import type { Topic } from './topics.ts'

/** How many lines away evidences may look, in steps of {@link Facts.prev} and {@link Facts.next}. */
export const reach = 4

/**
 * Gives the lines of the next version their points. Lines are scored only where something changed within the reach of
 * evidences; elsewhere they have the same object again.
 *
 * @returns for each line, 1 where its points may have changed.
 */
export function rescore(all: readonly Facts[], { known }: IssueMemo): Uint8Array {
  const changed = changedAround(all, known)
  const points = new Float64Array(labels.length)
  for (const facts of all) {
    const { index } = facts
    const line = known[index] as KnownLine
    line.facts = facts
    if (changed[index] === 0 || facts.interrupts) continue
    score(facts, points)
    line.points = points.slice()
  }
  return changed
}

/** For each line, 1 where the facts of a line within reach are not those of the last version. */
function changedAround(all: readonly Facts[], known: readonly KnownLine[]): Uint8Array {
  let changed = new Uint8Array(all.length)
  for (let index = 0; index < all.length; index++) {
    if (!isSteady(all[index] as Facts, known[index]?.facts)) changed[index] = 1
  }
  for (let step = 0; step < reach; step++) {
    const before = changed
    changed = before.slice()
    for (let index = 0; index < all.length; index++) {
      const { prev, next } = all[index] as Facts
      if ((prev && before[prev.index] === 1) || (next && before[next.index] === 1)) changed[index] = 1
    }
  }
  return changed
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
