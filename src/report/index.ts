import type { Reporter } from './types.ts'

export { sectionOf } from './section.ts'
export type { LintResult, ReportContext, Reporter, Section } from './types.ts'

const reports = {
  pretty: async () => (await import('./pretty.ts')).reportPretty,
  json: async () => (await import('./json.ts')).reportJson,
  ndjson: async () => (await import('./ndjson.ts')).reportNdjson,
  github: async () => (await import('./github.ts')).reportGithub,
  sarif: async () => (await import('./sarif.ts')).reportSarif,
  gitlab: async () => (await import('./gitlab.ts')).reportGitlab,
  checkstyle: async () => (await import('./checkstyle.ts')).reportCheckstyle,
  junit: async () => (await import('./junit.ts')).reportJunit,
  rdjsonl: async () => (await import('./rdjsonl.ts')).reportRdjsonl,
  unix: async () => (await import('./unix.ts')).reportUnix,
  html: async () => (await import('./html/index.ts')).reportHtml,
  agent: async () => (await import('./agent.ts')).reportAgent,
} satisfies Record<string, () => Promise<Reporter>>

export type ReportFormat = keyof typeof reports

/** Formats that need a file as a whole, to count beforehand or to show it as a page. All others write it part by part. */
export const wholeFileFormats: ReadonlySet<string> = new Set<ReportFormat>(['junit', 'html'])

/** The lint formats by name, each loaded on first use. */
export default reports as Readonly<Record<ReportFormat, () => Promise<Reporter>>>
