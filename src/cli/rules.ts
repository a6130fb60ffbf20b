import { type Command, Option } from 'commander'
import { rules as builtIn } from '../../rules/index.ts'
import { loadConfig, resolveConfig, unknownRule } from '../config/index.ts'
import type { RuleMeta } from '../lint/index.ts'
import { printable } from '../print/escape.ts'
import { levelNames } from '../report/levels.ts'
import { exitCodes, UsageError } from './exit.ts'
import { output } from './io.ts'
import { suggesting, unknownName } from './options.ts'
import { fixNames, rulePage } from './rule-page.ts'
import { aligned } from './table.ts'
import { addExamples } from './usage.ts'

interface RulesOptions {
  config?: string
  configLookup: boolean
  format?: string
}

type Rules = ReadonlyMap<string, RuleMeta>

type Write = (rules: Rules) => string[] | Promise<string[]>

const formats: Readonly<Record<string, Write>> = { table, json, markdown }

export function configure(command: Command): void {
  const names = Object.keys(formats)
  command
    .addArgument(
      suggesting(
        command.createArgument('[规则]', '规则名；或名称里的一部分'),
        builtIn.map(({ id }) => id),
      ),
    )
    .addOption(
      suggesting(new Option('-f, --format <格式>', `${names.join('、')}（默认 table；一条规则默认全文）`), names),
    )
    .option('-c, --config <文件>', '用这个配置文件（其插件里的规则也列出）')
    .option('--no-config-lookup', '不找配置文件')
  addExamples(command, {
    'xhb rules': '',
    'xhb rules 星期': '名称里有这个词的',
    'xhb rules weekday-date-mismatch': '一条规则的说明',
    'xhb rules --format markdown': '',
  })
}

export async function run([query]: string[], { format, ...options }: RulesOptions): Promise<number> {
  const write = format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined
  if (format !== undefined && !write) throw new UsageError(unknownName('格式', format, Object.keys(formats)))
  const cwd = process.cwd()
  const loaded = await loadConfig({ cwd, file: options.config, lookup: options.configLookup })
  const { rules } = await resolveConfig(loaded, { cwd, builtIn })
  const meta = query === undefined ? undefined : rules.get(query)
  const chosen = meta ? new Map([[query as string, meta]]) : matching(rules, query)
  if (meta && !write) await output([await rulePage(query as string, meta)], undefined)
  else await output(await (write ?? table)(chosen), undefined)
  return exitCodes.clean
}

function matching(rules: Rules, query = ''): Rules {
  const found = [...rules].filter(([id, { title }]) => id.includes(query) || title.zh.includes(query))
  if (found.length === 0) throw new UsageError(unknownRule(query, rules.keys()))
  return new Map(found)
}

function json(rules: Rules): string[] {
  const list = [...rules].map(([id, { options: _, ...meta }]) => ({ id, ...meta }))
  return [`${JSON.stringify(list, null, 2)}\n`]
}

function table(rules: Rules): Promise<string[]> {
  return aligned([columns, ...rows(rules)])
}

function markdown(rules: Rules): string[] {
  const lines = [columns, columns.map(() => '---'), ...rows(rules)]
  return lines.map((cells) => `| ${cells.map((cell) => printable(cell).replaceAll('|', '\\|')).join(' | ')} |\n`)
}

const columns: readonly string[] = ['规则', '查什么', '级别', '预设', '修正']

function rows(rules: Rules): string[][] {
  return [...rules].map(([id, meta]) => [
    id,
    meta.title.zh,
    levelNames[meta.severity],
    meta.preset,
    fixNames[String(meta.fixable)] as string,
  ])
}
