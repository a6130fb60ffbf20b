import { createHash, type Hash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import type { Source } from '../source/index.ts'
import type { ConfigOptions } from './config.ts'

/**
 * Gives the key under which the result of a text is kept: a hash of all that the result depends on. That is the text and its
 * path, which decides on settings and syntax; this build of xhb; what the command line says of rules; and the files of the
 * configuration, modules with those that they import by a relative path.
 */
export function cacheKeys(options: ConfigOptions, files: readonly string[]): (source: Source) => string {
  const run = createHash('sha256')
  // The command's own script is named after its content.
  add(run, manifest.version, basename(fileURLToPath(import.meta.url)), process.version, JSON.stringify(options))
  for (const file of withImports(files)) add(run, file, contentOf(file))
  const start = run.digest()
  return ({ path, text }) =>
    createHash('sha256').update(start).update(`${path}\0`).update(text, 'utf16le').digest('base64url')
}

/** Each part with its length before, so that no two lists of parts run into the same text. */
function add(hash: Hash, ...parts: readonly string[]): void {
  for (const part of parts) hash.update(`${part.length} ${part}`)
}

/** Files, and the modules that they import by relative paths, each once. */
function withImports(files: readonly string[]): Set<string> {
  const all = new Set(files)
  // A set goes on with what is added on the way.
  for (const file of all) {
    if (!/\.[cm]?[jt]s$/.test(file)) continue
    for (const [, to = ''] of contentOf(file).matchAll(
      /\b(?:from|import|require)\s?\(?\s?['"](\.{1,2}\/[^'"\n]+)['"]/g,
    )) {
      all.add(resolve(dirname(file), to))
    }
  }
  return all
}

function contentOf(file: string): string {
  const isFile = existsSync(file) && statSync(file).isFile()
  return isFile ? readFileSync(file, 'latin1') : ''
}
