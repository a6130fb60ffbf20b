import type { Source } from '../source/index.ts'
import { type Issue, isTextBlock, type Root, walk } from '../tree/index.ts'
import { applyDirectives } from './directives.ts'
import { type AnyHandler, HandlerTable } from './handlers.ts'
import { createMessage, type Message } from './message.ts'
import { type Needs, NeedsIndex } from './needs.ts'
import { dropOverlaps } from './overlap.ts'
import type { AnyRule, Report, RuleContext, Severity } from './rule.ts'
import { createTermPass, isTermRule } from './term-pass.ts'
import { Stopwatch } from './timing.ts'
import { cachedViews } from './views.ts'

/** A rule as configured for a file. `options` are already parsed by the rule's schema. */
export interface ActiveRule {
  rule: AnyRule
  severity: Severity
  options: unknown
}

export interface Linter {
  /** Runs all rules over the tree of a source. Messages come in source order. The tree is not changed. */
  lint(root: Root, source: Source): Message[]
  /** Time spent so far by rule id, where a clock was given. */
  readonly times: ReadonlyMap<string, number>
}

/** A rule's data may grade its findings, but not against a level that the user has set. */
function levelOf(rule: AnyRule, severity: Severity, report: Report): Severity {
  return severity === rule.meta.severity ? (report.severity ?? severity) : severity
}

/**
 * Prepares a set of rules, once for all files that share it.
 * @param clock measures what each rule costs; without it nothing is measured.
 */
export function createLinter(active: readonly ActiveRule[], clock?: () => number): Linter {
  const stopwatch = new Stopwatch(clock)
  const matchTerms = createTermPass(active, stopwatch)
  const all = active.map(({ rule }) => rule)
  const needs = new NeedsIndex(all.flatMap((rule) => needsOf(rule) ?? []))

  function lintIssue(issue: Issue, rules: readonly ActiveRule[], root: Root, source: Source, into: Message[]): void {
    const { forget, ...views } = cachedViews()
    const contexts = new Map<AnyRule, RuleContext<never>>()
    const table = new HandlerTable(needs)
    for (const { rule, severity, options } of rules) {
      const context: RuleContext<never> = {
        ...views,
        root,
        issue,
        source,
        options: options as never,
        report: (report) => into.push(createMessage(rule, levelOf(rule, severity, report), report, source)),
      }
      contexts.set(rule, context)
      if (isTermRule(rule)) continue
      for (const [key, handler] of Object.entries(rule.create(context))) {
        table.add(key, stopwatch.timed(rule.id, handler as AnyHandler), needsOf(rule))
      }
    }
    walk(
      issue,
      (node, parents) => {
        if (isTextBlock(node)) needs.read(views.full(node).text)
        table.enter(node, parents)
        if (isTextBlock(node)) matchTerms(views.view(node), node, parents, contexts)
      },
      (node, parents) => {
        table.leave(node, parents)
        if (node.type === 'article') forget()
      },
    )
  }

  return {
    lint(root, source) {
      const messages: Message[] = []
      const rules = active.filter(({ rule }) => !(rule.meta.needsWidth && root.normalization === 'nfkc'))
      for (const issue of root.children) lintIssue(issue, rules, root, source, messages)
      return applyDirectives(dropOverlaps(messages, all), source)
    },
    times: stopwatch.times,
  }
}

function needsOf(rule: AnyRule): Needs | undefined {
  return isTermRule(rule) ? undefined : rule.needs
}
