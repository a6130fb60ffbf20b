import type { Command } from 'commander'
import { didYouMean } from '../config/suggest.ts'
import exporters, { type Exporter } from '../export/index.ts'
import { parse as parseSource } from '../parse/index.ts'
import { createPathMatcher, readIgnoreFile } from '../source/index.ts'
import { exitCodes, UsageError } from './exit.ts'
import { Inputs } from './input.ts'
import { output } from './io.ts'
import { addInputOptions, type InputOptions } from './options.ts'
import { addExamples } from './usage.ts'

interface ParseOptions extends InputOptions {
  format: string
  output?: string
  schema?: boolean
  joinJumps?: boolean
}

/** Formats of which several documents can stand one after another. */
const manyInOne: ReadonlySet<string> = new Set(['ndjson', 'tree', 'markdown'])

export function configure(command: Command): void {
  command
    .argument('[文件...]', '文件、文件夹或通配符；“-”或不写是标准输入')
    .option('-f, --format <格式>', Object.keys(exporters).join('、'), 'json')
    .option('-o, --output <文件>', '写到文件')
    .option('--join-jumps', '下转的稿件与上接的合为一篇')
    .option('--schema', '输出 json 格式的 JSON Schema')
  addInputOptions(command)
  addExamples(command, ['xhb parse 报纸.txt', 'xhb parse 报纸.txt --format tree', 'xhb parse 2023/ --format ndjson'])
}

export async function run(names: string[], options: ParseOptions): Promise<number> {
  if (options.schema) {
    const { issueSchema } = await import('../export/schema.ts')
    await output([`${JSON.stringify(issueSchema, null, 2)}\n`], options.output)
    return exitCodes.clean
  }
  const exporter = await findExporter(options.format)
  const cwd = process.cwd()
  const isIgnored = await createPathMatcher(await readIgnoreFile(cwd), cwd)
  const inputs = await Inputs.find(names, isIgnored, options)
  if (inputs.count > 1 && !manyInOne.has(options.format)) {
    throw new UsageError(`${options.format} 格式一次只能解析一个文件；几个文件请用 --format ndjson`)
  }
  await output(exportAll(inputs, exporter, options), options.output)
  return inputs.failed ? exitCodes.failed : exitCodes.clean
}

async function* exportAll(inputs: Inputs, exporter: Exporter, { joinJumps }: ParseOptions): AsyncGenerator<string> {
  const join = joinJumps ? (await import('../export/join-jumps.ts')).joinJumps : undefined
  for await (const { source } of inputs.read()) {
    const text = await inputs.attempt(source.path, () => {
      const root = parseSource(source)
      return exporter(join ? join(root) : root, source)
    })
    if (text !== undefined) yield text
  }
}

async function findExporter(name: string): Promise<Exporter> {
  const known: Readonly<Record<string, () => Promise<Exporter>>> = exporters
  const load = Object.hasOwn(known, name) ? known[name] : undefined
  if (load) return load()
  const names = Object.keys(known)
  throw new UsageError(`没有格式“${name}”${didYouMean(name, names)}；可用：${names.join('、')}`)
}
