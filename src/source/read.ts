import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ioError, SourceError } from './errors.ts'
import { isStream } from './place.ts'

/**
 * Reads a file. What is no file (a named pipe, a device) is not waited for. One file is read at a time, so that asking the
 * system to do it meanwhile would only cost.
 * @throws {SourceError} `missing` or `unreadable`.
 */
export function readBytes(path: string, cwd: string): Uint8Array {
  const file = resolve(cwd, path)
  try {
    if (isStream(file)) return readFileSync(file)
    // Opening a pipe that nobody writes to would never return.
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = fstatSync(handle)
      if (!stats.isFile() && !stats.isDirectory()) throw new SourceError('unreadable', path, '读不了：不是普通文件')
      return readFileSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new SourceError('missing', path, '没有这个文件')
    throw ioError('unreadable', path, error)
  }
}

/** Reads a stream to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
