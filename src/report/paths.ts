import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { uriPart } from '../print/uri.ts'
import type { Source } from '../source/index.ts'

/** The path of a source as CI viewers want it: relative to the folder where it lies below it, with slashes. */
export function relativePath({ path }: Source, cwd: string): string {
  const short = relative(cwd, resolve(cwd, path))
  const inside = short !== '' && !short.startsWith('..') && !isAbsolute(short)
  return (inside ? short : path).split(sep).join('/')
}

/** The same as a URI: relative inside the folder, `file:` outside of it. */
export function relativeUri(source: Source, cwd: string): string {
  const path = relativePath(source, cwd)
  const outside = isAbsolute(path) || path.startsWith('..')
  if (outside) return pathToFileURL(resolve(cwd, path)).href
  return path.split('/').map(uriPart).join('/')
}
