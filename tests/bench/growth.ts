/**
 * How time and memory of the built command grow with the load, and what a second thread is worth, written to RESULTS.md:
 *
 *     npm run build && npm run bench:growth [-- --most 100000]    # files in the largest folder
 *
 * Time is processor time of all threads, less that of a process that does nothing. The text is made of the clauses of the
 * project's own fixtures.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median, runNode, type Sample } from './measure.ts'
import { Results } from './results.ts'
import { generatedText } from './text.ts'

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '100000' },
    largest: { type: 'string', default: '130' },
    runs: { type: 'string', default: '3' },
  },
})
const root = fileURLToPath(new URL('../../', import.meta.url))
const xhb = join(root, 'dist/cli/xhb.cjs')
const folder = mkdtempSync(join(tmpdir(), 'xhb-growth-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Bytes of a file of a folder of many, and files of a folder below it. */
const fileBytes = 1300
const perFolder = 1000
const steps = [1.3, 13, 130].filter((size) => size <= Number(values.largest))
const counts = [1000, 10_000, 100_000].filter((count) => count <= Number(values.most))

const text = generatedText(2e6)

function largeFile(megabytes: number): string {
  const path = join(folder, `${megabytes}.txt`)
  writeFileSync(path, generatedText(megabytes * 1e6))
  return path
}

function manyFiles(count: number, bytes: number): string {
  const path = join(folder, `${count}-${bytes}`)
  const length = Math.round(bytes / 2.7)
  for (let at = 0; at < count; at++) {
    const below = join(path, String(Math.floor(at / perFolder)).padStart(4, '0'))
    if (at % perFolder === 0) mkdirSync(below, { recursive: true })
    const start = (at * length) % (text.length - length)
    writeFileSync(join(below, `${at % perFolder}.txt`), text.slice(start, start + length))
  }
  return path
}

function middle(measure: () => Sample): Sample {
  const samples = Array.from({ length: Number(values.runs) }, measure)
  const of = (key: 'cpuMs' | 'clockMs' | 'memoryMB'): number => median(samples.map((sample) => sample[key]))
  return { cpuMs: of('cpuMs'), clockMs: of('clockMs'), memoryMB: of('memoryMB'), stdout: '' }
}

const run = (...args: string[]): Sample => middle(() => runNode([xhb, ...args]))
const lint = (path: string, jobs: number): Sample =>
  run('lint', path, '--no-config-lookup', '--format', 'ndjson', '--jobs', String(jobs))
const parse = (path: string): Sample => run('parse', path, '--format', 'ndjson', '--jobs', '1')

/** A row for each load: what it cost, and how many times what the load before cost. */
function table(heads: string, rows: readonly (readonly [name: string, sample: Sample])[]): void {
  results.add('', `| ${heads} | s | × | peak MB |`, '| --- | --: | --: | --: |')
  let before: number | undefined
  for (const [name, { cpuMs, memoryMB }] of rows) {
    const own = cpuMs - empty
    const factor = before === undefined ? '' : (own / before).toFixed(1)
    results.add(`| ${name} | ${(own / 1000).toFixed(2)} | ${factor} | ${memoryMB.toFixed(0)} |`)
    before = own
  }
}

const results = new Results('growth')
const empty = middle(() => runNode(['-e', '0'])).cpuMs
const large = steps.map((size) => [`${size} MB`, largeFile(size)] as const)
table(
  '`lint`, one file of',
  large.map(([name, path]) => [name, lint(path, 1)]),
)
table(
  '`parse`, one file of',
  large.map(([name, path]) => [name, parse(path)]),
)
const folders = counts.map((count) => [`${count}`, manyFiles(count, fileBytes)] as const)
table(
  '`lint`, files of 1.3 KB',
  folders.map(([name, path]) => [name, lint(path, 1)]),
)
table(
  '`parse`, files of 1.3 KB',
  folders.map(([name, path]) => [name, parse(path)]),
)

// So much that the start of a thread, which compiles and optimises all code anew, is a small part of it.
const issueCount = Math.min(5000, Number(values.most))
const issues = manyFiles(issueCount, 13_000)
const [one, two] = [lint(issues, 1), lint(issues, 2)]
results.add(
  '',
  `| \`lint\`, ${issueCount} files of 13 KB | s on the clock | s of processor time | peak MB |`,
  '| --- | --: | --: | --: |',
)
for (const [name, { clockMs, cpuMs, memoryMB }] of [
  ['--jobs 1', one],
  ['--jobs 2', two],
] as const) {
  results.add(`| ${name} | ${(clockMs / 1000).toFixed(2)} | ${(cpuMs / 1000).toFixed(2)} | ${memoryMB.toFixed(0)} |`)
}
results.add(
  '',
  `Two jobs are ${(one.clockMs / two.clockMs).toFixed(2)} times one on the clock, and would be ` +
    `${((2 * one.cpuMs) / two.cpuMs).toFixed(2)} times with two processors of their own.`,
)
results.keep()
