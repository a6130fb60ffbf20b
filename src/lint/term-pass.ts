import type { TextView } from '../text/index.ts'
import type { ParentNode, TextBlock } from '../tree/index.ts'
import type { ActiveRule } from './linter.ts'
import type { AnyRule, RuleContext, TermRule } from './rule.ts'
import { TermIndex } from './terms.ts'
import type { Stopwatch } from './timing.ts'

/** Looks for the terms of all term rules in one block. */
export type TermPass = (
  view: TextView,
  node: TextBlock,
  parents: readonly ParentNode[],
  contexts: ReadonlyMap<AnyRule, RuleContext<never>>,
) => void

/** One index for the terms of all rules; without terms, a pass that does nothing. */
export function createTermPass(active: readonly ActiveRule[], stopwatch: Stopwatch): TermPass {
  const index = new TermIndex<Owned>()
  for (const { rule, options } of active) {
    if (!isTermRule(rule)) continue
    for (const { text, data } of rule.terms(options as never)) index.add(text, { rule, data })
  }
  if (index.size === 0) return () => {}
  return stopwatch.timed('(terms)', (view, node, parents, contexts) => {
    index.search(view.text, (start, end, { rule, data }) => {
      const context = contexts.get(rule)
      if (context) rule.check({ view, start, end, data, node, parents }, context)
    })
  })
}

/** A term's data, and the rule that wants to hear of it. */
interface Owned {
  rule: TermRule<never, unknown>
  data: unknown
}

export function isTermRule(rule: AnyRule): rule is TermRule<never, unknown> {
  return 'terms' in rule
}
