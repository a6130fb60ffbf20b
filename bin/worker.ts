/** What a worker thread runs: the main script, for the texts that the command hands out. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

/** Name of the main script beside this file; set by the build. */
declare const mainScript: string

const file = join(__dirname, mainScript)
const module = { exports: {} as typeof import('./xhb.ts') }
// As in the launcher, but for the code cache: workers are started for long runs only.
const script = new Script(readFileSync(file, 'latin1'), { filename: file })
script.runInThisContext()(createRequire(file), file, (url: string) => import(url), module)

export const { work } = module.exports
