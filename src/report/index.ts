import type { Reporter } from './types.ts'

export type { LintResult, ReportContext, Reporter } from './types.ts'

const reports = {
  json: async () => (await import('./json.ts')).reportJson,
} satisfies Record<string, () => Promise<Reporter>>

export type ReportFormat = keyof typeof reports

/** The lint formats by name, each loaded on first use. */
export default reports as Readonly<Record<ReportFormat, () => Promise<Reporter>>>
