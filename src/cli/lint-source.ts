import type { ResolvedConfig } from '../config/index.ts'
import type { FixMode } from '../lint/index.ts'
import { frontEndFor, parse } from '../parse/index.ts'
import type { Source } from '../source/index.ts'
import type { ConfigOptions } from './config.ts'
import { type FixedSource, fixSource } from './fix.ts'

export interface LintJob {
  config: ConfigOptions
  /** Which fixes to apply; without it none. */
  mode: FixMode | undefined
}

/** Finds what is wrong in one text, and fixes it where that is asked for. Nothing is written. */
export async function lintSource(
  source: Source,
  config: ResolvedConfig,
  mode: FixMode | undefined,
): Promise<FixedSource> {
  const front = await frontEndFor(source.syntax)
  const root = parse(source, front)
  const linter = config.linterFor(source.path)
  const found = { source, root, messages: linter.lint(root, source) }
  return mode ? fixSource(found, linter, front, mode) : { ...found, applied: [] }
}
