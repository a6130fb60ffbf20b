import { readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { ioError, SourceError } from './errors.ts'
import type { PathMatcher } from './match.ts'
import { isLink } from './place.ts'
import { type Walk, walkFolder } from './walk.ts'

/** What the arguments of a command mean. Errors are values: one bad argument does not stop the others. */
export interface FileList {
  /** Paths relative to the working folder, each once, in the order of the arguments; `-` for standard input. */
  files: string[]
  /** Files that were named but are ignored. */
  ignored: string[]
  /** Links that were met, not named: they may lead anywhere, and are not read. */
  links: string[]
  problems: SourceError[]
}

export interface FindOptions {
  cwd: string
  isIgnored: PathMatcher
}

/** The extensions taken from folders. A file that is named is read whatever its extension. */
export const textExtensions: readonly string[] = ['txt', 'md', 'markdown']

/** Finds the files meant by files, folders, globs and `-`. */
export async function findFiles(names: readonly string[], { cwd, isIgnored }: FindOptions): Promise<FileList> {
  const files = new Set<string>()
  const ignored: string[] = []
  const links = new Set<string>()
  const problems: SourceError[] = []
  for (const name of names) {
    if (name === '-') {
      files.add(name)
      continue
    }
    const path = resolve(cwd, name)
    const kind = kindOf(path)
    if (kind === 'file') {
      if (isIgnored(path)) ignored.push(shown(path, cwd))
      else files.add(shown(path, cwd))
      continue
    }
    const found = kind === 'folder' ? await walkFolder(path, textExtensions) : await expand(name, cwd)
    const wanted = found.files.filter((each) => !isIgnored(each))
    for (const each of wanted) files.add(shown(each, cwd))
    for (const each of found.links) if (!isIgnored(each)) links.add(shown(each, cwd))
    for (const { path, error } of found.failed) problems.push(ioError('unreadable', shown(path, cwd), error))
    if (wanted.length + found.failed.length === 0) problems.push(nothingFound(name, kind))
  }
  return { files: [...files], ignored, links: [...links], problems }
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

/** The files that a pattern matches. */
async function expand(pattern: string, cwd: string): Promise<Walk> {
  const expanded: Walk = { files: [], links: [], failed: [] }
  if (!/[*?[\]{}!]/.test(pattern)) return expanded
  const { glob } = await import('tinyglobby')
  const options = {
    absolute: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
  }
  for (const path of (await glob(pattern, { ...options, cwd })).sort()) {
    const list = (await isLink(path)) ? expanded.links : expanded.files
    list.push(path)
  }
  return expanded
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
