import manifest from '../../package.json' with { type: 'json' }
import type { ResolvedConfig } from '../config/index.ts'
import { importModule } from '../config/modules.ts'
import reports, { type LintResult, type Reporter, wholeFileFormats } from '../report/index.ts'
import { UsageError } from './exit.ts'
import { output, wantsColor } from './io.ts'
import { unknownName } from './options.ts'
import { share } from './share.ts'

/** A report in some format, to a file or to standard output. */
export interface WantedReport {
  report: Reporter
  /** Whether it can be given a large file issue by issue. Of formats that are not xhb's own nobody knows. */
  inParts: boolean
  file: string | undefined
}

/** Where `--format` and `--output` say that reports are written. */
export interface ReportOptions {
  format?: string[]
  output?: string
}

/** The files that reports are written to. */
export function outputFiles({ format = [], output }: ReportOptions): string[] {
  return [...format.map((each) => readFormat(each).file), output].filter((file) => file !== undefined)
}

/** `name`, or `name:file`. A name may be a path with a drive. */
function readFormat(format: string): { name: string; file: string | undefined } {
  const [, name = '', file] = /^((?:[A-Za-z]:[\\/])?[^:]*)(?::(.+))?$/.exec(format) ?? []
  return { name, file }
}

/**
 * Reads `--format`: `name`, or `name:file`. A name is a format of xhb, `plugin/format`, a path, or a package.
 * @throws {UsageError} for an unknown format, and where two formats would be mixed on standard output.
 */
export async function wantedReports(
  formats: readonly string[],
  file: string | undefined,
  ofPlugins: ResolvedConfig['formats'],
): Promise<WantedReport[]> {
  const wanted: WantedReport[] = []
  for (const format of formats) {
    const { name, file: ownFile = file } = readFormat(format)
    const inParts = Object.hasOwn(reports, name) && !wholeFileFormats.has(name)
    wanted.push({ report: await findReport(name, ofPlugins), inParts, file: ownFile })
  }
  const targets = new Set(wanted.map((each) => each.file))
  if (targets.size < wanted.length) throw new UsageError('几种格式不能写到同一处；请用 --format 格式:文件')
  return wanted
}

async function findReport(name: string, ofPlugins: ResolvedConfig['formats']): Promise<Reporter> {
  const known: Readonly<Record<string, () => Promise<Reporter>>> = reports
  const builtIn = Object.hasOwn(known, name) ? known[name] : undefined
  if (builtIn) return builtIn()
  const report = ofPlugins.get(name)
  if (report) return report
  const names = [...Object.keys(known), ...ofPlugins.keys()]
  if (!/[./]|^xhb-/.test(name)) {
    throw new UsageError(unknownName('格式', name, names))
  }
  const imported = await importModule(name, process.cwd())
  if (typeof imported !== 'function') throw new UsageError(`${name}：不是报告格式：默认导出应是函数`)
  return imported as Reporter
}

/** Writes all reports at once, as the results come. */
export async function writeReports(
  wanted: readonly WantedReport[],
  results: AsyncIterable<LintResult>,
  rules: ResolvedConfig['rules'],
  color: boolean | undefined,
): Promise<void> {
  const shares = share(results, wanted.length)
  const written = await Promise.allSettled(
    wanted.map(async ({ report, file }, index) => {
      const context = {
        rules,
        color: wantsColor(color, file !== undefined),
        cwd: process.cwd(),
        width: process.stdout.columns ?? 80,
        version: manifest.version,
      }
      const own = shares[index] as AsyncIterable<LintResult>
      try {
        await output(report(own, context), file)
      } finally {
        // A report that does not read to the end, or is not written any more, must not hold up the others.
        await own[Symbol.asyncIterator]().return?.()
      }
    }),
  )
  for (const each of written) if (each.status === 'rejected') throw each.reason
}
