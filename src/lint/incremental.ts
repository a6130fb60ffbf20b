import type { Source } from '../source/index.ts'
import type { NewsNode, Root } from '../tree/index.ts'
import type { ActiveRule } from './linter.ts'
import type { Finding } from './message.ts'
import type { Scope, UnitScope } from './rule.ts'
import { addFound, type Found, type Run, type Where } from './run.ts'
import { haveSameParents, type Unit, unitsIn, unitsOf } from './units.ts'
import { lastingViews } from './views.ts'

/** What was found in a unit, and where the unit stood. */
interface Known extends Found {
  parents: Unit['parents']
  start: number
}

/**
 * What a linter found in the last version of a text, so that the next one costs little more than what changed in it: nodes
 * that the parser gives again are as they were. For one text and one linter.
 */
export class LintMemo {
  readonly views = lastingViews()
  /** Parents in the last version and in this, of which the same is known. */
  private same: readonly [before: Unit['parents'], after: Unit['parents']] = [[], []]
  /** Of an article, what was found in its blocks as well. */
  private readonly known: Record<UnitScope, WeakMap<NewsNode, Known>> = { article: new WeakMap(), block: new WeakMap() }

  /** What was found in a unit that is as it was in the last version, in nodes of which the same is known; else what is found now. */
  find(scope: UnitScope, unit: Unit, look: () => Found): Found {
    const { node, parents } = unit
    const start = node.position.start.offset as number
    const last = this.known[scope].get(node)
    if (!last || !this.areSame(last, unit)) {
      const found = look()
      this.known[scope].set(node, { ...found, parents, start })
      return found
    }
    if (last.start !== start) {
      const by = start - last.start
      last.findings = last.findings.map((finding) => moved(finding, by))
      last.start = start
    }
    last.parents = parents
    return last
  }

  /** Most units stand in what the one before stands in. */
  private areSame(last: Known, unit: Unit): boolean {
    const [before, after] = this.same
    if (last.parents === before && unit.parents === after) return true
    if (!haveSameParents(last, unit)) return false
    this.same = [last.parents, unit.parents]
    return true
  }
}

/** Runs rules over a text, those that see parts by themselves only on what the memo does not know. */
export function runChanged(
  run: Run,
  rules: readonly ActiveRule[],
  root: Root,
  source: Source,
  memo: LintMemo,
): Finding[] {
  const { views } = memo
  const ofScope = (scope: Scope): ActiveRule[] => rules.filter(({ rule }) => (rule.scope ?? 'issue') === scope)
  const [ofBlock, ofArticle, ofIssue] = [ofScope('block'), ofScope('article'), ofScope('issue')]
  return root.children.flatMap((issue) => {
    const where: Where = { root, issue, source }
    const all = run.look({ node: issue, parents: [] }, ofIssue, where, views)
    for (const article of unitsOf(issue, 'article')) {
      const found = memo.find('article', article, () => {
        const whole = run.look(article, ofArticle, where, views)
        for (const block of unitsIn(article, 'block')) {
          addFound(
            whole,
            memo.find('block', block, () => run.look(block, ofBlock, where, views)),
          )
        }
        return whole
      })
      addFound(all, found)
    }
    return [...all.findings, ...run.conclude(rules, all.items, where, views)]
  })
}

function moved(finding: Finding, by: number): Finding {
  const shift = <T extends { start: number; end: number }>(range: T): T => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  })
  const { range, related, fix } = finding
  return {
    ...finding,
    range: shift(range),
    ...(related && { related: shift(related) }),
    ...(fix && { fix: { ...fix, edits: fix.edits.map(shift) } }),
  }
}
