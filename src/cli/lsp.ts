import type { Command } from 'commander'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import manifest from '../../package.json' with { type: 'json' }
import { serve } from '../lsp/server.ts'
import { createParser, frontEndFor } from '../parse/index.ts'
import { addConfigOptions, type ConfigOptions, resolvedConfig } from './config.ts'
import { exitCodes } from './exit.ts'
import { presetNamed, ruleSetting } from './options.ts'
import { rulePage } from './rule-page.ts'
import { addExamples } from './usage.ts'

export function configure(command: Command): void {
  command.option('--stdio', '经标准输入输出通信（默认，也是唯一的方式）')
  addConfigOptions(command)
  addExamples(command, { 'xhb lsp --stdio': '编辑器里的设置见 README' })
}

/** Serves until the client ends the connection. */
export async function run(_names: string[], options: ConfigOptions): Promise<number> {
  let config = await resolvedConfig(options)
  const [text, markdown] = await Promise.all([frontEndFor('text'), frontEndFor('markdown')])
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  const ended = new Promise<void>((resolve) => connection.onExit(resolve))
  process.stdin.once('end', () => process.exit(exitCodes.clean))
  serve(connection, {
    version: manifest.version,
    parserFor: (syntax) => createParser(syntax === 'markdown' ? markdown : text),
    linterFor: async (path) => config.linterFor(path),
    rulePage: async (id) => {
      const meta = config.rules.get(id)
      return meta ? rulePage(id, meta) : id
    },
    async configure(settings) {
      config = await resolvedConfig({ ...options, ...readSettings(settings) })
    },
  })
  await ended
  return exitCodes.clean
}

/** The client's settings: `preset` (one or several), `rules` (levels by id), `config` (a file). */
function readSettings(settings: unknown): Partial<ConfigOptions> {
  const { preset, rules, config } = Object(settings) as Record<string, unknown>
  return {
    ...(preset !== undefined && { preset: [preset].flat().map((name) => presetNamed(String(name))) }),
    ...(rules !== undefined && {
      rule: Object.entries(Object(rules)).reduce((all, [id, level]) => ruleSetting(`${id}:${level}`, all), {}),
    }),
    ...(typeof config === 'string' && { config }),
  }
}
