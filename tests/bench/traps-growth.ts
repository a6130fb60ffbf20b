/**
 * How time and memory of the built command grow on texts made to be slow, each at two lengths in a process of its own, and on
 * 100 MB in one line: `npm run build && npm run bench:traps [-- name…]`. A table is kept in RESULTS.md when all were run.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { traps } from '../support/traps.ts'
import { runNode, type Sample } from './measure.ts'
import { Results } from './results.ts'

const xhb = fileURLToPath(new URL('../../dist/cli/xhb.cjs', import.meta.url))
/** Characters of the two texts. */
const small = 250_000
const large = 1_000_000
/** What takes longer for each MB of the larger text by more than this factor grows too fast, if it takes long at all. */
const mostGrowth = 1.75
const leastMs = 500
/** Seconds on the clock for each MB after which a process is ended. */
const limitPerMB = 60
const longLineMB = 100

interface Row extends Sample {
  megabytes: number
}

const folder = mkdtempSync(join(tmpdir(), 'xhb-traps-'))
const emptyMs = runNode([xhb, 'lint', write('empty.txt', '')]).cpuMs

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** @returns null where it took too long on the clock. */
function lint(text: string, syntax: 'txt' | 'md'): Row | null {
  const path = write(`trap.${syntax}`, text)
  const megabytes = statSync(path).size / 1e6
  const sample = runNode([xhb, 'lint', '--format', 'json', path], {
    limitMs: Math.ceil(limitPerMB * 1000 * Math.max(1, megabytes)),
  })
  return sample && { ...sample, cpuMs: Math.max(0, sample.cpuMs - emptyMs), megabytes }
}

const perByte = ({ cpuMs, megabytes }: Row): number => cpuMs / megabytes
const perMB = (row: Row | null): string => (row ? (perByte(row) / 1000).toFixed(2) : 'too long')
const memory = (row: Row | null): string => (row ? row.memoryMB.toFixed(0) : '–')
const growsTooFast = (little: Row | null, much: Row | null): boolean =>
  !little || !much || (much.cpuMs > leastMs && perByte(much) > perByte(little) * mostGrowth)

const results = new Results('traps')
const wanted = process.argv.slice(2)
let faults = 0
results.add(
  '',
  '| text | MB | s/MB | s/MB, 4 times as long | peak MB | peak MB, 4 times as long |',
  '|---|--:|--:|--:|--:|--:|',
)
for (const [name, make] of Object.entries(traps)) {
  // Bytes of NUL are refused as no text.
  if (name === 'NUL' || (wanted.length > 0 && !wanted.includes(name))) continue
  const syntax = /Markdown|backslash|angle|entities|HTML|directives/.test(name) ? 'md' : 'txt'
  const [little, much] = [small, large].map((length) => lint(make(length), syntax)) as [Row | null, Row | null]
  const size = much?.megabytes.toFixed(1) ?? ''
  results.add(`| ${name} | ${size} | ${perMB(little)} | ${perMB(much)} | ${memory(little)} | ${memory(much)} |`)
  if (growsTooFast(little, much)) faults++
}
if (wanted.length === 0) {
  const prose = traps['one line of prose'] as (length: number) => string
  const row = lint(prose((longLineMB * 1e6) / 3), 'txt')
  results.add(`| one line of prose | ${longLineMB} | | ${perMB(row)} | | ${memory(row)} |`)
  if (!row) faults++
  results.keep()
}
rmSync(folder, { recursive: true })
process.exitCode = faults === 0 ? 0 : 1
