import { type GenericSchema, safeParse } from 'valibot'
import type { AnyRule } from '../lint/index.ts'
import { entryNames, issueMessage } from './issues.ts'
import type { ConfigProblem } from './load.ts'
import { type Config, presetNames, type RuleSettings } from './schema.ts'
import { didYouMean, unknownRule } from './suggest.ts'

type Keys = readonly unknown[]
type Rules = ReadonlyMap<string, AnyRule>

/**
 * Rules and presets that do not exist, and options that do not fit, wherever a configuration or a preset sets them.
 * @param presets the presets of plug-ins by full name.
 */
export function configProblems(
  config: Config,
  rules: Rules,
  presets: ReadonlyMap<string, RuleSettings>,
): ConfigProblem[] {
  return [
    ...settingsOf(config).flatMap(([keys, settings]) => settingProblems(keys, settings, rules)),
    ...[...presets].flatMap(([name, settings]) => presetProblems(name, settings, rules)),
    ...unknownPresets(config.extends, [...presetNames, ...presets.keys()]),
  ]
}

/** All rule settings of a configuration, with where they stand. */
function settingsOf({ rules, overrides }: Config): [Keys, RuleSettings][] {
  const inOverrides = (overrides ?? []).map((each, index): [Keys, RuleSettings] => [
    ['overrides', index, 'rules'],
    each.rules,
  ])
  return [[['rules'], rules ?? {}], ...inOverrides]
}

function settingProblems(keys: Keys, settings: RuleSettings, rules: Rules): ConfigProblem[] {
  return Object.entries(settings).flatMap(([id, setting]) => {
    const rule = rules.get(id)
    if (!rule) return [{ keys: [...keys, id], message: unknownRule(id, rules.keys()) }]
    if (!Array.isArray(setting)) return []
    return optionProblems(rule.meta.options, setting[1]).map(({ keys: inner, message }) => ({
      keys: [...keys, id, 1, ...inner],
      message,
    }))
  })
}

function presetProblems(name: string, settings: RuleSettings, rules: Rules): ConfigProblem[] {
  return settingProblems([], settings, rules).map(({ keys: [id], message }) => ({
    keys: ['plugins'],
    message: `预设“${name}”里的 ${id}：${message}`,
  }))
}

function unknownPresets(wanted: Config['extends'], known: readonly string[]): ConfigProblem[] {
  return [wanted ?? []].flat().flatMap((name, index) => {
    if (known.includes(name)) return []
    const message = `没有预设“${name}”${didYouMean(name, known)}`
    return [{ keys: Array.isArray(wanted) ? ['extends', index] : ['extends'], message }]
  })
}

function optionProblems(schema: GenericSchema | undefined, options: unknown): ConfigProblem[] {
  const given = Object.keys(options as object)
  if (!schema) return given.map((key) => ({ keys: [key], message: '这条规则没有选项' }))
  const known = entryNames(schema, [])
  const strange = given
    .filter((key) => known.length > 0 && !known.includes(key))
    .map((key) => ({ keys: [key], message: `没有这一项${didYouMean(key, known)}` }))
  const result = safeParse(schema, options)
  const wrong = (result.issues ?? []).map((issue) => ({
    keys: issue.path?.map(({ key }) => key) ?? [],
    message: issueMessage(issue, schema),
  }))
  return strange.length > 0 ? strange : wrong
}
