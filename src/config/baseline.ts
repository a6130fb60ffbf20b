import { array, integer, minValue, number, object, optional, pipe, regex, string } from 'valibot'
import type { BaselineEntry } from '../lint/index.ts'
import { readYaml } from './yaml.ts'

const schema = object({
  findings: optional(
    array(
      object({
        rule: string(),
        actual: optional(string(), ''),
        fingerprint: pipe(string(), regex(/^[0-9a-f]{16}$/, '应为 16 位十六进制数')),
        count: optional(pipe(number(), integer(), minValue(1)), 1),
        reason: optional(string(), ''),
      }),
    ),
    [],
  ),
})

/**
 * Reads a baseline file.
 * @throws {DataError} naming file, line and field.
 */
export function parseBaseline(text: string, path: string): BaselineEntry[] {
  return readYaml(text, path, schema).findings
}

/** A baseline file, with room for the reasons that people write. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const head = [
    '# xhb 的基线：下列各处已经知道，不再报告。reason 请写明为什么保留。',
    '# 由 xhb lint --update-baseline 写成；再次运行时保留 reason，去掉已改正的。',
  ]
  const items = entries.map(({ rule, actual, fingerprint, count, reason }) =>
    [
      `  - rule: ${JSON.stringify(rule)}`,
      `    actual: ${JSON.stringify(actual)}`,
      // Quoted, since sixteen digits would be read as a number.
      `    fingerprint: "${fingerprint}"`,
      `    count: ${count}`,
      `    reason: ${JSON.stringify(reason)}`,
    ].join('\n'),
  )
  return `${[...head, items.length === 0 ? 'findings: []' : 'findings:', ...items].join('\n')}\n`
}
