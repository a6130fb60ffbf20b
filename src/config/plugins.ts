import type { AnyRule } from '../lint/index.ts'
import { DataError } from './data-error.ts'
import type { LoadedConfig } from './load.ts'
import type { Plugin } from './plugin.ts'

/**
 * Loads the plug-ins of a configuration, their rules renamed to `plugin/rule`.
 * @throws {DataError} where one cannot be loaded, is no plug-in, or has the name of another one.
 */
export async function loadPlugins(loaded: LoadedConfig): Promise<Plugin[]> {
  const plugins: Plugin[] = []
  for (const [index, specifier] of (loaded.config.plugins ?? []).entries()) {
    const fail = (message: string): Promise<DataError> => loaded.error([{ keys: ['plugins', index], message }])
    const plugin = await importPlugin(specifier, loaded.folder, fail)
    const message = faultOf(plugin, plugins)
    if (message) throw await fail(`“${specifier}”${message}`)
    plugins.push({ ...plugin, rules: (plugin.rules ?? []).map((rule) => named(rule, plugin.name)) })
  }
  return plugins
}

async function importPlugin(
  specifier: string,
  folder: string,
  fail: (message: string) => Promise<DataError>,
): Promise<Plugin> {
  const { importModule } = await import('./modules.ts')
  try {
    return (await importModule(specifier, folder)) as Plugin
  } catch (error) {
    if (error instanceof DataError) throw await fail(error.message)
    throw error
  }
}

function faultOf(plugin: Plugin, others: readonly Plugin[]): string | undefined {
  if (typeof plugin.name !== 'string' || !/^[\w-]+$/.test(plugin.name)) {
    return '不是插件：默认导出应有 name（字母、数字、连字符）'
  }
  if (others.some(({ name }) => name === plugin.name)) return `与另一个插件同名：${plugin.name}`
  const ids = new Set<string>()
  for (const { id, meta } of plugin.rules ?? []) {
    if (typeof id !== 'string' || typeof meta !== 'object') return '里有一条规则没有 id 或 meta'
    if (ids.has(id)) return `里有两条规则同名：${id}`
    ids.add(id)
  }
  return undefined
}

function named(rule: AnyRule, plugin: string): AnyRule {
  return { ...rule, id: `${plugin}/${rule.id}` }
}
