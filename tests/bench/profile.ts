/**
 * Warm throughput of parse and lint in one process, and what each rule costs.
 *
 *     tsx tests/bench/profile.ts [text …]    # by default 2 MB of the project's own fixtures
 */
import { readFileSync } from 'node:fs'
import { rules } from '../../rules/index.ts'
import { createLinter } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { defaultOptions } from './options.ts'
import { generatedText } from './text.ts'

const rounds = 4
const texts = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'))
if (texts.length === 0) texts.push(generatedText(2e6))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const active = rules
  .filter(({ meta }) => meta.preset === 'recommended')
  .map((rule) => ({ rule, severity: rule.meta.severity, options: defaultOptions(rule) }))

function report(what: string, run: () => void): void {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    run()
    best = Math.min(best, performance.now() - began)
  }
  console.log(`${what}: ${best.toFixed(0)} ms, ${(bytes / 1e3 / best).toFixed(1)} MB/s`)
}

const sources = texts.map((text) => createSource(text, { path: 'issue.txt' }))
report('parse', () => {
  for (const source of sources) parse(source)
})
const trees = sources.map((source) => ({ source, root: parse(source) }))
const linter = createLinter(active)
report(`lint, ${active.length} recommended rules`, () => {
  for (const { root, source } of trees) linter.lint(root, source)
})

const timed = createLinter(active, () => performance.now())
for (const { root, source } of trees) timed.lint(root, source)
const sum = [...timed.times.values()].reduce((total, time) => total + time, 0)
for (const [id, time] of [...timed.times].sort((a, b) => b[1] - a[1]).slice(0, 25)) {
  console.log(`${((time / sum) * 100).toFixed(1).padStart(5)} %  ${time.toFixed(0).padStart(5)} ms  ${id}`)
}
