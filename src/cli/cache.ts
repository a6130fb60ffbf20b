import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type Source, SourceError } from '../source/index.ts'
import { CacheFile } from './cache-file.ts'
import { cacheKeys } from './cache-key.ts'
import type { ConfigOptions } from './config.ts'
import type { FixedSource } from './fix.ts'
import { tell } from './io.ts'
import { readRecord } from './result-record.ts'

/** Results of texts that need not be linted again. A cache that cannot be used is told of once, and done without. */
export class Cache {
  private readonly keyOf: (source: Source) => string
  private file: CacheFile | undefined

  private constructor(keyOf: (source: Source) => string, file: CacheFile) {
    this.keyOf = keyOf
    this.file = file
  }

  /**
   * @param location a file, or a folder for it.
   * @param files those that the configuration is made of.
   */
  static async open(location: string, options: ConfigOptions, files: readonly string[]): Promise<Cache | undefined> {
    const path = fileAt(location)
    try {
      return new Cache(cacheKeys(options, files), await CacheFile.open(path, process.cwd(), Date.now()))
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      tell(`${path}：${error.message}；不用缓存`)
      return undefined
    }
  }

  /** The result of a text, where it is known. */
  async get(source: Source): Promise<FixedSource | undefined> {
    const record = this.file?.get(this.keyOf(source))
    return record === undefined ? undefined : readRecord(record, source)
  }

  /** @param record the result of a text that was not changed by fixes. */
  put(source: Source, record: string): void {
    try {
      this.file?.put(this.keyOf(source), record)
    } catch (error) {
      tell(`写不进缓存：${(error as Error).message}`)
      this.close()
    }
  }

  close(): void {
    this.file?.close()
    this.file = undefined
  }
}

function fileAt(location: string): string {
  return statSync(location, { throwIfNoEntry: false })?.isDirectory() ? join(location, '.xhbcache') : location
}
