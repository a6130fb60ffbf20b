/** The public API of xhb. What is exported here is frozen by a test. */
export { rules } from '../rules/index.ts'
export { parse } from './parse/index.ts'
export * from './rule.ts'
export { createSource, type SourceOptions } from './source/index.ts'
