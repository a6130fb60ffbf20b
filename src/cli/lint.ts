import { type Command, Option } from 'commander'
import formats from '../report/index.ts'
import { addBaselineOptions, type BaselineOptions, BaselineRun } from './baseline.ts'
import { addConfigOptions, type ConfigOptions, configOptions, resolvedConfig } from './config.ts'
import { exitCodes, UsageError } from './exit.ts'
import type { FixedSource } from './fix.ts'
import { Inputs, inputNames } from './input.ts'
import { statusLine, tell } from './io.ts'
import { addJobsOption, Jobs, type JobsOptions } from './jobs.ts'
import { type LintRun, lintAll, type Tally } from './lint-run.ts'
import { Memory } from './memory.ts'
import { addInputOptions, collect, type InputOptions, suggesting, wholeNumber } from './options.ts'
import { Progress } from './progress.ts'
import { type ReportOptions, wantedReports, writeReports } from './reports.ts'
import { addExamples } from './usage.ts'

export interface LintOptions extends InputOptions, ConfigOptions, BaselineOptions, ReportOptions, JobsOptions {
  maxWarnings?: number
  quiet?: boolean
  exitZero?: boolean
  color?: boolean
  fix?: boolean
  fixSuggestions?: boolean
  fixDryRun?: boolean
  timing?: boolean
  since?: string
  stdinNdjson?: boolean
  watch?: boolean
  cache?: boolean
  cacheLocation?: string
}

/** Where `--cache` keeps results. */
const cacheFile = '.xhbcache'

export function configure(command: Command): void {
  command
    .argument('[文件...]', '文件、文件夹或通配符；“-”或不写是标准输入')
    .addOption(
      suggesting(
        new Option('-f, --format <格式[:文件]>', '报告格式（默认 pretty）；可重复，各写到自己的文件'),
        Object.keys(formats),
      ).argParser(collect),
    )
    .option('-o, --output <文件>', '报告写到文件')
    .option('--max-warnings <数>', '警告多于此数，退出码为 1', wholeNumber)
    .option('-q, --quiet', '只报告错误')
    .option('--exit-zero', '有差错，退出码也是 0')
    .option('--fix', '改正有把握的差错，写回文件')
    .option('--fix-suggestions', '连同建议一并改正，写回文件')
    .option('--fix-dry-run', '不写回，只显示会怎样改（unified diff）')
    .option('--since <版本>', '只查 git 某版本以来改过的文件，只报改过的段落')
    .option('--stdin-ndjson', '标准输入每行一篇：{"path": …, "text": …}；结果也一行一篇')
    .addOption(
      new Option('-w, --watch', '不退出；文本、配置一改就重新检查').conflicts(['stdinNdjson', 'updateBaseline']),
    )
    .option('--cache', `记下结果，没有改过的文本下次不再查；断了的也从那里接着查（默认记在 ${cacheFile}）`)
    .option('--cache-location <路径>', '结果记在这个文件或文件夹里')
    .option('--timing', '显示各条规则用时')
    .option('--color', '用颜色')
    .option('--no-color', '不用颜色')
  addJobsOption(command)
  addBaselineOptions(command)
  addConfigOptions(command)
  addInputOptions(command)
  addExamples(command, {
    'xhb lint 报纸.txt': '检查一份报纸',
    'xhb lint 报纸.txt --fix-dry-run': '看会怎样改；写回用 --fix',
    'xhb lint 稿件/ --watch': '边写边查',
    'xhb lint 稿件/ --format html:校样.html': '逐处标出差错的校样',
    'xhb lint "稿件/**/*.md" --rule byline-format:off': '不用一条规则',
    'xhb lint 2023/ --update-baseline': '认可现有的，以后只报新的',
  })
}

export async function run(names: string[], options: LintOptions): Promise<number> {
  if (!options.watch) return lintOnce(names, options)
  const { watchAndLint } = await import('./watch.ts')
  const memory = new Memory<FixedSource>()
  return watchAndLint(names, options, memory, () => lintOnce(names, options, memory))
}

