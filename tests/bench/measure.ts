import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What one whole process cost: user and system time together, and its peak memory. */
export interface Sample {
  cpuMs: number
  memoryMB: number
}

const probe = fileURLToPath(new URL('probe.cjs', import.meta.url))

/** Runs Node once with these arguments; its output goes nowhere. Exit status 1 is findings, which is success here. */
export function runNode(args: readonly string[], input?: string): Sample {
  const folder = mkdtempSync(join(tmpdir(), 'xhb-bench-'))
  const account = join(folder, 'account')
  const { status, stderr } = spawnSync(process.execPath, ['--require', probe, ...args], {
    env: { ...process.env, XHB_PROBE: account, NODE_OPTIONS: '' },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe'],
    ...(input === undefined ? {} : { input }),
  })
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  const [cpu = 0, memory = 0] = readFileSync(account, 'utf8').split(' ').map(Number)
  rmSync(folder, { recursive: true })
  return { cpuMs: cpu / 1000, memoryMB: memory / 1024 }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >>> 1
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] as number, sorted[half] as number]
  return (low + high) / 2
}
