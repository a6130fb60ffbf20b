import { readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { ioError, SourceError } from './errors.ts'
import type { PathMatcher } from './match.ts'
import { isLink } from './place.ts'
import { type Met, walkFolder } from './walk.ts'

/** What the arguments of a command lead to. Errors are values: one bad argument does not stop the others. */
export type Found =
  /** A path relative to the working folder; `-` for standard input. */
  | { file: string }
  /** A file that was named but is ignored. */
  | { ignored: string }
  /** A link that was met, not named: it may lead anywhere, and is not read. */
  | { link: string }
  | { problem: SourceError }

export interface FindOptions {
  cwd: string
  isIgnored: PathMatcher
}

/** The extensions taken from folders. A file that is named is read whatever its extension. */
export const textExtensions: readonly string[] = ['txt', 'md', 'markdown']

/**
 * Finds the files meant by files, folders, globs and `-`, in the order of the arguments and each once. They come as they are
 * met: of folders, no more than the names on the way is held.
 */
export async function* findFiles(names: readonly string[], options: FindOptions): AsyncGenerator<Found> {
  // One argument gives nothing twice.
  const seen = names.length > 1 ? new Set<string>() : undefined
  for (const name of names) {
    for await (const found of filesOf(name, options)) {
      const path = 'file' in found ? found.file : 'link' in found ? found.link : undefined
      if (path !== undefined && seen?.has(path)) continue
      if (path !== undefined) seen?.add(path)
      yield found
    }
  }
}

async function* filesOf(name: string, { cwd, isIgnored }: FindOptions): AsyncGenerator<Found> {
  if (name === '-') return yield { file: name }
  const path = resolve(cwd, name)
  const kind = kindOf(path)
  if (kind === 'file') return yield isIgnored(path) ? { ignored: shown(path, cwd) } : { file: shown(path, cwd) }
  let nothing = true
  for await (const met of kind === 'folder' ? walkFolder(path, textExtensions) : expand(name, cwd)) {
    if ('file' in met && !isIgnored(met.file)) yield { file: shown(met.file, cwd) }
    else if ('link' in met && !isIgnored(met.link)) yield { link: shown(met.link, cwd) }
    else if ('unreadable' in met) yield { problem: ioError('unreadable', shown(met.unreadable, cwd), met.error) }
    else continue
    nothing &&= 'link' in met
  }
  if (nothing) yield { problem: nothingFound(name, kind) }
}

/** The patterns of an ignore file; none where there is no such file. */
export function readIgnoreFile(cwd: string): string[] {
  try {
    return readFileSync(join(cwd, ignoreFileName), 'utf8').split(/\r?\n/)
  } catch {
    return []
  }
}

/** Lies in the working folder. */
export const ignoreFileName = '.xhbignore'

function kindOf(path: string): 'file' | 'folder' | 'other' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // What is there but cannot be looked at is told when it is read.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'other' : 'file'
  }
}

/** The files that a pattern matches, in order. */
async function* expand(pattern: string, cwd: string): AsyncGenerator<Met> {
  if (!/[*?[\]{}!]/.test(pattern)) return
  const { glob } = await import('tinyglobby')
  const options = {
    absolute: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
  }
  for (const path of (await glob(pattern, { ...options, cwd })).sort()) {
    yield (await isLink(path)) ? { link: path } : { file: path }
  }
}

function nothingFound(name: string, kind: 'folder' | 'other'): SourceError {
  if (kind === 'folder') {
    const extensions = textExtensions.map((each) => `.${each}`).join('、')
    return new SourceError('no-match', name, `文件夹里没有可读的文本（${extensions}）`)
  }
  if (/[*?[\]{}!]/.test(name)) return new SourceError('no-match', name, '没有匹配的文件')
  return new SourceError('missing', name, '没有这个文件')
}

/** A path as people see it: relative to the working folder, with slashes. */
function shown(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll('\\', '/')
}
