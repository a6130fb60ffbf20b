import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { SourceError } from './errors.ts'

/** @throws {SourceError} `missing` or `unreadable`. */
export async function readBytes(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new SourceError('missing', path, '没有这个文件')
    throw new SourceError('unreadable', path, `读不了：${reasons[code ?? ''] ?? (error as Error).message}`)
  }
}

/** Reads a stream to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/**
 * Replaces a file in one step, so that a crash leaves the old or the new one, never half of it. Mode and symbolic links
 * are kept.
 * @throws {SourceError} `unwritable`.
 */
export async function writeBytes(path: string, cwd: string, bytes: Uint8Array): Promise<void> {
  let temporary: string | undefined
  try {
    const target = await realpath(resolve(cwd, path))
    const { mode } = await stat(target)
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await chmod(temporary, mode)
    await rename(temporary, target)
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true })
    const { code, message } = error as NodeJS.ErrnoException
    throw new SourceError('unwritable', path, `写不了：${reasons[code ?? ''] ?? message}`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '是文件夹',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘只读',
  EMFILE: '打开的文件太多',
}
