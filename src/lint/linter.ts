import type { Source } from '../source/index.ts'
import { fullView, type TextView, textView } from '../text/index.ts'
import {
  type Issue,
  isTextBlock,
  type NewsNode,
  type ParentNode,
  type Root,
  type TextBlock,
  walk,
} from '../tree/index.ts'
import { applyDirectives } from './directives.ts'
import { createMessage, type Message } from './message.ts'
import { dropOverlaps } from './overlap.ts'
import type { AnyRule, RuleContext, Severity, TermRule } from './rule.ts'
import { TermIndex } from './terms.ts'

/** A rule as configured for a file. `options` are already parsed by the rule's schema. */
export interface ActiveRule {
  rule: AnyRule
  severity: Severity
  options: unknown
}

export interface Linter {
  /** Runs all rules over the tree of a source. Messages come in source order. The tree is not changed. */
  lint(root: Root, source: Source): Message[]
}

type AnyHandler = (node: NewsNode, parents: readonly ParentNode[]) => void

/** Prepares a set of rules, once for all files that share it. */
export function createLinter(active: readonly ActiveRule[]): Linter {
  const matchTerms = createTermPass(active)
  return {
    lint(root, source) {
      const messages: Message[] = []
      const rules = active.filter(({ rule }) => !(rule.meta.needsWidth && root.normalization === 'nfkc'))
      const shared = sharedViews(root, source)
      for (const issue of root.children) {
        const contexts = new Map<AnyRule, RuleContext<never>>()
        const handlers = new Map<string, AnyHandler[]>()
        for (const { rule, severity, options } of rules) {
          const context = {
            ...shared,
            issue,
            options: options as never,
            report: (report) => messages.push(createMessage(rule, report.severity ?? severity, report, source)),
          } satisfies RuleContext<never>
          contexts.set(rule, context)
          if (isTermRule(rule)) continue
          for (const [key, handler] of Object.entries(rule.create(context))) {
            const list = handlers.get(key)
            if (list) list.push(handler as AnyHandler)
            else handlers.set(key, [handler as AnyHandler])
          }
        }
        visitIssue(issue, handlers, (node, parents) => matchTerms(shared.view(node), node, parents, contexts))
      }
      const own = dropOverlaps(
        messages,
        active.map(({ rule }) => rule),
      )
      return applyDirectives(own, source)
    },
  }
}

function visitIssue(
  issue: Issue,
  handlers: Map<string, AnyHandler[]>,
  matchTerms: (node: TextBlock, parents: readonly ParentNode[]) => void,
): void {
  const call = (key: string, node: NewsNode, parents: readonly ParentNode[]): void => {
    const list = handlers.get(key)
    if (list) for (const handler of list) handler(node, parents)
  }
  walk(
    issue,
    (node, parents) => {
      call(node.type, node, parents)
      if (isTextBlock(node)) {
        call('block', node, parents)
        matchTerms(node, parents)
      }
    },
    (node, parents) => call(`${node.type}:exit`, node, parents),
  )
}

function sharedViews(root: Root, source: Source): Pick<RuleContext, 'root' | 'source' | 'view' | 'full'> {
  const views = new WeakMap<NewsNode, TextView>()
  const fulls = new WeakMap<NewsNode, TextView>()
  const cached = (cache: WeakMap<NewsNode, TextView>, make: (node: NewsNode) => TextView) => (node: NewsNode) => {
    let view = cache.get(node)
    if (!view) cache.set(node, (view = make(node)))
    return view
  }
  return { root, source, view: cached(views, textView), full: cached(fulls, fullView) }
}

export function isTermRule(rule: AnyRule): rule is TermRule<never, unknown> {
  return 'terms' in rule
}

type TermPass = (
  view: TextView,
  node: TextBlock,
  parents: readonly ParentNode[],
  contexts: Map<AnyRule, RuleContext<never>>,
) => void

/** One index for the terms of all rules; without terms, a pass that does nothing. */
function createTermPass(active: readonly ActiveRule[]): TermPass {
  const entries: [string, { rule: TermRule<never, unknown>; data: unknown }][] = []
  for (const { rule, options } of active) {
    if (!isTermRule(rule)) continue
    for (const term of rule.terms(options as never)) entries.push([term.text, { rule, data: term.data }])
  }
  if (entries.length === 0) return () => {}
  const index = new TermIndex(entries)
  return (view, node, parents, contexts) => {
    index.search(view.text, (start, end, { rule, data }) => {
      const context = contexts.get(rule)
      if (context) rule.check({ view, start, end, data, node, parents }, context)
    })
  }
}
