import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What a folder holds, all the way down. */
export interface Walk {
  /** Files with one of the extensions, in order of their names. */
  files: string[]
  /** Links with one of the extensions: they are not followed. */
  links: string[]
  /** Folders that could not be read, with why. */
  failed: { path: string; error: unknown }[]
}

/**
 * Looks for files below a folder. Hidden folders, `node_modules` and links are left alone, so that the walk stays inside
 * the folder and always ends.
 */
export async function walkFolder(folder: string, extensions: readonly string[]): Promise<Walk> {
  const wanted = new RegExp(`\\.(?:${extensions.join('|')})$`, 'i')
  const walk: Walk = { files: [], links: [], failed: [] }
  const ahead = [folder]
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    try {
      for (const entry of await readdir(path, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const child = join(path, entry.name)
        if (entry.isDirectory()) ahead.push(child)
        else if (!wanted.test(entry.name)) continue
        else if (entry.isFile()) walk.files.push(child)
        else if (entry.isSymbolicLink()) walk.links.push(child)
      }
    } catch (error) {
      walk.failed.push({ path, error })
    }
  }
  walk.files.sort()
  walk.links.sort()
  return walk
}
