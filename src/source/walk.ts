import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What is met below a folder: a file or a link with one of the extensions, or a folder that could not be read. */
export type Met = { file: string } | { link: string } | { unreadable: string; error: unknown }

/** A folder on the way, with what is still to be met in it. */
interface OpenFolder {
  path: string
  /** Last first. The names of folders end with a slash, so that all stand in the order of the paths below them. */
  names: string[]
  links: ReadonlySet<string>
}

/**
 * Walks a folder all the way down, in order of the paths; only the names in the folders on the way are held. Hidden folders,
 * `node_modules` and links are left alone, so that the walk stays inside the folder and always ends.
 */
export function* walkFolder(folder: string, extensions: readonly string[]): Generator<Met> {
  const wanted = new RegExp(`\\.(?:${extensions.join('|')})$`, 'i')
  const open: OpenFolder[] = []
  function* enter(path: string): Generator<Met> {
    try {
      open.push(openFolder(path, wanted))
    } catch (error) {
      yield { unreadable: path, error }
    }
  }
  yield* enter(folder)
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const name = inner.names.pop()
    if (name === undefined) open.pop()
    else if (name.endsWith('/')) yield* enter(join(inner.path, name.slice(0, -1)))
    else if (inner.links.has(name)) yield { link: join(inner.path, name) }
    else yield { file: join(inner.path, name) }
  }
}

function openFolder(path: string, wanted: RegExp): OpenFolder {
  const names: string[] = []
  const links = new Set<string>()
  const isText = (entry: Dirent): boolean => wanted.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const { name } = entry
    if (name.startsWith('.') || name === 'node_modules') continue
    if (entry.isDirectory()) names.push(`${name}/`)
    else if (isText(entry)) names.push(name)
    if (entry.isSymbolicLink()) links.add(name)
  }
  return { path, names: names.sort().reverse(), links }
}
