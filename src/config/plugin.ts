import type { AnyRule, LexiconDefinition } from '../lint/index.ts'
import type { Reporter } from '../report/types.ts'
import type { RuleSettings } from './schema.ts'

/**
 * What the default export of a plug-in module is. All its names are used with the plug-in's own before: a rule `exclamation`
 * of a plug-in `desk` is `desk/exclamation`, and so are presets and formats called.
 */
export interface Plugin {
  /** Letters, digits and hyphens. */
  name: string
  rules?: readonly AnyRule[]
  /** Rules that are data: word lists, or the URLs of files like `rules/lexicon/<id>.yml`, each a rule by the file's name. */
  lexicons?: readonly (LexiconDefinition | URL)[]
  /** Rule settings by name, for `extends`; rules are named in full, as in a configuration. */
  presets?: Readonly<Record<string, RuleSettings>>
  /** Lint formats by name. */
  formats?: Readonly<Record<string, Reporter>>
}
