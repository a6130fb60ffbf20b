import type { ResolvedConfig } from '../config/index.ts'
import { grade, isCertain, newspaper2020 } from '../grade/index.ts'
import type { FixMode, Message } from '../lint/index.ts'
import type { LintResult } from '../report/index.ts'
import type { Root } from '../tree/index.ts'
import type { BaselineRun } from './baseline.ts'
import type { Cache } from './cache.ts'
import { type FixedSource, fixSummary, printDiff, writeFixed } from './fix.ts'
import type { Input, Inputs } from './input.ts'
import { tell } from './io.ts'
import type { Jobs } from './jobs.ts'
import { lintSource } from './lint-source.ts'
import type { Memory } from './memory.ts'
import type { Progress } from './progress.ts'
import { readRecord, writeRecord } from './result-record.ts'
import type { Changes } from './since.ts'

/** How many findings of each level there are. */
export type Tally = Record<Message['severity'], number>

/** All that one run over some texts needs. */
export interface LintRun {
  inputs: Inputs
  config: ResolvedConfig
  jobs: Jobs
  /** Which fixes to apply, and whether only to show them; none without. */
  fix: { mode: FixMode; dryRun: boolean } | undefined
  quiet: boolean
  baseline: BaselineRun | undefined
  changes: Changes | undefined
  /** Results of the run before, and of runs before this command. */
  memory: Memory<FixedSource> | undefined
  cache: Cache | undefined
  progress: Progress | undefined
  tally: Tally
}

/** Lints the texts of a run, and gives what is to be reported as it is found. */
export async function* lintAll(run: LintRun): AsyncGenerator<LintResult> {
  const { inputs, baseline, changes, progress, tally } = run
  for await (const { input, result } of run.jobs.inOrder(inputs, (each) => recallOrLint(each, run))) {
    const { part } = input
    progress?.advance(input.source.path, part?.share)
    if (!result) {
      // The report goes on with the file.
      if (part) yield { source: input.source, root: nothing, messages: [], part }
      continue
    }
    const { source } = result
    const isDone = await inputs.attempt(source.path, () => writeFixes(input, result, run))
    if (!isDone) continue
    const touched = changes ? changes.filter(source.path, result.root, result.messages) : result.messages
    const messages = baseline ? baseline.filter(touched) : touched
    for (const { severity } of messages) tally[severity]++
    yield {
      source,
      messages: run.quiet ? messages.filter(({ severity }) => severity === 'error') : messages,
      ...(result.sections && { sections: result.sections }),
      ...(part && { part }),
      get root() {
        return result.root
      },
      /** Of all findings, and only for the reports that ask for it. */
      get grade() {
        return grade(result.root, source, result.messages, { table: newspaper2020, counts: isCertain })
      },
    }
  }
}

function recallOrLint(input: Input, run: LintRun): Promise<FixedSource> {
  const recall = async (): Promise<FixedSource> => {
    const kept = await run.cache?.get(input.source)
    return kept && !isFixable(kept, run) ? kept : lint(input, run)
  }
  return run.memory ? run.memory.recall(input, recall) : recall()
}

const origin = { line: 1, column: 1, offset: 0 }
const nothing: Root = { type: 'root', position: { start: origin, end: origin }, children: [] }

async function lint({ source }: Input, { jobs, config, fix, cache }: LintRun): Promise<FixedSource> {
  const record = await jobs.ask(source)
  const result = record === undefined ? await lintSource(source, config, fix?.mode) : await readRecord(record, source)
  if (cache && result.applied.length === 0) cache.put(source, record ?? writeRecord(result))
  return result
}

function isFixable({ messages }: FixedSource, { fix: wanted }: LintRun): boolean {
  return messages.some(({ fix }) => fix && wanted && (fix.kind === 'safe' || wanted.mode === 'suggestion'))
}

/** Writes what was fixed back to its file, or shows it. */
async function writeFixes(input: Input, { source, applied }: FixedSource, { fix }: LintRun): Promise<true> {
  if (fix?.dryRun) await printDiff(input.source, source)
  else if (applied.length > 0) {
    await writeFixed(input, source)
    tell(`${source.path}：${fixSummary(applied)}`)
  }
  return true
}
