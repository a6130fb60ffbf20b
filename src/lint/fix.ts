import { applyEdits, type Edit } from '../text/index.ts'
import type { Fix, Message } from './message.ts'

/** Which fixes to apply: `safe` ones, or suggestions too. */
export type FixMode = Fix['kind']

export interface FixPass {
  text: string
  applied: Message[]
}

/**
 * Applies the fixes of one pass. A fix is all or nothing: if one of its edits overlaps or touches an edit already
 * taken, the whole fix waits for the next pass.
 */
export function applyFixes(text: string, messages: readonly Message[], mode: FixMode = 'safe'): FixPass {
  const applied: Message[] = []
  const taken: Edit[] = []
  for (const message of messages) {
    const { fix } = message
    if (!fix || (fix.kind === 'suggestion' && mode === 'safe')) continue
    if (fix.edits.some((edit) => collides(edit, taken))) continue
    for (const edit of fix.edits) taken.splice(placeOf(edit.start, taken), 0, edit)
    applied.push(message)
  }
  return { text: applyEdits(text, taken), applied }
}

/** Touching edits collide too, so that the order of two insertions at one place is never a matter of chance. */
function collides(edit: Edit, taken: readonly Edit[]): boolean {
  const place = placeOf(edit.start, taken)
  const [before, after] = [taken[place - 1], taken[place]]
  return (before !== undefined && before.end >= edit.start) || (after !== undefined && after.start <= edit.end)
}

/** Where an edit belongs among the taken ones, which are in order of their starts. Fixes mostly come in that order too. */
function placeOf(start: number, taken: readonly Edit[]): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((taken[middle] as Edit).start < start) low = middle + 1
    else high = middle
  }
  return low
}
