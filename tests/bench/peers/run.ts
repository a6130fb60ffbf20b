/**
 * xhb against other linters of Chinese text, whole processes in turn on generated text: `npm run bench:peers`.
 *
 *     npm run bench:peers [-- --runs 5] [--limit 120]    # rounds; seconds that a process may take
 *
 * Prints a table of medians, and keeps it in RESULTS.md. Time is processor time, so that a busy machine does less harm.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median, runNode, type Sample } from '../measure.ts'
import { Results } from '../results.ts'
import { generatedText } from '../text.ts'
import { type Installed, installAll } from './install.ts'
import { peers } from './list.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, limit: { type: 'string', default: '120' } },
})
const runs = Number(values.runs)
const limitMs = Number(values.limit) * 1000
const root = fileURLToPath(new URL('../../../', import.meta.url))
const fileBytes = 13_000
const fileCount = 200
const largeBytes = 13e6
/** Seconds that a warm process lints before it is measured, and while it is. */
const warmUp = 4
const measured = 4

const { folder, all } = installAll(root, peers)

/** Writes texts, each under both extensions. */
function write(name: string, text: string): { txt: string; md: string } {
  const path = join(folder, name)
  writeFileSync(`${path}.txt`, text)
  writeFileSync(`${path}.md`, text)
  return { txt: `${path}.txt`, md: `${path}.md` }
}

mkdirSync(join(folder, 'many'))
const text = generatedText(fileBytes * fileCount)
const step = Math.floor(text.length / fileCount)
const small = write('small', text.slice(0, 200))
const many = Array.from({ length: fileCount }, (_, at) =>
  write(`many/${at + 100}`, text.slice(at * step, (at + 1) * step)),
)
const large = write('large', generatedText(largeBytes))

interface Load {
  /** What their names begin with, in the working folder. */
  pattern: string
  files: { txt: string; md: string }[]
  rounds: number
}

const loads: readonly Load[] = [
  { pattern: 'small', files: [small], rounds: runs * 3 },
  { pattern: 'many/*', files: many, rounds: runs },
  { pattern: 'large', files: [large], rounds: Math.max(1, Math.ceil(runs / 2)) },
]

/** What a process cost; or that it took too long, or broke down. */
type Outcome = Pick<Sample, 'cpuMs' | 'memoryMB'> | string

function once({ name, script, args, extension }: Installed, { files, pattern }: Load): Outcome {
  try {
    const sample = runNode(
      [
        script,
        ...args(
          files.map((file) => file[extension]),
          `${pattern}.${extension}`,
        ),
      ],
      { cwd: folder, limitMs },
    )
    return sample ?? `> ${values.limit}`
  } catch (error) {
    console.error(`${name}: ${(error as Error).message.slice(-500)}`)
    return 'breaks down'
  }
}

interface Measured {
  results: ReadonlyMap<Installed, Outcome>
  /** Milliseconds of a process that does nothing. */
  empty: number
}

/** The medians of each linter on a load; each round runs all in turn, so that they share good and bad moments. */
function measure(load: Load): Measured {
  const samples = new Map<Installed, Outcome[]>(all.map((each) => [each, []]))
  const empty: number[] = []
  for (let round = 0; round <= load.rounds; round++) {
    empty.push(runNode(['-e', '0']).cpuMs)
    for (const [each, list] of samples) {
      if (list.some((outcome) => typeof outcome === 'string')) continue
      const outcome = once(each, load)
      // The first round fills caches, those of the disk too.
      if (round > 0 || typeof outcome === 'string') list.push(outcome)
    }
  }
  return { results: new Map([...samples].map(([each, list]) => [each, middle(list)])), empty: median(empty) }
}

function middle(list: readonly Outcome[]): Outcome {
  const good = list.filter((outcome) => typeof outcome !== 'string')
  const bad = list.find((outcome) => typeof outcome === 'string')
  return (
    bad ?? { cpuMs: median(good.map(({ cpuMs }) => cpuMs)), memoryMB: median(good.map(({ memoryMB }) => memoryMB)) }
  )
}

/** MB/s of processor time in a process that has seen the text often. */
function warmRate({ warm }: Installed): number {
  const script = `
    const { readFileSync } = require('node:fs')
    const prepare = async () => { ${warm} }
    prepare().then(async (lint) => {
      const text = readFileSync(${JSON.stringify(many[0]?.txt)}, 'utf8')
      const turn = async (seconds) => {
        const before = process.cpuUsage()
        let bytes = 0
        for (;;) {
          await lint(text)
          bytes += Buffer.byteLength(text)
          const { user, system } = process.cpuUsage(before)
          if (user + system > seconds * 1e6) return bytes / (user + system)
        }
      }
      await turn(${warmUp})
      console.log(await turn(${measured}))
    })`
  return Number(runNode(['-e', script], { cwd: folder, output: true })?.stdout)
}

const [start, manyFiles, largeFile] = loads.map(measure) as [Measured, Measured, Measured]
const seconds = (outcome: Outcome): string =>
  typeof outcome === 'string' ? outcome : (outcome.cpuMs / 1000).toFixed(2)
const memory = (outcome: Outcome): string => (typeof outcome === 'string' ? '–' : outcome.memoryMB.toFixed(0))

const results = new Results('peers')
results.add(
  '',
  '| linter | start ÷ `node -e 0` | 200 files of 13 KB, s | MB | one file of 13 MB, s | MB | warm, MB/s |',
  '| --- | --: | --: | --: | --: | --: | --: |',
)
for (const each of all) {
  const [begun, some, one] = [start, manyFiles, largeFile].map(({ results }) => results.get(each) as Outcome) as [
    Outcome,
    Outcome,
    Outcome,
  ]
  const ratio = typeof begun === 'string' ? begun : (begun.cpuMs / start.empty).toFixed(2)
  const cells = [`${each.name} ${each.version}`, ratio, seconds(some), memory(some), seconds(one), memory(one)]
  results.add(`| ${[...cells, warmRate(each).toFixed(1)].join(' | ')} |`)
}
results.add('', `\`node -e 0\` takes ${start.empty.toFixed(0)} ms.`)
results.keep()
