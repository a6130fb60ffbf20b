import { randomUUID } from 'node:crypto'
import { chmod, constants, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ioError, SourceError } from './errors.ts'
import { isStream, placeToWrite } from './place.ts'

/**
 * Replaces a file in one step, so that a crash at any moment leaves the old or the new one, never half of it. Mode and
 * symbolic links are kept.
 * @param before what was read from the file: where it holds something else by now, it is left alone.
 * @throws {SourceError} `unwritable`, or `changed`.
 */
export async function replaceFile(path: string, cwd: string, bytes: Uint8Array, before: Uint8Array): Promise<void> {
  let temporary: string | undefined
  try {
    const target = await placeToWrite(path, cwd)
    const { mode } = await stat(target)
    const name = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
    const handle = await open(name, 'wx', mode)
    temporary = name
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await chmod(temporary, mode)
    if (Buffer.compare(await readFile(target), before) !== 0) {
      throw new SourceError('changed', path, '读后又被改过，没有写回；请再运行一次')
    }
    await rename(temporary, target)
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true })
    throw error instanceof SourceError ? error : ioError('unwritable', path, error)
  }
}

/**
 * Writes a new text to a file, piece by piece as they come. What the pieces throw is thrown on.
 * @throws {SourceError} `unwritable`.
 */
export async function writeFileAt(
  path: string,
  cwd: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  { overwrite = true } = {},
): Promise<void> {
  const attempt = <T>(action: Promise<T>): Promise<T> =>
    action.catch((error) => {
      throw error instanceof SourceError ? error : ioError('unwritable', path, error)
    })
  const target = await attempt(placeToWrite(path, cwd))
  const { O_WRONLY, O_CREAT, O_TRUNC, O_EXCL, O_NOFOLLOW = 0 } = constants
  const flags = O_WRONLY | O_CREAT | (overwrite ? O_TRUNC : O_EXCL) | (isStream(target) ? 0 : O_NOFOLLOW)
  const handle = await attempt(open(target, flags))
  try {
    for await (const piece of pieces) await attempt(handle.appendFile(piece))
  } finally {
    await handle.close()
  }
}
