import { type ActiveRule, type AnyRule, createLinter, type Message, type RuleMeta } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'

/** The meta of a rule that only a test knows. */
export const meta = {
  title: { zh: '例', en: 'Example' },
  category: 'text',
  severity: 'warning',
  preset: 'nursery',
  fixable: false,
  weight: { class: 'text', value: 1 },
  basis: { text: 'GB/T 0—2000 1.1', verified: true },
  messages: { found: '“{{actual}}”' },
} as const satisfies RuleMeta

export const active = (...rules: AnyRule[]): ActiveRule[] =>
  rules.map((rule) => ({ rule, severity: rule.meta.severity, options: {} }))

/** What rules find in a raw text. */
export function lint(text: string, ...rules: AnyRule[]): Message[] {
  const source = createSource(text, { path: 'issue.txt' })
  return createLinter(active(...rules)).lint(parse(source), source)
}
