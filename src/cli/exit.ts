/** Exit statuses, the same for every command. */
export const exitCodes = {
  /** Nothing wrong, or nothing that fails a run. */
  clean: 0,
  /** Findings at error level, or more warnings than allowed. */
  findings: 1,
  /** Wrong usage, unreadable input, or a crash. */
  failed: 2,
} as const

/** Wrong usage: told in one line, without help or stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
