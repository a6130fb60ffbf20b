import type { Source } from '../source/index.ts'
import type { Root } from '../tree/index.ts'
import { applyDirectives } from './directives.ts'
import { type LintMemo, runChanged } from './incremental.ts'
import { type Finding, type Message, messageOf } from './message.ts'
import { dropOverlaps } from './overlap.ts'
import type { AnyRule, Severity } from './rule.ts'
import { createRun, type Run, type Where } from './run.ts'
import { Stopwatch } from './timing.ts'
import { cachedViews } from './views.ts'

/** A rule as configured for a file. `options` are already parsed by the rule's schema. */
export interface ActiveRule {
  rule: AnyRule
  severity: Severity
  options: unknown
}

export interface Linter {
  /**
   * Runs all rules over the tree of a source. Messages come in source order. The tree is not changed.
   * @param memo of the last version of the same text; without it, all is looked at.
   */
  lint(root: Root, source: Source, memo?: LintMemo): Message[]
  /** What {@link Linter.lint} finds, as plain data. */
  find(root: Root, source: Source, memo?: LintMemo): Finding[]
  /** Time spent so far by rule id, where a clock was given. */
  readonly times: ReadonlyMap<string, number>
}

/**
 * Prepares a set of rules, once for all files that share it.
 * @param clock measures what each rule costs; without it nothing is measured.
 */
export function createLinter(active: readonly ActiveRule[], clock?: () => number): Linter {
  const stopwatch = new Stopwatch(clock)
  const run = createRun(active, stopwatch)
  const all = active.map(({ rule }) => rule)
  const find: Linter['find'] = (root, source, memo) => {
    const findings = memo
      ? runChanged(run, active, root, source, memo)
      : root.children.flatMap((issue) => runWhole(run, active, { root, issue, source }))
    return applyDirectives(dropOverlaps(findings, all), source)
  }
  return {
    lint: (root, source, memo) => find(root, source, memo).map((finding) => messageOf(finding, source)),
    find,
    times: stopwatch.times,
  }
}

function runWhole(run: Run, active: readonly ActiveRule[], where: Where): Finding[] {
  const views = cachedViews()
  const { findings, items } = run.look({ node: where.issue, parents: [] }, active, where, views)
  return [...findings, ...run.conclude(active, items, where, views)]
}
