import { type Command, Option } from 'commander'
import { rules } from '../../rules/index.ts'
import { type Grade, grade, isCertain, newspaper2020 } from '../grade/index.ts'
import type { Message } from '../lint/index.ts'
import { frontEndFor, parse } from '../parse/index.ts'
import { json } from '../print/escape.ts'
import { addConfigOptions, type ConfigOptions, resolvedConfig } from './config.ts'
import { exitCodes, UsageError } from './exit.ts'
import { Inputs } from './input.ts'
import { output } from './io.ts'
import { addInputOptions, collect, type InputOptions, suggesting, unknownName, wholeNumber } from './options.ts'
import { addExamples } from './usage.ts'

interface GradeOptions extends InputOptions, ConfigOptions {
  format: string
  output?: string
  layoutChars?: number
  confirm?: string[]
}

const formats: Readonly<Record<string, (path: string, result: Grade) => Promise<string>>> = {
  table: async (path, result) => (await import('./grade-table.ts')).gradeTable(path, result, newspaper2020),
  json: async (path, result) => `${json({ filePath: path, ...result })}\n`,
}

export function configure(command: Command): void {
  const names = Object.keys(formats)
  command
    .argument('[文件...]', '文件、文件夹或通配符；“-”或不写是标准输入')
    .addOption(suggesting(new Option('-f, --format <格式>', names.join('、')), names).default('table'))
    .option('-o, --output <文件>', '写到文件')
    .option('--layout-chars <数>', '版面字数；不给则按文本字数计', wholeNumber)
    .addOption(
      suggesting(
        new Option('--confirm <规则>', '这条规则的提示已经人工确认，计入差错；可重复'),
        rules.map(({ id }) => id),
      ).argParser(collect),
    )
  addConfigOptions(command)
  addInputOptions(command)
  addExamples(command, {
    'xhb grade 报纸.txt': '万分之几的差错率',
    'xhb grade 报纸.txt --layout-chars 28000': '按版面字数算',
    'xhb grade 报纸.txt --format json': '',
  })
}

export async function run(names: string[], options: GradeOptions): Promise<number> {
  const write = Object.hasOwn(formats, options.format) ? formats[options.format] : undefined
  if (!write) throw new UsageError(unknownName('格式', options.format, Object.keys(formats)))
  if (options.layoutChars === 0) throw new UsageError('--layout-chars 应大于 0')
  const config = await resolvedConfig(options)
  const inputs = Inputs.find(names, config.isIgnored, options)
  const confirmed = new Set(options.confirm)
  const counts = (message: Message): boolean => isCertain(message) || confirmed.has(message.ruleId)

  async function* grades(): AsyncGenerator<string> {
    for await (const { source } of inputs.read()) {
      const text = await inputs.attempt(source.path, async () => {
        const root = parse(source, await frontEndFor(source.syntax))
        const messages = config.linterFor(source.path).lint(root, source)
        const layout = options.layoutChars === undefined ? {} : { layoutCharacters: options.layoutChars }
        return write?.(source.path, grade(root, source, messages, { table: newspaper2020, counts, ...layout }))
      })
      if (text !== undefined) yield text
    }
  }

  await output(grades(), options.output)
  return inputs.failed ? exitCodes.failed : exitCodes.clean
}
