import { resolve } from 'node:path'
import type { Command } from 'commander'
import { addConfigOptions, type ConfigOptions, resolvedConfig } from './config.ts'
import { exitCodes } from './exit.ts'
import { output } from './io.ts'
import { addExamples } from './usage.ts'

export function configure(command: Command): void {
  command.argument('<文件>', '不必存在')
  addConfigOptions(command)
  addExamples(command, {
    'xhb print-config 副刊/报纸.txt': '',
    'xhb print-config 报纸.txt --preset strict': '',
  })
}

/** Prints what is set for every rule on a file, in the shape that a configuration has. */
export async function run([file = '']: string[], options: ConfigOptions): Promise<number> {
  const config = await resolvedConfig(options)
  const settings = config.settingsFor(file)
  const rules = [...config.rules.keys()].sort().map((id) => {
    const { level, options } = settings.get(id) ?? { level: 'off', options: {} }
    return [id, Object.keys(options as object).length > 0 ? [level, options] : level] as const
  })
  const shown = { ignored: config.isIgnored(resolve(file)), rules: Object.fromEntries(rules) }
  await output([`${JSON.stringify(shown, null, 2)}\n`], undefined)
  return exitCodes.clean
}
