import { parse } from 'valibot'
import type { AnyRule } from '../../src/lint/index.ts'

/** A rule's options where nothing is configured. */
export function defaultOptions(rule: AnyRule): unknown {
  return rule.meta.options ? parse(rule.meta.options, {}) : {}
}
