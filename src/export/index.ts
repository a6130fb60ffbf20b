import type { Exporter } from './types.ts'

export type { Exporter } from './types.ts'

const exporters = {
  json: async () => (await import('./json.ts')).exportJson,
  ndjson: async () => (await import('./ndjson.ts')).exportNdjson,
  jsonld: async () => (await import('./jsonld.ts')).exportJsonld,
  ninjs: async () => (await import('./ninjs.ts')).exportNinjs,
  markdown: async () => (await import('./markdown.ts')).exportMarkdown,
  tree: async () => (await import('./tree.ts')).exportTree,
} satisfies Record<string, () => Promise<Exporter>>

export type ExportFormat = keyof typeof exporters

/** The parse formats by name, each loaded on first use. */
export default exporters as Readonly<Record<ExportFormat, () => Promise<Exporter>>>
