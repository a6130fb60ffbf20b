import type { Source } from '../source/index.ts'
import { fullView, type TextView, textView } from '../text/index.ts'
import { type Issue, isTextBlock, type NewsNode, type ParentNode, type Root, walk } from '../tree/index.ts'
import { applyDirectives } from './directives.ts'
import { createMessage, type Message } from './message.ts'
import { dropOverlaps } from './overlap.ts'
import type { AnyRule, Report, RuleContext, Severity } from './rule.ts'
import { createTermPass, isTermRule } from './term-pass.ts'
import { Stopwatch } from './timing.ts'

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

type AnyHandler = (node: NewsNode, parents: readonly ParentNode[]) => void
/** Handlers by node type (or `block`), before and after the children. */
interface HandlerTable {
  enter: Map<string, AnyHandler[]>
  exit: Map<string, AnyHandler[]>
}
type Views = Pick<RuleContext, 'view' | 'full'> & {
  /** Lets go of all views made so far and of their readings; they are made again where they are asked for again. */
  forget(): void
}

/**
 * Prepares a set of rules, once for all files that share it.
 * @param clock measures what each rule costs; without it nothing is measured.
 */
export function createLinter(active: readonly ActiveRule[], clock?: () => number): Linter {
  const stopwatch = new Stopwatch(clock)
  const matchTerms = createTermPass(active, stopwatch)
  const all = active.map(({ rule }) => rule)

  function lintIssue(issue: Issue, rules: readonly ActiveRule[], root: Root, source: Source, into: Message[]): void {
    const { forget, ...views } = cachedViews()
    const contexts = new Map<AnyRule, RuleContext<never>>()
    const table: HandlerTable = { enter: new Map(), exit: new Map() }
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
      if (!isTermRule(rule)) addHandlers(table, rule.id, rule.create(context), stopwatch)
    }
    walk(
      issue,
      (node, parents) => {
        call(table.enter, node.type, node, parents)
        if (!isTextBlock(node)) return
        call(table.enter, 'block', node, parents)
        matchTerms(views.view(node), node, parents, contexts)
      },
      (node, parents) => {
        call(table.exit, node.type, node, parents)
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

const exit = ':exit'

function addHandlers(table: HandlerTable, id: string, handlers: object, stopwatch: Stopwatch): void {
  for (const [key, handler] of Object.entries(handlers)) {
    const [side, type] = key.endsWith(exit) ? [table.exit, key.slice(0, -exit.length)] : [table.enter, key]
    const timed = stopwatch.timed(id, handler as AnyHandler)
    const list = side.get(type)
    if (list) list.push(timed)
    else side.set(type, [timed])
  }
}

function call(side: Map<string, AnyHandler[]>, type: string, node: NewsNode, parents: readonly ParentNode[]): void {
  const handlers = side.get(type)
  if (handlers) for (const handle of handlers) handle(node, parents)
}

function cachedViews(): Views {
  const running = new Map<NewsNode, TextView>()
  const printed = new Map<NewsNode, TextView>()
  const cached = (views: Map<NewsNode, TextView>, make: (node: NewsNode) => TextView) => {
    return (node: NewsNode): TextView => {
      let view = views.get(node)
      if (!view) views.set(node, (view = make(node)))
      return view
    }
  }
  const view = cached(running, textView)
  const full = cached(printed, (node) => (isAllText(node) ? view(node) : fullView(node)))
  const forget = (): void => {
    for (const views of [running, printed]) {
      for (const made of views.values()) made.forget()
      views.clear()
    }
  }
  return { view, full, forget }
}

/** A block of running text only is printed as it is read: one view, and its readings, serve both. */
function isAllText(node: NewsNode): boolean {
  return (
    isTextBlock(node) && node.children.every(({ type }) => type === 'text' || type === 'break' || type === 'furniture')
  )
}
