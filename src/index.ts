/** The public API of xhb. What is exported here is frozen by a test. */
import { rules } from '../rules/index.ts'
import type { PresetName, RuleSettings } from './config/schema.ts'
import { activeRules, mergeSettings, presetSettings } from './config/settings.ts'
import { createLinter, type Message } from './lint/index.ts'
import { parse } from './parse/index.ts'
import { createSource, type SourceOptions } from './source/index.ts'

export * from './rule.ts'
export type { PresetName, RuleSettings, SourceOptions }
export { createSource, parse, rules }

export interface LintTextOptions extends SourceOptions {
  /** By default `recommended`. */
  preset?: PresetName
  /** Levels and options of single rules, as in a configuration file. */
  rules?: RuleSettings
}

/** Checks a text with the rules that ship with xhb. No file is read and no configuration looked for. */
export function lintText(text: string, options: LintTextOptions = {}): Message[] {
  const { preset = 'recommended', rules: changes = {}, ...sourceOptions } = options
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const metas = new Map(rules.map(({ id, meta }) => [id, meta]))
  const settings = mergeSettings(presetSettings([preset], metas), changes)
  const source = createSource(text, sourceOptions)
  return createLinter(activeRules(settings, byId)).lint(parse(source), source)
}
