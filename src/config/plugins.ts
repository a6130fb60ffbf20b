import { fileURLToPath } from 'node:url'
import { type AnyRule, type LexiconDefinition, lexiconRule } from '../lint/index.ts'
import type { Reporter } from '../report/types.ts'
import { DataError } from './data-error.ts'
import { checkLexicon, readLexiconFile } from './lexicon.ts'
import type { LoadedConfig } from './load.ts'
import { importModule, moduleFile } from './modules.ts'
import type { Plugin } from './plugin.ts'
import { pluginFaults } from './plugin-schema.ts'
import type { RuleSettings } from './schema.ts'

/** What the plug-ins of a configuration add, by full names: `plugin/name`. */
export interface Extensions {
  rules: readonly AnyRule[]
  presets: ReadonlyMap<string, RuleSettings>
  formats: ReadonlyMap<string, Reporter>
  /** The modules that the plug-ins begin with, and their word lists. */
  files: readonly string[]
}

/**
 * Loads the plug-ins of a configuration.
 * @throws {DataError} where one cannot be loaded, is no plug-in, or has the name of another one.
 */
export async function loadPlugins(loaded: LoadedConfig): Promise<Extensions> {
  const added = { rules: [] as AnyRule[], presets: new Map(), formats: new Map(), files: [] as string[] }
  const seen = new Set<string>()
  for (const [index, specifier] of (loaded.config.plugins ?? []).entries()) {
    const fail = (messages: readonly string[]): Promise<DataError> =>
      loaded.error(messages.map((message) => ({ keys: ['plugins', index], message })))
    const plugin = await importPlugin(specifier, loaded.folder, fail)
    if (seen.has(plugin.name)) throw await fail([`“${specifier}”与另一个插件同名：${plugin.name}`])
    seen.add(plugin.name)
    const full = (name: string): string => `${plugin.name}/${name}`
    const rules = await rulesOf(plugin, fail)
    const twice = rules.find(({ id }, at) => rules.findIndex((other) => other.id === id) < at)
    if (twice) throw await fail([`“${specifier}”里有两条规则同名：${twice.id}`])
    added.rules.push(...rules.map((rule) => ({ ...rule, id: full(rule.id) })))
    added.files.push(await moduleFile(specifier, loaded.folder), ...listFiles(plugin))
    for (const [name, settings] of Object.entries(plugin.presets ?? {})) added.presets.set(full(name), settings)
    for (const [name, format] of Object.entries(plugin.formats ?? {})) added.formats.set(full(name), format)
  }
  return added
}

type Fail = (messages: readonly string[]) => Promise<DataError>

async function importPlugin(specifier: string, folder: string, fail: Fail): Promise<Plugin> {
  const plugin = await dataOf(() => importModule(specifier, folder), fail)
  const faults = pluginFaults(plugin)
  if (faults.length > 0) throw await fail(faults.map((fault) => `“${specifier}”${fault}`))
  return plugin as Plugin
}

async function rulesOf({ rules = [], lexicons = [] }: Plugin, fail: Fail): Promise<AnyRule[]> {
  const lists = lexicons.map((each) => dataOf(() => definitionOf(each), fail))
  return [...rules, ...(await Promise.all(lists)).map(lexiconRule)]
}

function listFiles({ lexicons = [] }: Plugin): string[] {
  return lexicons.flatMap((each) => (each instanceof URL ? [fileURLToPath(each)] : []))
}

function definitionOf(lexicon: LexiconDefinition | URL): LexiconDefinition {
  return lexicon instanceof URL ? readLexiconFile(lexicon) : checkLexicon(lexicon)
}

/** What is wrong with data of a plug-in is told at the place of the configuration that names it. */
async function dataOf<T>(read: () => T | Promise<T>, fail: Fail): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DataError) throw await fail(error.lines)
    throw error
  }
}
