import { readFile } from 'node:fs/promises'
import { dirname, parse as parsePath, relative, resolve } from 'node:path'
import { lilconfigSync } from 'lilconfig'
import { safeParse } from 'valibot'
import { DataError } from './data-error.ts'
import { issueMessage } from './issues.ts'
import { type Config, configSchema } from './schema.ts'

/** Something wrong with the value under some keys. */
export interface ConfigProblem {
  keys: readonly unknown[]
  message: string
}

export interface LoadedConfig {
  /** As shown to people; empty where there is no file. */
  path: string
  /** Patterns and plug-ins are relative to it. Absolute. */
  folder: string
  config: Config
  /** An error that names the place of each problem in the file. */
  error(problems: readonly ConfigProblem[]): Promise<DataError>
}

export interface LoadOptions {
  cwd: string
  /** A configuration file, instead of the nearest one upward. */
  file?: string | undefined
  /** `false`: only the defaults. */
  lookup?: boolean
}

/**
 * Loads the configuration file that is named, or the nearest one upward from the working folder.
 * @throws {DataError} naming file, place and key.
 */
export async function loadConfig({ cwd, file, lookup = true }: LoadOptions): Promise<LoadedConfig> {
  // Looking for files that mostly are not there costs less in one go; loaders may still return promises.
  const explorer = lilconfigSync('xhb', {
    searchPlaces: configFileNames,
    stopDir: parsePath(cwd).root,
    ignoreEmptySearchPlaces: false,
    loaders: loaders(cwd),
  })
  try {
    const found = file ? explorer.load(resolve(cwd, file)) : lookup ? explorer.search(cwd) : null
    return found ? await checked(found.filepath, (await found.config) ?? {}, cwd) : noConfig(cwd)
  } catch (error) {
    if (!file || error instanceof DataError) throw error
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = missing ? '没有这个配置文件' : `不能用作配置文件：${(error as Error).message}`
    throw new DataError(file, [{ field: '', message }])
  }
}

const configFileNames = [
  'xhb.config.json',
  'xhb.config.yml',
  'xhb.config.yaml',
  'xhb.config.js',
  'xhb.config.mjs',
  'package.json',
]

function noConfig(cwd: string): LoadedConfig {
  return { path: '', folder: cwd, config: {}, error: async (problems) => new DataError('', problems.map(unplaced)) }
}

async function checked(file: string, value: unknown, cwd: string): Promise<LoadedConfig> {
  const path = shown(file, cwd)
  const error = (problems: readonly ConfigProblem[]) => placedError(file, path, problems)
  const result = safeParse(configSchema, value)
  if (result.success) return { path, folder: dirname(file), config: result.output as Config, error }
  throw await error(
    result.issues.map((issue) => ({
      keys: issue.path?.map(({ key }) => key) ?? [],
      message: issueMessage(issue, configSchema),
    })),
  )
}

async function placedError(file: string, path: string, problems: readonly ConfigProblem[]): Promise<DataError> {
  if (!/\.(?:json|ya?ml)$/.test(file)) return new DataError(path, problems.map(unplaced))
  const { openYaml } = await import('./yaml.ts')
  const { placeOf } = openYaml(await readFile(file, 'utf8'), path)
  const above = file.endsWith('package.json') ? ['xhb'] : []
  return new DataError(
    path,
    problems.map((problem) => ({ ...placeOf([...above, ...problem.keys]), ...unplaced(problem) })),
  )
}

function unplaced({ keys, message }: ConfigProblem): { field: string; message: string } {
  const field = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return { field: field.replace(/^\./, ''), message }
}

function loaders(cwd: string): Record<string, (file: string, text: string) => unknown> {
  const json = (file: string, text: string): unknown => parseJson(text, shown(file, cwd))
  const yaml = async (file: string, text: string): Promise<unknown> =>
    (await import('./yaml.ts')).openYaml(text, shown(file, cwd)).value
  const module = async (file: string): Promise<unknown> =>
    (await import('./modules.ts')).importModule(file, dirname(file))
  return { '.json': json, '.yml': yaml, '.yaml': yaml, '.js': module, '.mjs': module, '.cjs': module }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const [short = ''] = message.split(/, (?:\.\.\.)?"|\n/)
    throw new DataError(path, [{ ...placeIn(text, message), field: '', message: `JSON 语法错误：${short}` }])
  }
}

/** The place that the message names by offset; some name none. */
function placeIn(text: string, message: string): { line?: number; column?: number } {
  const offset = /position (\d+)/.exec(message)?.[1]
  if (offset === undefined) return {}
  const before = text.slice(0, Number(offset)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function shown(file: string, cwd: string): string {
  return relative(cwd, file).replaceAll('\\', '/')
}
