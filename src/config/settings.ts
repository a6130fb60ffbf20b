import { safeParse } from 'valibot'
import type { ActiveRule, AnyRule, RuleMeta, Severity } from '../lint/index.ts'
import { isInPreset } from './presets.ts'
import type { Level, Preset, RuleSettings } from './schema.ts'

/** What is set for one rule. Options are as written, not yet checked. */
export interface Setting {
  level: Severity | 'off'
  options: unknown
}

export type Settings = ReadonlyMap<string, Setting>

/**
 * What presets set, later ones over earlier ones. The presets of xhb turn rules on at their own levels.
 * @param ofPlugins the presets of plug-ins by full name.
 */
export function presetSettings(
  presets: readonly Preset[],
  rules: ReadonlyMap<string, RuleMeta>,
  ofPlugins: ReadonlyMap<string, RuleSettings> = new Map(),
): Settings {
  const members = (preset: Preset): RuleSettings =>
    Object.fromEntries(
      [...rules].filter(([, meta]) => isInPreset(meta, preset)).map(([id, meta]) => [id, meta.severity]),
    )
  return presets.map((preset) => ofPlugins.get(preset) ?? members(preset)).reduce(mergeSettings, new Map() as Settings)
}

/** Gives rules their options, whether they are on or not. */
export function withOptions(settings: Settings, options: Readonly<Record<string, unknown>>): Settings {
  const changed = Object.entries(options).map(([id, value]): [string, Setting] => [
    id,
    { level: settings.get(id)?.level ?? 'off', options: value },
  ])
  return new Map([...settings, ...changed])
}

/** Later settings win. A level alone leaves the options of a rule as they were. */
export function mergeSettings(settings: Settings, changes: RuleSettings): Settings {
  const merged = new Map(settings)
  for (const [id, change] of Object.entries(changes)) {
    const [level, options] = Array.isArray(change) ? change : [change, merged.get(id)?.options ?? {}]
    merged.set(id, { level: severityOf(level), options })
  }
  return merged
}

function severityOf(level: Level): Severity | 'off' {
  return level === 'warn' ? 'warning' : level
}

/** The rules that are on, with their options read. Options that do not fit have been refused before. */
export function activeRules(settings: Settings, rules: ReadonlyMap<string, AnyRule>): ActiveRule[] {
  const active: ActiveRule[] = []
  for (const [id, { level, options }] of settings) {
    const rule = rules.get(id)
    if (!rule || level === 'off') continue
    const result = rule.meta.options && safeParse(rule.meta.options, options)
    active.push({ rule, severity: level, options: result ? result.output : {} })
  }
  return active
}
