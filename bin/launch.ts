#!/usr/bin/env node
/**
 * Starts the command so that a short run costs little: with the compiled code of the run before, which Node's own compile
 * cache does not keep before version 22. The cache is the user's own, named after the exact build and Node version, and done
 * without where it cannot be read or written. NODE_DISABLE_COMPILE_CACHE turns it off, as it does Node's.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** Name of the main script beside this file, with a hash of its content; set by the build. */
declare const mainScript: string

const file = join(__dirname, mainScript)
const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'xhb')
// One for each sub-command, since each compiles something else.
const command = /^[a-z-]{1,20}$/.exec(process.argv[2] ?? '')?.[0] ?? ''
const cacheFile = join(folder, `${mainScript}-${command}-${process.version}-${process.arch}`)
const wanted = !process.env.NODE_DISABLE_COMPILE_CACHE

/** Length in bytes of what stands before the compiled code. */
const headLength = 8
/** How many times the cost of the run that was kept makes another one worth keeping. */
const more = 1.3
/** µs of processor time. */
const longRun = 3e6

// A regular expression is compiled twice, functions are optimised on threads beside and watched for it from their first calls,
// for what a short run never earns back. That comes later here, and a long text does not feel it. The flags are those of the
// Node versions they were tried on.
const tierUpLater: Readonly<Record<string, string>> = {
  v20:
    '--no-regexp-tier-up --interrupt-budget=2000000 --interrupt-budget-factor-for-feedback-allocation=32 ' +
    '--no-baseline-batch-compilation --no-parallel-scavenge',
  v22: '--no-regexp-tier-up --invocation-count-for-maglev=5000 --invocation-count-for-turbofan=20000',
  v24: '--no-regexp-tier-up --invocation-count-for-maglev=5000 --invocation-count-for-turbofan=20000',
}
const flags = tierUpLater[process.version.split('.', 1)[0] as string]
if (flags) {
  // What Node has compiled of its own modules holds for its own flags only: what every run writes to is made before.
  void process.stdout
  setFlagsFromString(flags)
}

const kept = wanted ? attempt(() => readFileSync(cacheFile)) : undefined
const cachedData = kept?.subarray(headLength)
// The build writes one byte a character.
const script = new Script(readFileSync(file, 'latin1'), {
  filename: file,
  ...(cachedData && { cachedData }),
})
const isFirst = !kept || script.cachedDataRejected
if (wanted) {
  process.once('exit', (status) => {
    // A wrong command has compiled nothing that is worth keeping, and a long run has thrown away what it used at first.
    const { user, system } = process.cpuUsage()
    const cost = user + system
    const isWorth = isFirst || (cost > kept.readDoubleLE() * more && cost < longRun)
    if (isWorth && status !== 2) attempt(() => save(isFirst ? 0 : cost))
  })
}
const module = { exports: {} as typeof import('./xhb.ts') }
// A script from a cache cannot import by itself.
script.runInThisContext()(createRequire(file), file, (url: string) => import(url), module)
// All is written by then; to take the heap down piece by piece would cost a tenth of a short run.
module.exports.main(process.argv.slice(2)).then((status) => process.exit(status))

/**
 * Keeps what was compiled in this run, behind what the run has cost: a run that costs clearly more has come to code that the
 * others had not. The first one, which compiled it all, counts for nothing. Caches of other builds are of no use any more.
 */
function save(cost: number): void {
  const head = Buffer.alloc(headLength)
  head.writeDoubleLE(cost)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(folder)) if (!name.startsWith(mainScript)) rmSync(join(folder, name), { force: true })
  const draft = `${cacheFile}.${process.pid}`
  writeFileSync(draft, Buffer.concat([head, script.createCachedData()]), { mode: 0o600 })
  renameSync(draft, cacheFile)
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
