import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { findFiles } from '../source/index.ts'
import { baselineFile } from './baseline.ts'
import { resolvedConfig } from './config.ts'
import { exitCodes, UsageError } from './exit.ts'
import { tellFailure } from './failure.ts'
import { print, tell } from './io.ts'
import type { LintOptions } from './lint.ts'
import type { Memory } from './memory.ts'
import { Pause } from './pause.ts'
import { outputFiles } from './reports.ts'
import { FolderWatch, foldersIn } from './watch-folders.ts'

const clearScreen = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Lints again whenever a text or the configuration changes, until the user ends it.
 * @param memory what `lint` remembers of files; forgotten when the configuration changes.
 * @param lint one run over everything; returns its exit status.
 * @returns the exit status of the last run.
 */
export async function watchAndLint(
  names: readonly string[],
  options: LintOptions,
  memory: Memory<unknown>,
  lint: () => Promise<number>,
): Promise<number> {
  if (names.includes('-') || (names.length === 0 && options.since === undefined)) {
    throw new UsageError('--watch 要给出文件、文件夹或通配符，不能是标准输入')
  }
  const pause = new Pause()
  const folders = new FolderWatch(pause.touch, (folder, { message }) => tell(`${folder}：不能监视：${message}`))
  process.once('SIGINT', pause.stop).once('SIGTERM', pause.stop)
  const watched = names.length === 0 ? ['.'] : names
  let last: Scene | undefined
  let status: number = exitCodes.clean
  try {
    do {
      try {
        let now = await look(watched, options)
        // A new folder may have been filled before it was watched.
        while (await folders.follow(now.folders)) now = await look(watched, options)
        if (now.texts === last?.texts && now.config === last.config) continue
        if (now.config !== last?.config) memory.forget()
        last = now
        if (process.stdout.isTTY) await print(clearScreen)
        status = await lint()
        tell(`正在监视 ${now.count} 个文件，按 Ctrl-C 结束`)
      } catch (error) {
        if (!last) throw error
        last = { ...last, config: '' }
        status = tellFailure(error)
      }
    } while (await pause.over())
  } finally {
    folders.close()
  }
  return status
}

/** What a run depends on: where it is the same, so is the result. */
interface Scene {
  /** States of the texts, and of the findings that are known. */
  texts: string
  /** States of the files that the configuration is made of. */
  config: string
  /** The folders that anything of this is in. */
  folders: ReadonlySet<string>
  /** How many texts there are. */
  count: number
}

async function look(names: readonly string[], options: LintOptions): Promise<Scene> {
  const config = await resolvedConfig(options)
  const files: string[] = []
  for await (const found of findFiles(names, { cwd: process.cwd(), isIgnored: config.isIgnored })) {
    if ('file' in found) files.push(found.file)
  }
  // A report that is written among the texts would change them for ever.
  const own = new Set(outputFiles(options).map((file) => resolve(file)))
  const texts = files.map((file) => resolve(file)).filter((file) => !own.has(file))
  const below = await Promise.all(names.map(foldersOf))
  return {
    texts: states([...texts, baselineFile(options)]),
    config: states(config.files),
    folders: new Set([process.cwd(), ...below.flat(), ...config.files.map((file) => dirname(file))]),
    count: texts.length,
  }
}

/** The folders in which what a name means may come to be. */
async function foldersOf(name: string): Promise<string[]> {
  const path = resolve(name)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found) return found.isDirectory() ? foldersIn(path) : [dirname(path)]
  // What stands before the first wildcard is a folder.
  const plain = name.split(/[\\/]/)
  const length = plain.findIndex((part) => /[*?[\]{}!]/.test(part))
  return length === -1 ? [dirname(path)] : foldersIn(resolve(join('.', ...plain.slice(0, length))))
}

function states(files: readonly string[]): string {
  const stateOf = (file: string): string => {
    const { mtimeMs, size, ino } = statSync(file, { throwIfNoEntry: false }) ?? {}
    return `${file} ${mtimeMs} ${size} ${ino}`
  }
  return files.map(stateOf).join('\n')
}
