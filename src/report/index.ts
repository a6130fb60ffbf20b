import type { Reporter } from './types.ts'

export type { LintResult, ReportContext, Reporter } from './types.ts'

const reports = {
  pretty: async () => (await import('./pretty.ts')).reportPretty,
  json: async () => (await import('./json.ts')).reportJson,
  github: async () => (await import('./github.ts')).reportGithub,
} satisfies Record<string, () => Promise<Reporter>>

export type ReportFormat = keyof typeof reports

/** The lint formats by name, each loaded on first use. */
export default reports as Readonly<Record<ReportFormat, () => Promise<Reporter>>>
