import { type Command, Option } from 'commander'
import exporters, { type ExportFormat } from '../export/index.ts'
import { explain, frontEndFor, type Reason } from '../parse/index.ts'
import { printable } from '../print/escape.ts'
import { createPathMatcher, readIgnoreFile, type Source } from '../source/index.ts'
import { exitCodes, UsageError } from './exit.ts'
import { exporterOf } from './export-source.ts'
import { Inputs } from './input.ts'
import { asShown, output, statusLine } from './io.ts'
import { addJobsOption, Jobs, type JobsOptions } from './jobs.ts'
import { addInputOptions, type InputOptions, suggesting, unknownName } from './options.ts'
import { Progress } from './progress.ts'
import { addExamples } from './usage.ts'

interface ParseOptions extends InputOptions, JobsOptions {
  format: string
  output?: string
  schema?: boolean
  joinJumps?: boolean
  explain?: boolean
}

/** Formats of which several documents can stand one after another. */
const manyInOne: ReadonlySet<string> = new Set(['ndjson', 'tree', 'markdown'])

export function configure(command: Command): void {
  const formats = Object.keys(exporters)
  command
    .argument('[文件...]', '文件、文件夹或通配符；“-”或不写是标准输入')
    .addOption(suggesting(new Option('-f, --format <格式>', formats.join('、')), formats).default('json'))
    .option('-o, --output <文件>', '写到文件')
    .option('--join-jumps', '下转的稿件与上接的合为一篇')
    .option('--explain', '逐行说明当作什么、凭什么')
    .option('--schema', '输出 json 格式的 JSON Schema')
  addJobsOption(command)
  addInputOptions(command)
  addExamples(command, {
    'xhb parse 报纸.txt --format tree': '给人看的结构',
    'xhb parse 报纸.txt': '给程序读的 JSON',
    'xhb parse 2023/ --format ndjson': '每份报纸一行 JSON',
  })
}

export async function run(names: string[], options: ParseOptions): Promise<number> {
  if (options.schema) {
    const { issueSchema } = await import('../export/schema.ts')
    await output([`${JSON.stringify(issueSchema, null, 2)}\n`], options.output)
    return exitCodes.clean
  }
  const format = options.explain ? undefined : formatNamed(options.format)
  const cwd = process.cwd()
  const isIgnored = await createPathMatcher(readIgnoreFile(cwd), cwd)
  const inputs = Inputs.find(names, isIgnored, options)
  if (format && !manyInOne.has(format) && (await inputs.areSeveral())) {
    throw new UsageError(`${format} 格式一次只能解析一个文件；几个文件请用 --format ndjson`)
  }
  await output(format ? exportAll(inputs, format, options) : explainAll(inputs), options.output)
  statusLine.clear()
  return inputs.failed ? exitCodes.failed : exitCodes.clean
}

async function* exportAll(inputs: Inputs, format: ExportFormat, options: ParseOptions): AsyncGenerator<string> {
  inputs.inParts = format === 'ndjson'
  const job = { format, joinJumps: options.joinJumps ?? false }
  const write = await exporterOf(job)
  const jobs = new Jobs(options, { parse: job })
  const piecesOf = async (source: Source): Promise<Iterator<string>> => {
    const whole = await jobs.ask(source)
    return (whole === undefined ? await write(source) : [whole])[Symbol.iterator]()
  }
  const progress = Progress.atTerminal(inputs)
  for await (const { input, result } of jobs.inOrder(inputs, ({ source }) => piecesOf(source))) {
    progress?.advance(input.source.path, input.part?.share)
    if (!result) continue
    for (;;) {
      const piece = await inputs.attempt(input.source.path, () => result.next())
      if (!piece || piece.done) break
      yield options.output === undefined ? asShown(piece.value) : piece.value
    }
  }
}

/** A line of the source, then what it was taken for, the next best guess, and the evidence for both. */
async function* explainAll(inputs: Inputs): AsyncGenerator<string> {
  for await (const { source } of inputs.read()) {
    const front = await frontEndFor(source.syntax)
    const explanations = (await inputs.attempt(source.path, () => explain(source, front))) ?? []
    for (const { position, text, label, runnerUp, points, reasons } of explanations) {
      const { line } = position.start
      yield `${printable(source.path)}:${line} ${printable(text)}\n`
      yield `  ${label} ${points.label}${reasonList(reasons.label)}\n`
      yield `  ${runnerUp} ${points.runnerUp}${reasonList(reasons.runnerUp)}\n`
    }
  }
}

function reasonList(reasons: readonly Reason[]): string {
  const list = reasons.map(({ name, points }) => `${points > 0 ? '+' : ''}${points} ${name}`)
  return list.length === 0 ? '' : `：${list.join('；')}`
}

function formatNamed(name: string): ExportFormat {
  if (Object.hasOwn(exporters, name)) return name as ExportFormat
  throw new UsageError(unknownName('格式', name, Object.keys(exporters)))
}
