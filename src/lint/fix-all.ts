import { applyFixes, type FixMode } from './fix.ts'
import type { Message } from './message.ts'

export interface Fixed {
  text: string
  /** Fixes applied in all passes. */
  count: number
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
  let fixed: Fixed = { text, count: 0, messages }
  for (let pass = 0; pass < maxPasses; pass++) {
    const { text: changed, applied } = applyFixes(fixed.text, fixed.messages, mode)
    if (applied.length === 0) break
    fixed = { text: changed, count: fixed.count + applied.length, messages: lint(changed) }
  }
  return fixed
}
