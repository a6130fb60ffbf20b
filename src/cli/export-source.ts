import exporters, { type ExportFormat } from '../export/index.ts'
import { frontEndFor, parse } from '../parse/index.ts'
import type { Source } from '../source/index.ts'

export interface ExportJob {
  format: ExportFormat
  joinJumps: boolean
}

/** Gives what writes one text in a format, piece by piece. */
export async function exporterOf({
  format,
  joinJumps,
}: ExportJob): Promise<(source: Source) => Promise<Iterable<string>>> {
  const exporter = await exporters[format]()
  const join = joinJumps ? (await import('../export/join-jumps.ts')).joinJumps : undefined
  return async (source) => {
    const root = parse(source, await frontEndFor(source.syntax))
    return exporter(join ? join(root) : root, source)
  }
}