async function lintOnce(names: string[], options: LintOptions, memory?: Memory<FixedSource>): Promise<number> {
  const config = await resolvedConfig(options, options.timing ? () => performance.now() : undefined)
  const reports = await wantedReports(
    options.format ?? [options.stdinNdjson ? 'ndjson' : 'pretty'],
    options.output,
    config.formats,
  )
  const changes =
    options.since === undefined ? undefined : await (await import('./since.ts')).changesSince(options.since)
  const wanted = changes && names.length === 0 ? ['.'] : names
  if (options.stdinNdjson && wanted.length > 0) throw new UsageError('--stdin-ndjson 只读标准输入，不能再给出文件')
  const inputs = options.stdinNdjson
    ? Inputs.ofLines(options)
    : Inputs.find(wanted, config.isIgnored, options, changes && ((path) => changes.has(path)))
  const fix = fixesOf(options)
  if (fix && !fix.dryRun && inputNames(wanted).includes('-'))
    throw new UsageError('标准输入不能写回；请用 --fix-dry-run 看会怎样改')
  const baseline = await BaselineRun.load(options)
  const own = configOptions(options)
  const cache = await openCache(options, own, config.files)
  const jobs = new Jobs(jobsFor(options), { lint: { config: own, mode: fix?.mode } })
  const tally: Tally = { error: 0, warning: 0, info: 0 }
  const quiet = options.quiet ?? false
  // What compares a text with something else needs it as a whole.
  inputs.inParts = !fix && !baseline && !changes && !memory && reports.every((each) => each.inParts)
  const progress = Progress.atTerminal(inputs, quiet)
  const results = lintAll({ inputs, config, jobs, fix, quiet, baseline, changes, memory, cache, progress, tally })
  if (fix?.dryRun) for await (const _ of results);
  else await writeReports(reports, results, config.rules, options.color)
  cache?.close()
  statusLine.clear()
  await baseline?.finish()
  if (options.timing) tell(...timingLines(config.times()))
  return exitStatus(tally, inputs.failed, options)
}

function timingLines(times: ReadonlyMap<string, number>): string[] {
  const slowest = [...times].sort((a, b) => b[1] - a[1])
  return slowest.map(([id, time]) => `${time.toFixed(1).padStart(8)} 毫秒  ${id}`)
}

/** Measuring rules is for one thread; as a filter, xhb leaves it to its engine how many run. */
function jobsFor({ jobs, timing, stdinNdjson }: LintOptions): JobsOptions {
  if (timing) return { jobs: 1 }
  return { jobs: jobs ?? (stdinNdjson ? 1 : 'auto') }
}

function fixesOf({ fix, fixSuggestions, fixDryRun = false }: LintOptions): LintRun['fix'] {
  if (fixSuggestions) return { mode: 'suggestion', dryRun: fixDryRun }
  return fix || fixDryRun ? { mode: 'safe', dryRun: fixDryRun } : undefined
}

async function openCache(
  options: LintOptions,
  own: ConfigOptions,
  files: readonly string[],
): Promise<LintRun['cache']> {
  const location = options.cacheLocation ?? (options.cache ? cacheFile : undefined)
  if (location === undefined) return undefined
  const { Cache } = await import('./cache.ts')
  return Cache.open(location, own, files)
}

function exitStatus(tally: Tally, failed: boolean, { maxWarnings, exitZero }: LintOptions): number {
  if (failed) return exitCodes.failed
  const tooMany = maxWarnings !== undefined && tally.warning > maxWarnings
  if (tooMany) tell(`警告 ${tally.warning} 条，超过 --max-warnings ${maxWarnings}`)
  return (tally.error > 0 || tooMany) && !exitZero ? exitCodes.findings : exitCodes.clean
}
