import type { Source } from '../source/index.ts'
import { type Issue, isTextBlock, type Root, walk } from '../tree/index.ts'
import { type AnyHandler, HandlerTable } from './handlers.ts'
import type { ActiveRule } from './linter.ts'
import { createFinding, type Finding } from './message.ts'
import { type Needs, NeedsIndex } from './needs.ts'
import type { AnyRule, Report, RuleContext, Severity, SurveyRule } from './rule.ts'
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

/** What rules find in an issue or a part of it, and items that they will conclude from. */
export interface Found {
  findings: Finding[]
  items: Items
}

/** Items by the rule that keeps them. */
export type Items = Map<AnyRule, unknown[]>

/** Puts what was found in a part with what was found before it. */
export function addFound(all: Found, { findings, items }: Found): void {
  for (const finding of findings) all.findings.push(finding)
  for (const [rule, some] of items) {
    const own = all.items.get(rule)
    if (!own) all.items.set(rule, [...some])
    else for (const item of some) own.push(item)
  }
}

export interface Run {
  /** Runs rules over an issue, or over a part of it that these rules see by itself. */
  look(part: Unit, rules: readonly ActiveRule[], where: Where, views: Views): Found
  /** What rules conclude from the items of all parts of an issue. */
  conclude(rules: readonly ActiveRule[], items: Items, where: Where, views: Views): Finding[]
}

/** Prepares what all runs of a set of rules share. */
export function createRun(active: readonly ActiveRule[], stopwatch: Stopwatch): Run {
  const matchTerms = createTermPass(active, stopwatch)
  const needs = new NeedsIndex(active.flatMap(({ rule }) => needsOf(rule) ?? []))
  return { look, conclude }

  function look(
    { node: first, parents: above }: Unit,
    rules: readonly ActiveRule[],
    where: Where,
    views: Views,
  ): Found {
    const found: Found = { findings: [], items: new Map() }
    const contexts = new Map<AnyRule, RuleContext<never>>()
    const table = new HandlerTable(needs)
    for (const each of rules) {
      const { rule } = each
      if (isSilent(rule, where)) continue
      const context = contextOf(each, where, views, found.findings)
      contexts.set(rule, context)
      if (isTermRule(rule)) continue
      const handlers = isSurvey(rule) ? rule.collect(context, keeper(rule, found.items)) : rule.create(context)
      for (const [key, handler] of Object.entries(handlers)) {
        table.add(key, stopwatch.timed(rule.id, handler as AnyHandler), needsOf(rule))
      }
    }
    const hasTerms = rules.some(({ rule }) => isTermRule(rule))
    if (!hasTerms && table.isEmpty) return found
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
    return found
  }

  function conclude(rules: readonly ActiveRule[], items: Items, where: Where, views: Views): Finding[] {
    const findings: Finding[] = []
    for (const each of rules) {
      const { rule } = each
      if (!isSurvey(rule) || isSilent(rule, where)) continue
      const context = contextOf(each, where, views, findings)
      stopwatch.timed(rule.id, () => rule.conclude(items.get(rule) ?? [], context))()
    }
    return findings
  }
}

export function isSurvey(rule: AnyRule): rule is SurveyRule<never, unknown> {
  return 'conclude' in rule
}

/** Whether the evidence of a rule is destroyed in an issue. */
function isSilent({ meta }: AnyRule, { issue }: Where): boolean {
  return meta.needsWidth === true && issue.normalization === 'nfkc'
}

// Spreading objects here takes longer than all else that a run begins with.
function contextOf(
  { rule, severity, options }: ActiveRule,
  { root, issue, source }: Where,
  { view, full }: Views,
  findings: Finding[],
): RuleContext<never> {
  return {
    view,
    full,
    root,
    issue,
    source,
    options: options as never,
    report: (report) => findings.push(createFinding(rule, levelOf(rule, severity, report), report, source)),
  }
}

/** Puts the items of a rule with those of the others. */
function keeper(rule: AnyRule, items: Items): (item: unknown) => void {
  let own: unknown[] | undefined
  return (item) => {
    if (!own) items.set(rule, (own = []))
    own.push(item)
  }
}

/** A rule's data may grade its findings, but not against a level that the user has set. */
function levelOf(rule: AnyRule, severity: Severity, report: Report): Severity {
  return severity === rule.meta.severity ? (report.severity ?? severity) : severity
}

function needsOf(rule: AnyRule): Needs | undefined {
  return isTermRule(rule) ? undefined : rule.needs
}
