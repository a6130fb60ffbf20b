/**
 * Throws mutated issues at the whole of xhb and holds each against what is promised of every text.
 *
 *     tsx tests/bench/fuzz.ts [--runs N] [--seed S] [--keep folder]    # endless without --runs
 *     tsx tests/bench/fuzz.ts --traps    # how time grows on texts made to be slow, four times the length
 *
 * Each input is made from the seed and its number alone: `--seed S --from N --runs 1` gives one again. A broken promise is
 * printed with its seed and number, its input is kept, and the run goes on; the exit status tells whether there were any.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { decode, encode, type Source, SourceError } from '../../src/source/index.ts'
import { checkOutput, checkText, formats } from '../support/invariants.ts'
import { mutateBytes, mutateText } from '../support/mutate.ts'
import { Random } from '../support/random.ts'
import { measureTraps } from './traps.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string' },
    traps: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const fixtures = new URL('../../fixtures/', import.meta.url).pathname
const issues = globSync(['demo/*.txt', 'issues/**/*.{txt,md}'], { cwd: fixtures, absolute: true })
  .sort()
  .map((path) => readFileSync(path, 'utf8'))

/** Seconds of processor time per MB, and what a small text may take in any case. */
const secondsPerMB = 2
const leastSeconds = 0.4

const paths = ['issue.txt', 'issue.md', '\u001b[31mred\u0007\n.txt', '\u202etxt.md']

interface Input {
  path: string
  format: string
  text: string
  bytes: Uint8Array | undefined
}

function makeInput(number: number): Input {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const text = mutateText(issues, random)
  const bytes = random.below(3) === 0 ? mutateBytes(text, random) : undefined
  return { path: random.pick(paths), format: random.pick(formats), text, bytes }
}

async function check({ path, format, text, bytes }: Input): Promise<void> {
  const source = bytes && decodeOrRefuse(bytes, path)
  if (source && bytes) await checkRoundTrip(source, bytes)
  const checked = source?.text ?? text
  await checkOutput(await checkText(checked, path), format)
}

function decodeOrRefuse(bytes: Uint8Array, path: string): Source | undefined {
  try {
    return decode(bytes, { path })
  } catch (error) {
    if (error instanceof SourceError) return undefined
    throw error
  }
}

/** A text that was not changed is written back byte for byte, or not at all. */
async function checkRoundTrip(source: Source, bytes: Uint8Array): Promise<void> {
  try {
    const written = await encode(source, bytes, source.text)
    if (Buffer.compare(written, bytes) !== 0) throw new Error(`${source.encoding} is not written back byte for byte`)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
  }
}

/** Seconds of processor time: other processes on the machine do not count. */
async function timed(input: Input): Promise<number> {
  const before = process.cpuUsage()
  await check(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** A pause of the garbage collector is no hang: only what is slow three times is slow. */
async function isSlow(input: Input): Promise<boolean> {
  const allowed = Math.max(leastSeconds, (input.text.length * 3 * secondsPerMB) / 1e6)
  for (let attempt = 0; attempt < 3; attempt++) if ((await timed(input)) <= allowed) return false
  return true
}

function keep(number: number, { text, bytes }: Input): void {
  if (values.keep === undefined) return
  mkdirSync(values.keep, { recursive: true })
  writeFileSync(join(values.keep, `${seed}-${number}.txt`), bytes ?? text)
}

if (values.traps) {
  const faults = await measureTraps()
  for (const fault of faults) console.log(fault)
  process.exit(faults.length === 0 ? 0 : 1)
}

const from = Number(values.from)
const runs = Number(values.runs)
const began = Date.now()
const seen = new Map<string, number>()
let done = 0
for (let number = from; number < from + runs; number++) {
  const input = makeInput(number)
  let fault: string | undefined
  try {
    if (await isSlow(input)) fault = 'slow'
  } catch (error) {
    const { name, message, stack = '' } = error as Error
    fault = `${name}: ${message}${name === 'Broken' ? '' : ` ${stack.split('\n')[1]?.trim()}`}`
  }
  done++
  if (fault !== undefined) {
    const count = (seen.get(fault) ?? 0) + 1
    seen.set(fault, count)
    if (count <= 3) {
      console.log(`--seed ${seed} --from ${number} --runs 1\t${fault}`)
      keep(number, input)
    }
  }
  if (done % 1000 === 0) console.log(`${done} inputs, ${((done * 1000) / (Date.now() - began)).toFixed(0)} a second`)
}
for (const [fault, count] of seen) console.log(`${count}\t${fault}`)
console.log(`${done} inputs, ${seen.size} kinds of faults`)
process.exitCode = seen.size === 0 ? 0 : 1
