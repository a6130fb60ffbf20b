import { applyFixes, type FixMode } from './fix.ts'
import type { Message } from './message.ts'

export interface Fixed {
  text: string
  /** The findings whose fixes were applied, pass by pass. Their places are those of the text before their pass. */
  applied: readonly Message[]
  /** What is still found in `text`. */
  messages: readonly Message[]
}

/** A fix can make room for the next; rules that undo each other must not run for ever. */
const maxPasses = 10

/**
 * Fixes a text until nothing more can be fixed.
 * @param messages the findings of `text`.
 * @param lint finds what is wrong with a changed text.
 */
export function fixAll(
  text: string,
  messages: readonly Message[],
  lint: (text: string) => readonly Message[],
  mode: FixMode = 'safe',
): Fixed {
  let fixed: Fixed = { text, applied: [], messages }
  for (let pass = 0; pass < maxPasses; pass++) {
    const { text: changed, applied } = applyFixes(fixed.text, fixed.messages, mode)
    if (applied.length === 0) break
    fixed = { text: changed, applied: [...fixed.applied, ...applied], messages: lint(changed) }
  }
  return fixed
}
