import type { TextView } from '../text/index.ts'
import type { ParentNode, TextBlock } from '../tree/index.ts'
import type { ActiveRule } from './linter.ts'
import type { AnyRule, RuleContext, TermRule, Terms } from './rule.ts'
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
  const index = new TermIndex<Owner>()
  for (const { rule, options } of active) {
    if (!isTermRule(rule)) continue
    const terms = rule.terms(options as never)
    index.add(terms.texts, { rule, terms })
  }
  if (index.size === 0) return () => {}
  return stopwatch.timed('(terms)', (view, node, parents, contexts) => {
    index.search(view.text, (start, end, { rule, terms }, index) => {
      const context = contexts.get(rule)
      if (context) rule.check({ view, start, end, data: terms.dataAt(index), node, parents }, context)
    })
  })
}

/** Terms, and the rule that wants to hear of them. */
interface Owner {
  rule: TermRule<never, unknown>
  terms: Terms
}

export function isTermRule(rule: AnyRule): rule is TermRule<never, unknown> {
  return 'terms' in rule
}
