import { type Command, Option } from 'commander'
import { rules as builtIn } from '../../rules/index.ts'
import {
  loadConfig,
  type Preset,
  presetNames,
  type ResolvedConfig,
  type RuleSettings,
  resolveConfig,
  unknownRule,
} from '../config/index.ts'
import { UsageError } from './exit.ts'
import { presetNamed, ruleSetting, suggesting, unknownName } from './options.ts'

/** Options of every command that runs rules. */
export interface ConfigOptions {
  config?: string
  configLookup: boolean
  rule?: RuleSettings
  preset?: Preset[]
}

export function addConfigOptions(command: Command): void {
  command
    .option('-c, --config <文件>', '用这个配置文件')
    .option('--no-config-lookup', '不找配置文件')
    .addOption(
      suggesting(
        new Option('--rule <规则:级别>', '规则的级别：error、warning、info、off；可重复'),
        builtIn.map(({ id }) => `${id}:`),
      ).argParser(ruleSetting),
    )
    .addOption(
      suggesting(
        new Option('--preset <预设>', `${presetNames.join('、')}，或“插件/预设”；可重复`),
        presetNames,
      ).argParser((name, before: Preset[] = []) => [...before, presetNamed(name)]),
    )
}

/** Only the options about rules. */
export function configOptions({ config, configLookup, rule, preset }: ConfigOptions): ConfigOptions {
  return { configLookup, ...(config && { config }), ...(rule && { rule }), ...(preset && { preset }) }
}

/**
 * The configuration for this run: the file, then what the command line says.
 * @param clock measures what each rule costs.
 * @throws {DataError} for a bad configuration, {@link UsageError} for a rule or preset that does not exist.
 */
export async function resolvedConfig(options: ConfigOptions, clock?: () => number): Promise<ResolvedConfig> {
  const cwd = process.cwd()
  const loaded = await loadConfig({ cwd, file: options.config, lookup: options.configLookup })
  const overrides = options.rule ?? {}
  const config = await resolveConfig(loaded, { cwd, builtIn, presets: options.preset, overrides, clock })
  const unknown = Object.keys(overrides).find((id) => !config.rules.has(id))
  if (unknown !== undefined) throw new UsageError(unknownRule(unknown, config.rules.keys()))
  const noPreset = options.preset?.find((name) => !config.presets.includes(name))
  if (noPreset !== undefined) throw new UsageError(unknownName('预设', noPreset, config.presets))
  return config
}
