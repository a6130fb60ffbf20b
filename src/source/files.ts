import { readFile, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { SourceError } from './errors.ts'
import type { PathMatcher } from './match.ts'

/** What the arguments of a command mean. Errors are values: one bad argument does not stop the others. */
export interface FileList {
  /** Paths relative to the working folder, each once, in the order of the arguments; `-` for standard input. */
  files: string[]
  /** Files that were named but are ignored. */
  ignored: string[]
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
  const problems: SourceError[] = []
  for (const name of names) {
    if (name === '-') {
      files.add(name)
      continue
    }
    const path = resolve(cwd, name)
    const kind = await kindOf(path)
    if (kind === 'file') {
      if (isIgnored(path)) ignored.push(shown(path, cwd))
      else files.add(shown(path, cwd))
      continue
    }
    const found = (await expand(name, path, kind, cwd)).filter((each) => !isIgnored(each))
    if (found.length === 0) problems.push(nothingFound(name, kind))
    for (const each of found) files.add(shown(each, cwd))
  }
  return { files: [...files], ignored, problems }
}

/** The patterns of an ignore file; none where there is no such file. */
export async function readIgnoreFile(cwd: string): Promise<string[]> {
  try {
    return (await readFile(join(cwd, ignoreFileName), 'utf8')).split(/\r?\n/)
  } catch {
    return []
  }
}

const ignoreFileName = '.xhbignore'

async function kindOf(path: string): Promise<'file' | 'folder' | 'other'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'other'
  }
}

async function expand(name: string, path: string, kind: 'folder' | 'other', cwd: string): Promise<string[]> {
  if (kind === 'other' && !/[*?[\]{}!]/.test(name)) return []
  const { glob } = await import('tinyglobby')
  const common = { absolute: true, ignore: ['**/node_modules/**'], expandDirectories: false }
  const found =
    kind === 'folder'
      ? await glob(`**/*.{${textExtensions.join(',')}}`, { ...common, cwd: path, caseSensitiveMatch: false })
      : await glob(name, { ...common, cwd })
  return found.sort()
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
