import type { Edit } from '../text/index.ts'
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
    if (fix.edits.some((edit) => taken.some((other) => collides(edit, other)))) continue
    taken.push(...fix.edits)
    applied.push(message)
  }
  taken.sort((a, b) => a.start - b.start)
  let fixed = ''
  let at = 0
  for (const edit of taken) {
    fixed += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return { text: fixed + text.slice(at), applied }
}

/** Touching edits collide too, so that the order of two insertions at one place is never a matter of chance. */
function collides(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end
}
