import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { exitCodes, UsageError } from './exit.ts'
import { configFile, configText, houseFiles, houseKeys } from './init-config.ts'
import { tell, writeTo } from './io.ts'
import { addExamples } from './usage.ts'

interface InitOptions {
  force?: boolean
  house?: boolean
  plugin?: string
}

export function configure(command: Command): void {
  command
    .option('--house', '连同本报用词表、领导名单、放行词语的样例')
    .option('--plugin <名>', '写一个插件的骨架，在文件夹 xhb-plugin-<名> 里')
    .option('--force', '已有的文件也覆盖')
  addExamples(command, {
    'xhb init': '',
    'xhb init --house': '用本报的词表、名单',
    'xhb init --plugin desk': '自己写规则',
  })
}

export async function run(_names: string[], { force = false, house = false, plugin }: InitOptions): Promise<number> {
  if (plugin !== undefined) await writePlugin(plugin, force)
  else if (house) await writeHouse(force)
  else await writeAll({ [configFile]: configText(false) }, force)
  if (plugin === undefined) tell('接着可用：xhb lint <文件或文件夹>；xhb rules 列出各条规则')
  return exitCodes.clean
}

/** A configuration that is there already is the user's: it is not written, but told what to add. */
async function writeHouse(force: boolean): Promise<void> {
  const isNew = force || !existsSync(resolve(configFile))
  await writeAll({ ...houseFiles, ...(isNew && { [configFile]: configText(true) }) }, force)
  if (!isNew) tell(`请在 ${configFile} 里加上：`, ...houseKeys.trimEnd().split('\n'))
}

async function writePlugin(name: string, force: boolean): Promise<void> {
  if (!/^[a-z][a-z0-9-]{0,99}$/.test(name)) {
    throw new UsageError(`插件的名字用小写字母、数字、连字符，以字母开头，不能是“${name}”`)
  }
  const { pluginFiles } = await import('./init-plugin.ts')
  const files = Object.entries(pluginFiles(name)).map(([path, text]) => [join(`xhb-plugin-${name}`, path), text])
  await writeAll(Object.fromEntries(files) as Record<string, string>, force)
  tell(
    `接着：cd xhb-plugin-${name}；npm install；npm test`,
    `再在 ${configFile} 里写上 plugins: [./xhb-plugin-${name}/index.js]`,
  )
}

/** Writes all files or none: one that is there already stops it. */
async function writeAll(files: Readonly<Record<string, string>>, force: boolean): Promise<void> {
  const there = Object.keys(files).find((path) => existsSync(resolve(path)))
  if (there !== undefined && !force) throw new UsageError(`${there}：已经有了；要覆盖请加 --force`)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(resolve(path)), { recursive: true })
    await writeTo(path, [text], { overwrite: force })
    tell(`已写好 ${path}`)
  }
}
