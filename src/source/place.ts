import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { SourceError } from './errors.ts'

/** Standard streams and process substitution, `<(command)`: links of the system, not of the folder. */
export function isStream(path: string): boolean {
  return /^\/(?:dev\/(?:stdin|stdout|stderr|fd\/\d+)|proc\/self\/fd\/\d+)$/.test(path)
}

/**
 * Where a file that is to be written really lies. Links are followed only inside the folder that was asked for: the file may
 * be a link to another one in its own folder, and below the working folder no folder on the way may be a link.
 * @throws {SourceError} `unwritable` where a link leads away.
 */
export async function placeToWrite(path: string, cwd: string): Promise<string> {
  const file = resolve(cwd, path)
  if (isStream(file)) return file
  const folder = dirname(file)
  const base = isInside(cwd, folder) ? cwd : folder
  const asked = join(await realpath(base), relative(base, folder))
  const real = join(await realpath(folder), basename(file))
  const target = (await isLink(real)) ? await realpath(real) : real
  if (isInside(asked, target)) return target
  throw new SourceError('unwritable', path, `写不了：链接指向别处；若要写，请直接给出 ${target}`)
}

export async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch {
    return false
  }
}

function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
