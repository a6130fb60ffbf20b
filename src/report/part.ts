import type { LintResult } from './types.ts'

/** Whether a file begins with a result. */
export function isFirst({ part }: Pick<LintResult, 'part'>): boolean {
  return part?.first ?? true
}

/** Whether a file ends with a result. */
export function isLast({ part }: Pick<LintResult, 'part'>): boolean {
  return part?.last ?? true
}
