import { createSource, type Source, type SourceOptions } from '../source/index.ts'
import { resolvedConfig } from './config.ts'
import { type ExportJob, exporterOf } from './export-source.ts'
import { type LintJob, lintSource } from './lint-source.ts'
import { writeRecord } from './result-record.ts'

/** What is to be done with the texts of a run: all that a worker has to know besides them. */
export type Job = { lint: LintJob } | { parse: ExportJob }

/** A text for a worker, and what to do with it. */
export interface Task {
  job: Job
  text: string
  source: SourceOptions
}

type Work = (source: Source) => Promise<string>

let prepared: Promise<Work> | undefined

/** What a worker thread does with one text. All texts of a run have the same job, which is prepared once. */
export async function work({ job, text, source }: Task): Promise<string> {
  prepared ??= prepare(job)
  return (await prepared)(createSource(text, source))
}

async function prepare(job: Job): Promise<Work> {
  if ('lint' in job) {
    const config = await resolvedConfig(job.lint.config)
    return async (source) => writeRecord(await lintSource(source, config, job.lint.mode))
  }
  const write = await exporterOf(job.parse)
  return async (source) => [...(await write(source))].join('')
}
