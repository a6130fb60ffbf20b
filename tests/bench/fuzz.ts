/**
 * Throws mutated texts at the whole of xhb and holds each against what is promised of every text.
 *
 *     npm run fuzz -- [--runs N] [--seed S] [--from N] [--keep folder] [--thorough]    # endless without --runs
 *     npm run fuzz -- --traps [--length characters]    # how time grows on texts made to be slow, four times the length
 *
 * Most inputs are short pieces of the fixtures, so that a million are done within the hour. Each is parsed, linted and held
 * against the promises on places and time; the dearer checks are made on every so manieth, or on all when thorough, and
 * counted at the end.
 *
 * Each input is made from the seed and its number alone: `--seed S --from N --runs 1` gives one again, with all checks, and an
 * interrupted run goes on with `--from`. A broken promise is printed with its seed and number, its input is kept, and the run
 * goes on; the exit status tells whether there were any.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { decode, encode, type Source, SourceError } from '../../src/source/index.ts'
import { type Input, inputOf, readCorpus, versionsOf } from '../support/inputs.ts'
import { checkFixes, checkOutput, checkPlaces, checkVersions, formats, lintText } from '../support/invariants.ts'
import { Random } from '../support/random.ts'
import { measureTraps } from './traps.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string' },
    traps: { type: 'boolean', default: false },
    length: { type: 'string', default: '20000' },
    thorough: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const from = Number(values.from)
const runs = Number(values.runs)

/** Seconds of processor time per MB for parse and lint, and what a small text may take in any case. */
const secondsPerMB = 2
const leastSeconds = 0.2

/** Inputs from one check of the kind to the next. */
const every = { fixes: 20, output: 50, versions: 200 }
const thorough = values.thorough || runs === 1
const isDue = (number: number, interval: number): boolean => thorough || number % interval === 0

const corpus = readCorpus(fileURLToPath(new URL('../../fixtures/', import.meta.url)))
const counts = new Map<string, number>()
const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1)

async function check(number: number, { path, text: given, bytes }: Input): Promise<void> {
  const source = bytes && decodeOrRefuse(bytes, path)
  if (source && bytes) await checkRoundTrip(source, bytes)
  const text = source?.text ?? given
  const began = performance.now()
  const result = await lintText(text, path)
  if ((performance.now() - began) / 1000 > allowedSeconds(text) && (await isSlow(text, path))) throw new Error('slow')
  checkPlaces(result)
  count('parse, lint, places')
  if (isDue(number, every.fixes)) {
    await checkFixes(result)
    count('fixes')
  }
  if (isDue(number, every.output)) {
    const turn = Math.floor(number / every.output) % formats.length
    for (const format of thorough ? formats : formats.slice(turn, turn + 1)) await checkOutput(result, format)
    count(thorough ? 'output in all formats' : 'output in one of the formats')
  }
  if (isDue(number, every.versions)) {
    await checkVersions(versionsOf(text, new Random(number)), path)
    count('five versions typed')
  }
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
  count('bytes read and written')
  try {
    const written = await encode(source, bytes, source.text)
    if (Buffer.compare(written, bytes) !== 0) throw new Error(`${source.encoding} is not written back byte for byte`)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
  }
}

function allowedSeconds(text: string): number {
  return Math.max(leastSeconds, (text.length * 3 * secondsPerMB) / 1e6)
}

/** By processor time, since other processes do not count; a pause of the garbage collector is no hang either. */
async function isSlow(text: string, path: string): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const before = process.cpuUsage()
    await lintText(text, path)
    const { user, system } = process.cpuUsage(before)
    if ((user + system) / 1e6 <= allowedSeconds(text)) return false
  }
  return true
}

function keep(number: number, { text, bytes }: Input): void {
  if (values.keep === undefined) return
  mkdirSync(values.keep, { recursive: true })
  writeFileSync(join(values.keep, `${seed}-${number}.txt`), bytes ?? text)
}

if (values.traps) {
  const faults = await measureTraps(Number(values.length))
  for (const fault of faults) console.log(fault)
  process.exit(faults.length === 0 ? 0 : 1)
}

const began = performance.now()
const faults = new Map<string, number>()
let done = 0
const progress = (): void => {
  const { user, system } = process.cpuUsage()
  const rate = (done / (performance.now() - began)) * 1000
  console.log(
    `${done} inputs, ${rate.toFixed(0)} a second, ${((user + system) / 1000 / done).toFixed(2)} ms of processor time each; ` +
      `next --seed ${seed} --from ${from + done}`,
  )
}
for (let number = from; number < from + runs; number++) {
  const input = inputOf(corpus, seed, number)
  try {
    await check(number, input)
  } catch (error) {
    const { name, message, stack = '' } = error as Error
    const fault = `${name}: ${message}${name === 'Broken' ? '' : ` ${stack.split('\n')[1]?.trim()}`}`
    const times = (faults.get(fault) ?? 0) + 1
    faults.set(fault, times)
    if (times <= 3) {
      console.log(`--seed ${seed} --from ${number} --runs 1\t${fault}`)
      keep(number, input)
    }
  }
  done++
  if (done % 10_000 === 0) progress()
}
progress()
for (const [what, times] of counts) console.log(`${times}\t${what}`)
for (const [fault, times] of faults) console.log(`${times}\tBROKEN ${fault}`)
console.log(`seed ${seed}, inputs ${from} to ${from + done - 1}: ${faults.size} kinds of faults`)
process.exitCode = faults.size === 0 ? 0 : 1
