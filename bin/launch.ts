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

// A regular expression is compiled twice, and functions are optimised on threads beside, for what a short run never earns
// back. Both come later here, and a long text does not feel it. The flags are those of the Node versions they were tried on.
const tierUpLater: Readonly<Record<string, string>> = {
  v20: '--no-regexp-tier-up --interrupt-budget=2000000',
  v22: '--no-regexp-tier-up --invocation-count-for-maglev=5000 --invocation-count-for-turbofan=20000',
  v24: '--no-regexp-tier-up --invocation-count-for-maglev=5000 --invocation-count-for-turbofan=20000',
}
const flags = tierUpLater[process.version.split('.', 1)[0] as string]
if (flags) setFlagsFromString(flags)

const cachedData = wanted ? attempt(() => readFileSync(cacheFile)) : undefined
// The build writes one byte a character.
const script = new Script(`(function (require, __filename, importUrl) {${readFileSync(file, 'latin1')}\n})`, {
  filename: file,
  ...(cachedData && { cachedData }),
})
if (wanted && (!cachedData || script.cachedDataRejected)) {
  // A wrong command has compiled nothing that is worth keeping.
  process.once('exit', (status) => {
    if (status !== 2) attempt(save)
  })
}
// A script from a cache cannot import by itself.
script.runInThisContext()(createRequire(file), file, (url: string) => import(url))

/** Keeps what was compiled in this run. Caches of other builds are of no use any more. */
function save(): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(folder)) if (!name.startsWith(mainScript)) rmSync(join(folder, name), { force: true })
  const draft = `${cacheFile}.${process.pid}`
  writeFileSync(draft, script.createCachedData(), { mode: 0o600 })
  renameSync(draft, cacheFile)
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
