import type { Source } from '../source/index.ts'
import { type Issue, isTextBlock, type Root, walk } from '../tree/index.ts'
import { type AnyHandler, HandlerTable } from './handlers.ts'
import type { ActiveRule } from './linter.ts'
import { createMessage, type Message } from './message.ts'
import { type Needs, NeedsIndex } from './needs.ts'
import type { AnyRule, Report, RuleContext, Severity } from './rule.ts'
import { createTermPass, isTermRule } from './term-pass.ts'
import type { Stopwatch } from './timing.ts'
import type { Unit } from './units.ts'
import type { Views } from './views.ts'

/** The issue that is looked at, and what it stands in. */
export interface Where {
  root: Root
  issue: Issue
  source: Source
}

/** Runs rules over an issue, or over a part of it that these rules see by itself. */
export type Run = (
  part: Pick<Unit, 'node' | 'parents'>,
  rules: readonly ActiveRule[],
  where: Where,
  views: Views,
) => Message[]

/** Prepares what all runs of a set of rules share. */
export function createRun(active: readonly ActiveRule[], stopwatch: Stopwatch): Run {
  const matchTerms = createTermPass(active, stopwatch)
  const needs = new NeedsIndex(active.flatMap(({ rule }) => needsOf(rule) ?? []))

  return ({ node: first, parents: above }, rules, where, views) => {
    const messages: Message[] = []
    const { root, issue, source } = where
    const contexts = new Map<AnyRule, RuleContext<never>>()
    const table = new HandlerTable(needs)
    for (const { rule, severity, options } of rules) {
      if (rule.meta.needsWidth && issue.normalization === 'nfkc') continue
      // Spreading objects here takes longer than all else that a run begins with.
      const context: RuleContext<never> = {
        view: views.view,
        full: views.full,
        root,
        issue,
        source,
        options: options as never,
        report: (report) => messages.push(createMessage(rule, levelOf(rule, severity, report), report, source)),
      }
      contexts.set(rule, context)
      if (isTermRule(rule)) continue
      for (const [key, handler] of Object.entries(rule.create(context))) {
        table.add(key, stopwatch.timed(rule.id, handler as AnyHandler), needsOf(rule))
      }
    }
    const hasTerms = rules.some(({ rule }) => isTermRule(rule))
    walk(
      first,
      (node, parents) => {
        if (!isTextBlock(node)) return table.enter(node, parents)
        needs.read(views.full(node))
        table.enterBlock(node, parents)
        if (hasTerms) matchTerms(views.view(node), node, parents, contexts)
      },
      (node, parents) => {
        table.leave(node, parents)
        if (node.type === 'article') views.forget()
      },
      above,
    )
    return messages
  }
}

/** A rule's data may grade its findings, but not against a level that the user has set. */
function levelOf(rule: AnyRule, severity: Severity, report: Report): Severity {
  return severity === rule.meta.severity ? (report.severity ?? severity) : severity
}

function needsOf(rule: AnyRule): Needs | undefined {
  return isTermRule(rule) ? undefined : rule.needs
}
