import { resolve } from 'node:path'
import { type AllowedWord, type AnyRule, allowing, createLinter, type Linter, type RuleMeta } from '../lint/index.ts'
import { createPathMatcher, ignoreFileName, type PathMatcher, readIgnoreFile } from '../source/index.ts'
import type { LoadedConfig } from './load.ts'
import type { Extensions } from './plugins.ts'
import { configProblems } from './problems.ts'
import { type Preset, presetNames, type RuleSettings } from './schema.ts'
import { activeRules, mergeSettings, presetSettings, type Settings, withOptions } from './settings.ts'

/** A configuration ready for use. */
export interface ResolvedConfig {
  /** All rules that could run, by id. */
  rules: ReadonlyMap<string, RuleMeta>
  /** Names of all presets that there are. */
  presets: readonly string[]
  /** Lint formats of plug-ins. */
  formats: Extensions['formats']
  /** Absolute paths of the files that it was made of, there or not: a change of one makes it stale. */
  files: readonly string[]
  isIgnored: PathMatcher
  /** What is set for each rule on a file. A rule that is not there is off. */
  settingsFor(path: string): Settings
  /** The linter for a file; files with the same settings share one. */
  linterFor(path: string): Linter
  /** What each rule has cost so far, where a clock was given. */
  times(): ReadonlyMap<string, number>
}

export interface ResolveOptions {
  cwd: string
  builtIn: readonly AnyRule[]
  /** Take the place of `extends`. */
  presets?: readonly Preset[] | undefined
  /** Win over everything in the configuration. */
  overrides?: RuleSettings
  /** Measures what rules cost. */
  clock?: (() => number) | undefined
}

/**
 * Makes linters of a configuration.
 * @throws {DataError} naming each unknown rule and wrong option.
 */
export async function resolveConfig(loaded: LoadedConfig, options: ResolveOptions): Promise<ResolvedConfig> {
  const { config, folder } = loaded
  const { cwd, builtIn, presets = [config.extends ?? 'recommended'].flat(), overrides = {}, clock } = options
  const added = config.plugins ? await (await import('./plugins.ts')).loadPlugins(loaded) : noExtensions
  const rules = new Map([...builtIn, ...added.rules].map((rule) => [rule.id, rule]))
  const problems = configProblems(config, rules, added.presets)
  if (problems.length > 0) throw await loaded.error(problems)

  const metas = new Map([...rules].map(([id, { meta }]) => [id, meta]))
  const house = await houseStyle(loaded, cwd, metas)
  const base = mergeSettings(
    withOptions(presetSettings(presets, metas, added.presets), house.options),
    config.rules ?? {},
  )
  const variants = await Promise.all(
    (config.overrides ?? []).map(async ({ files, rules }) => ({
      matches: await createPathMatcher(files, folder),
      rules,
    })),
  )
  const ignoredByConfig = await createPathMatcher(config.ignores ?? [], folder)
  const ignoredByFile = await createPathMatcher(readIgnoreFile(cwd), cwd)
  const appliedTo = (path: string) => variants.filter(({ matches }) => matches(resolve(cwd, path)))
  const settingsOfAll = (applied: typeof variants) =>
    [...applied.map((each) => each.rules), overrides].reduce(mergeSettings, base)
  const linters = new Map<string, Linter>()
  return {
    rules: metas,
    presets: [...presetNames, ...added.presets.keys()],
    formats: added.formats,
    files: [...filesOf(loaded, cwd), ...added.files],
    isIgnored: (path) => ignoredByConfig(path) || ignoredByFile(path),
    settingsFor: (path) => settingsOfAll(appliedTo(path)),
    linterFor(path) {
      const applied = appliedTo(path)
      const key = applied.map((each) => variants.indexOf(each)).join()
      let linter = linters.get(key)
      if (!linter) {
        const plain = createLinter(activeRules(settingsOfAll(applied), rules), clock)
        linters.set(key, (linter = house.allowed.length > 0 ? allowing(plain, house.allowed) : plain))
      }
      return linter
    },
    times: () => sums([...linters.values()].map(({ times }) => times)),
  }
}

/** What the newspaper's own files amount to. Reading them is not cheap, and most configurations have none. */
async function houseStyle(
  loaded: LoadedConfig,
  cwd: string,
  rules: ReadonlyMap<string, RuleMeta>,
): Promise<{ options: Readonly<Record<string, unknown>>; allowed: readonly AllowedWord[] }> {
  const { terms, roster, allow } = loaded.config
  if (!terms && !roster && !allow) return { options: {}, allowed: [] }
  const { houseOptions, loadHouse } = await import('./house.ts')
  const house = await loadHouse(loaded, cwd, rules)
  return { options: houseOptions(house), allowed: house.allow ?? [] }
}

function filesOf({ path, folder, config }: LoadedConfig, cwd: string): string[] {
  const { terms = [], roster = [], allow = [] } = config
  const named = [terms, roster, allow].flat().map((file) => resolve(folder, file))
  return [...(path ? [resolve(cwd, path)] : []), resolve(cwd, ignoreFileName), ...named]
}

const noExtensions: Extensions = { rules: [], presets: new Map(), formats: new Map(), files: [] }

function sums(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const [id, time] of all.flatMap((each) => [...each])) sum.set(id, (sum.get(id) ?? 0) + time)
  return sum
}
