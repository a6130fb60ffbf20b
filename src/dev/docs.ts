/** Generated documents: the head of each rule's page and the tables of rules in the READMEs. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { parse as parseYaml } from 'yaml'
import type { AnyRule, RuleMeta } from '../lint/index.ts'
import { levelNames } from '../report/levels.ts'
import type { InvalidCase, RuleCases } from '../testing/index.ts'

const root = new URL('../../', import.meta.url)
const endOfHead = '<!-- generated:end -->'
const shownExamples = 3

const presetNames: Record<RuleMeta['preset'], string> = {
  recommended: 'recommended',
  strict: 'strict',
  review: 'review（须人工判断）',
  nursery: 'nursery（待验证）',
}
const fixes: Record<string, string> = {
  safe: '自动（`--fix`）',
  suggestion: '建议（`--fix-suggestions`）',
  false: '无',
}
const categories: Record<RuleMeta['category'], { zh: string; en: string }> = {
  fact: { zh: '事实', en: 'Facts and dates' },
  logic: { zh: '逻辑', en: 'Logic' },
  text: { zh: '文字', en: 'Text' },
  name: { zh: '姓名', en: 'Names' },
  term: { zh: '用语', en: 'Terms' },
  number: { zh: '数字和单位', en: 'Numerals and units' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  structure: { zh: '结构', en: 'Structure' },
  form: { zh: '形式', en: 'Form' },
}

/** Rewrites the generated part of every rule's page. */
export async function writeRulePages(rules: readonly AnyRule[]): Promise<void> {
  for (const rule of rules) {
    const page = pageOf(rule)
    const old = existsSync(page) ? await readFile(page, 'utf8') : endOfHead
    const prose = old.slice(old.indexOf(endOfHead) + endOfHead.length)
    await writeFile(page, `${headOf(rule, await casesOf(rule))}\n${endOfHead}${prose.trimEnd()}\n`)
  }
}

/** Rewrites the tables of rules in the READMEs. */
export async function writeRuleTables(rules: readonly AnyRule[]): Promise<void> {
  await writeSection('README.md', 'rules', tableOf(rules, 'en'))
  await writeSection('README.zh-CN.md', 'rules', tableOf(rules, 'zh'))
}

function pageOf(rule: AnyRule): URL {
  const lexicon = new URL(`rules/lexicon/${rule.id}.md`, root)
  const folder = new URL(`rules/${rule.id}/`, root)
  return existsSync(folder) ? new URL('README.md', folder) : lexicon
}

async function casesOf(rule: AnyRule): Promise<RuleCases> {
  return parseYaml(await readFile(new URL(`fixtures/rules/${rule.id}.yml`, root), 'utf8')) as RuleCases
}

function headOf({ id, meta }: AnyRule, cases: RuleCases): string {
  const basis = meta.basis.verified ? '依据' : '依据（待核）'
  return [
    '<!-- The part above generated:end is written by `npm run generate`. -->',
    `# ${id}`,
    '',
    `**${meta.title.zh}** · ${meta.title.en}`,
    '',
    '| 项目 | 值 |',
    '|---|---|',
    `| 类别 | ${categories[meta.category].zh} |`,
    `| 级别 | ${levelNames[meta.severity]} |`,
    `| 预设 | ${presetNames[meta.preset]} |`,
    `| 修正 | ${fixes[String(meta.fixable)]} |`,
    `| 计错 | ${meta.weight.value} |`,
    `| ${basis} | ${cell(meta.basis.text)} |`,
    '',
    ...optionLines(meta),
    '## 例',
    '',
    '会报告（`⟦⟧` 内为报告之处）：',
    '',
    ...cases.invalid.slice(0, shownExamples).flatMap(wrongExample),
    '不报告：',
    '',
    ...cases.valid.slice(0, shownExamples).flatMap(({ text }) => fenced(text)),
  ].join('\n')
}

function optionLines(meta: RuleMeta): string[] {
  if (!meta.options) return []
  const schema = toJsonSchema(meta.options, { errorMode: 'ignore', typeMode: 'input' })
  const properties = Object.entries(schema.properties ?? {})
  if (properties.length === 0) return []
  return [
    '## 选项',
    '',
    '| 名称 | 说明 | 类型 | 默认 |',
    '|---|---|---|---|',
    ...properties.map(([name, each]) => {
      if (typeof each === 'boolean') return `| \`${name}\` | | | |`
      const { default: initial, description = '', ...type } = each
      return `| \`${name}\` | ${cell(description)} | \`${cell(typeOf(type))}\` | \`${cell(JSON.stringify(initial) ?? '')}\` |`
    }),
    '',
  ]
}

function typeOf(schema: object): string {
  const { type, enum: values } = schema as { type?: string; enum?: unknown[] }
  return values?.map((value) => JSON.stringify(value)).join(' / ') ?? type ?? JSON.stringify(schema)
}

function wrongExample({ text, fixed, suggested }: InvalidCase): string[] {
  const after = fixed ?? suggested
  return [...fenced(text), ...(after === undefined ? [] : ['改为：', '', ...fenced(after)])]
}

function fenced(text: string): string[] {
  return ['```text', text.trimEnd(), '```', '']
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')
}

/** Rewrites what stands between `<!-- key:start -->` and `<!-- key:end -->` in a document. */
export async function writeSection(name: string, key: string, content: string): Promise<void> {
  const path = fileURLToPath(new URL(name, root))
  const text = await readFile(path, 'utf8')
  const [start, end] = [`<!-- ${key}:start -->`, `<!-- ${key}:end -->`]
  if (!(text.indexOf(end) > text.indexOf(start))) throw new Error(`${name}: no ${start} … ${end}`)
  const [before, after] = [text.slice(0, text.indexOf(start)), text.slice(text.indexOf(end))]
  await writeFile(path, `${before}${start}\n\n${content.trim()}\n\n${after}`)
}

function tableOf(rules: readonly AnyRule[], language: 'zh' | 'en'): string {
  const heads = { zh: '| 规则 | 查什么 | 级别 | 预设 | 修正 |', en: '| Rule | Finds | Level | Preset | Fix |' }
  const lines: string[] = []
  for (const [category, names] of Object.entries(categories)) {
    const group = rules.filter(({ meta }) => meta.category === category)
    if (group.length === 0) continue
    lines.push(`**${names[language]}**`, '', heads[language], '|---|---|---|---|---|')
    for (const rule of group) {
      const { title, severity, preset, fixable } = rule.meta
      const page = fileURLToPath(pageOf(rule)).slice(fileURLToPath(root).length)
      const level = language === 'zh' ? levelNames[severity] : severity
      lines.push(`| [${rule.id}](${page}) | ${title[language]} | ${level} | ${preset} | ${fixable || ''} |`)
    }
    lines.push('')
  }
  return lines.join('\n')
}
