import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one whole process cost: user and system time of all its threads, time on the clock, and its peak memory. */
export interface Sample {
  cpuMs: number
  clockMs: number
  memoryMB: number
  /** Where it was asked for. */
  stdout: string
}

export interface RunOptions {
  input?: string
  cwd?: string
  /** Give its standard output, which else goes nowhere. */
  output?: boolean
  /** Milliseconds on the clock after which it is ended. */
  limitMs?: number
}

const probe = fileURLToPath(new URL('probe.cjs', import.meta.url))

/**
 * Runs Node once with these arguments. Exit status 1 is findings, which is success here.
 * @returns null where it took longer than it may.
 */
export function runNode(args: readonly string[], options: RunOptions & { limitMs: number }): Sample | null
export function runNode(args: readonly string[], options?: Omit<RunOptions, 'limitMs'>): Sample
export function runNode(args: readonly string[], { input, cwd, output, limitMs }: RunOptions = {}): Sample | null {
  const folder = mkdtempSync(join(tmpdir(), 'xhb-bench-'))
  const account = join(folder, 'account')
  const began = performance.now()
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--require', probe, ...args], {
    env: { ...process.env, XHB_PROBE: account, NODE_OPTIONS: '' },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: [input === undefined ? 'ignore' : 'pipe', output ? 'pipe' : 'ignore', 'pipe'],
    ...(input === undefined ? {} : { input }),
    ...(cwd === undefined ? {} : { cwd }),
    ...(limitMs === undefined ? {} : { timeout: limitMs }),
  })
  const clockMs = performance.now() - began
  try {
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return null
    if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
    const [cpu = 0, memory = 0] = readFileSync(account, 'utf8').split(' ').map(Number)
    return { cpuMs: cpu / 1000, clockMs, memoryMB: memory / 1024, stdout: stdout ?? '' }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >>> 1
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] as number, sorted[half] as number]
  return (low + high) / 2
}
