import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Calls back when something directly in one of its folders changes. Folders are watched one by one, which is the same on
 * every system and sees folders that come later.
 */
export class FolderWatch {
  /** By path and file number: a folder that was deleted and made anew is another one. */
  private readonly watchers = new Map<string, FSWatcher>()
  private readonly changed: () => void
  private readonly failed: (folder: string, error: Error) => void

  constructor(changed: () => void, failed: (folder: string, error: Error) => void) {
    this.changed = changed
    this.failed = failed
  }

  /** Watches these folders from now on, and no others. @returns whether one is new. */
  async follow(folders: Iterable<string>): Promise<boolean> {
    const keys = new Map<string, string>()
    for (const folder of folders) {
      const number = await stat(folder).then(
        ({ ino }) => ino,
        () => undefined,
      )
      if (number !== undefined) keys.set(`${folder}:${number}`, folder)
    }
    for (const key of this.watchers.keys()) if (!keys.has(key)) this.leave(key)
    const fresh = [...keys].filter(([key]) => !this.watchers.has(key))
    for (const [key, folder] of fresh) this.join(key, folder)
    return fresh.length > 0
  }

  close(): void {
    for (const key of this.watchers.keys()) this.leave(key)
  }

  private join(key: string, folder: string): void {
    try {
      const watcher = watch(folder, this.changed)
      // Windows tells of a deleted folder by an error.
      watcher.on('error', () => {
        this.leave(key)
        this.changed()
      })
      this.watchers.set(key, watcher)
    } catch (error) {
      this.failed(folder, error as Error)
    }
  }

  private leave(key: string): void {
    this.watchers.get(key)?.close()
    this.watchers.delete(key)
  }
}

/** A folder and all below it, without hidden ones, `node_modules` and links. What cannot be read is left out. */
export async function foldersIn(folder: string): Promise<string[]> {
  const folders = [folder]
  for (const path of folders) {
    for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
        folders.push(join(path, entry.name))
      }
    }
  }
  return folders
}
