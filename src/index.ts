/** The public API of xhb. What is exported here is frozen by a test. */
import { rules } from '../rules/index.ts'
import { createLinter, type Linter, type Message } from './lint/index.ts'
import { parse } from './parse/index.ts'
import { createSource, type SourceOptions } from './source/index.ts'

export * from './rule.ts'
export { createSource, parse, rules }
export type { Source, SourceOptions } from './source/index.ts'
