/**
 * Start time and growth of the built command, as ratios taken in one run: `npm run build && npm run bench`.
 *
 *     npm run bench [-- issue.txt]    # the text for the start; by default the demo
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, runNode, type Sample } from './measure.ts'
import { generatedText } from './text.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const xhb = join(root, 'dist/cli/xhb.cjs')
const pairs = 25
const repeats = 3
const small = 1.3e6
const factor = 10

const issue = resolve(process.argv[2] ?? join(root, 'fixtures/demo/issue.txt'))
const folder = mkdtempSync(join(tmpdir(), 'xhb-bench-'))

function start(): void {
  const ratios: number[] = []
  const own: number[] = []
  const empty: number[] = []
  runNode([xhb, 'lint', issue])
  for (let pair = 0; pair < pairs; pair++) {
    const base = runNode(['-e', '0']).cpuMs
    const lint = runNode([xhb, 'lint', issue]).cpuMs
    empty.push(base)
    own.push(lint)
    ratios.push(lint / base)
  }
  console.log(
    `start: xhb lint ${median(own).toFixed(0)} ms, node -e 0 ${median(empty).toFixed(0)} ms, ` +
      `ratio ${median(ratios).toFixed(2)} (median of ${pairs} pairs, processor time)`,
  )
}

function growth(): void {
  const files = [small, small * factor].map((bytes) => {
    const path = join(folder, `${bytes}.txt`)
    writeFileSync(path, generatedText(bytes))
    return path
  }) as [string, string]
  for (const args of [
    ['parse', '--format', 'json'],
    ['lint', '--format', 'json'],
  ]) {
    const [little, large] = files.map((path) => best(() => runNode([xhb, ...args, path]))) as [Cost, Cost]
    const empty = best(() => runNode(['-e', '0'])).cpuMs
    const ratio = (large.cpuMs - empty) / (little.cpuMs - empty)
    console.log(
      `xhb ${args[0]}: 1.3 MB ${little.cpuMs.toFixed(0)} ms, 13 MB ${large.cpuMs.toFixed(0)} ms, ratio ${ratio.toFixed(1)}, ` +
        `${((small * factor) / 1e3 / large.cpuMs).toFixed(1)} MB/s, peak ${large.memoryMB.toFixed(0)} MB`,
    )
  }
}

type Cost = Pick<Sample, 'cpuMs' | 'memoryMB'>

function best(measure: () => Sample): Cost {
  const samples = Array.from({ length: repeats }, measure)
  return {
    cpuMs: median(samples.map(({ cpuMs }) => cpuMs)),
    memoryMB: median(samples.map(({ memoryMB }) => memoryMB)),
  }
}

try {
  start()
  growth()
} finally {
  rmSync(folder, { recursive: true })
}
