import type { Command } from 'commander'
import { rules as builtIn } from '../../rules/index.ts'
import { loadConfig, resolveConfig, unknownRule } from '../config/index.ts'
import type { RuleMeta } from '../lint/index.ts'
import { exitCodes, UsageError } from './exit.ts'
import { output } from './io.ts'
import { fixNames, levelNames, rulePage } from './rule-page.ts'
import { aligned } from './table.ts'
import { addExamples } from './usage.ts'

interface RulesOptions {
  config?: string
  configLookup: boolean
  json?: boolean
}

type Rules = ReadonlyMap<string, RuleMeta>

export function configure(command: Command): void {
  command
    .argument('[规则]', '规则名；或名称里的一部分')
    .option('-c, --config <文件>', '用这个配置文件（其插件里的规则也列出）')
    .option('--no-config-lookup', '不找配置文件')
    .option('--json', '输出 JSON')
  addExamples(command, ['xhb rules', 'xhb rules 星期', 'xhb rules weekday-date-mismatch'])
}

export async function run([query]: string[], options: RulesOptions): Promise<number> {
  const cwd = process.cwd()
  const loaded = await loadConfig({ cwd, file: options.config, lookup: options.configLookup })
  const { rules } = await resolveConfig(loaded, { cwd, builtIn })
  const meta = query === undefined ? undefined : rules.get(query)
  const chosen = meta ? new Map([[query as string, meta]]) : matching(rules, query)
  await output(
    options.json ? [json(chosen)] : meta ? [await rulePage(query as string, meta)] : await table(chosen),
    undefined,
  )
  return exitCodes.clean
}

function matching(rules: Rules, query = ''): Rules {
  const found = [...rules].filter(([id, { title }]) => id.includes(query) || title.zh.includes(query))
  if (found.length === 0) throw new UsageError(unknownRule(query, rules.keys()))
  return new Map(found)
}

function json(rules: Rules): string {
  const list = [...rules].map(([id, { options: _, ...meta }]) => ({ id, ...meta }))
  return `${JSON.stringify(list, null, 2)}\n`
}

async function table(rules: Rules): Promise<string[]> {
  const rows = [...rules].map(([id, meta]) => [
    id,
    meta.title.zh,
    levelNames[meta.severity],
    meta.preset,
    fixNames[String(meta.fixable)] as string,
  ])
  return aligned([['规则', '查什么', '级别', '预设', '修正'], ...rows])
}
