/** The public API of xhb. What is exported here is frozen by a test. */
import { rules } from '../rules/index.ts'
import type { PresetName, RuleSettings } from './config/schema.ts'
import { activeRules, mergeSettings, presetSettings } from './config/settings.ts'
import exporters from './export/index.ts'
import { createLinter, type Linter, type Message } from './lint/index.ts'
import { frontEndFor, parse } from './parse/index.ts'
import reports from './report/index.ts'
import { createSource, type SourceOptions } from './source/index.ts'

export { defineConfig } from './config/define.ts'
export type { Plugin } from './config/plugin.ts'
export type { Config } from './config/schema.ts'
export type { Exporter } from './export/index.ts'
export type { LintResult, ReportContext, Reporter } from './report/index.ts'
export * from './rule.ts'
export type { PresetName, RuleSettings, SourceOptions }
export { createSource, exporters, frontEndFor, parse, reports, rules }

export interface LintTextOptions extends SourceOptions {
  /** By default `recommended`. */
  preset?: PresetName
  /** Levels and options of single rules, as in a configuration file. */
  rules?: RuleSettings
}

/** A linter with the rules that ship with xhb, for many texts. */
export function createTextLinter({ preset = 'recommended', rules: changes = {} }: LintTextOptions = {}): Linter {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const metas = new Map(rules.map(({ id, meta }) => [id, meta]))
  return createLinter(activeRules(mergeSettings(presetSettings([preset], metas), changes), byId))
}

/** Checks one text. No file is read and no configuration looked for. */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<Message[]> {
  const source = createSource(text, options)
  const root = parse(source, await frontEndFor(source.syntax))
  return createTextLinter(options).lint(root, source)
}
