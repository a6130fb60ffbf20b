import type { AnyRule } from '../lint/index.ts'
import type { Reporter } from '../report/types.ts'

/** What the default export of a plug-in module is. Its names are used with the plug-in's own before: `name/rule`. */
export interface Plugin {
  name: string
  rules?: readonly AnyRule[]
  /** Lint formats by name. */
  reports?: Readonly<Record<string, Reporter>>
}
