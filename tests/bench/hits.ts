/**
 * Prints what rules find in real text, hit by hit with context, and the hits per 10,000 characters by rule.
 *
 *     tsx tests/bench/hits.ts [--rule id]… [--preset recommended|strict|all] [--quiet] path…
 *
 * A path is a `.txt` issue, a `.jsonl` file of `{title, body}` articles, or a folder of them.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rules } from '../../rules/index.ts'
import { createLinter } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource, type Source } from '../../src/source/index.ts'
import { defaultOptions } from './options.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', multiple: true },
    preset: { type: 'string', default: 'all' },
    quiet: { type: 'boolean', default: false },
  },
})

const presets: Record<string, readonly string[]> = {
  recommended: ['recommended'],
  strict: ['recommended', 'strict'],
  all: ['recommended', 'strict', 'review', 'nursery'],
}
const wanted = rules.filter(
  ({ id, meta }) => values.rule?.includes(id) ?? presets[values.preset]?.includes(meta.preset) ?? false,
)
const linter = createLinter(
  wanted.map((rule) => ({ rule, severity: rule.meta.severity, options: defaultOptions(rule) })),
)

function* sources(path: string): Generator<Source> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) if (/\.(txt|jsonl)$/.test(name)) yield* sources(join(path, name))
  } else if (path.endsWith('.jsonl')) {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    for (const [index, line] of lines.entries()) {
      const { title, body } = JSON.parse(line) as { title: string; body: string }
      yield createSource(`## ${title}\n\n${body}\n`, { path: `${path}#${index + 1}.txt` })
    }
  } else yield createSource(readFileSync(path, 'utf8'), { path })
}

let characters = 0
const counts = new Map<string, number>()
for (const path of positionals) {
  for (const source of sources(path)) {
    characters += source.text.replace(/\s/g, '').length
    for (const message of linter.lint(parse(source), source)) {
      const key = `${message.severity} ${message.ruleId}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (values.quiet) continue
      const { start, end } = message.range
      const before = source.text.slice(Math.max(0, start - 24), start)
      const after = source.text.slice(end, end + 24)
      const context = `${before}⟦${source.text.slice(start, end)}⟧${after}`.replace(/\s+/g, '␣')
      const { line, column } = message.place.start
      console.log(`${key}\t${source.path}:${line}:${column}\t${message.reason}\t${context}`)
    }
  }
}
console.log(`\n${characters} characters`)
for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) {
  console.log(`${key}\t${count}\t${((count / characters) * 10_000).toFixed(3)} per 10,000`)
}
