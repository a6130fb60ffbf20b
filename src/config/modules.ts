import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DataError } from './data-error.ts'
import { importUrl } from './import-url.ts'

/**
 * The default export of a module that a user names: a path relative to a folder, or a package installed there.
 * @throws {DataError} where it is missing, fails, or exports nothing.
 */
export async function importModule(specifier: string, folder: string): Promise<unknown> {
  const file = await moduleFile(specifier, folder)
  let module: { default?: unknown }
  try {
    module = await importUrl(urlOf(file))
  } catch (error) {
    throw new DataError(specifier, [{ field: '', message: complaint(error as NodeJS.ErrnoException, file) }])
  }
  if (module.default === undefined) throw new DataError(specifier, [{ field: '', message: '没有默认导出' }])
  return module.default
}

function complaint({ code, message }: NodeJS.ErrnoException, file: string): string {
  if (!existsSync(file)) return '没有这个文件'
  const [, name] = /^Cannot find package '([^']+)'/.exec(message) ?? []
  return code === 'ERR_MODULE_NOT_FOUND' && name !== undefined
    ? `它要用的包“${name}”没有安装；请在 ${dirname(file)} 里运行 npm install`
    : `载入时出错：${message}`
}

/** The file that a module begins with. */
export async function moduleFile(specifier: string, folder: string): Promise<string> {
  return isPath(specifier) ? resolve(folder, specifier) : packageEntry(specifier, folder)
}

/** With the time of its last change: one that was changed meanwhile is another module. What it imports is not looked at. */
function urlOf(file: string): string {
  const url = pathToFileURL(file)
  url.search = String(statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? '')
  return url.href
}

export function isPath(specifier: string): boolean {
  return /^\.{1,2}[\\/]/.test(specifier) || isAbsolute(specifier)
}

async function packageEntry(name: string, folder: string): Promise<string> {
  const require = createRequire(join(folder, 'xhb.config.js'))
  try {
    return require.resolve(name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') {
      const entry = await importOnlyEntry(name, require.resolve.paths(name) ?? [])
      if (entry !== undefined) return entry
    }
    const message = `没有安装这个包（从 ${folder} 找起）；本地文件请以 ./ 开头`
    throw new DataError(name, [{ field: '', message }])
  }
}

/** `require.resolve` does not see packages that can only be imported. */
async function importOnlyEntry(name: string, folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    const text = await readFile(join(folder, name, 'package.json'), 'utf8').catch(() => undefined)
    if (text === undefined) continue
    let entry = (JSON.parse(text) as { exports?: unknown }).exports
    for (const key of ['.', 'node', 'import', 'default']) {
      if (typeof entry === 'object' && entry !== null && key in entry) entry = (entry as Record<string, unknown>)[key]
    }
    return typeof entry === 'string' ? join(folder, name, entry) : undefined
  }
  return undefined
}
