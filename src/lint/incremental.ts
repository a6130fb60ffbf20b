import type { Source } from '../source/index.ts'
import type { NewsNode, Point, Root } from '../tree/index.ts'
import type { ActiveRule } from './linter.ts'
import { type Finding, findingOf, type Message, messageOf } from './message.ts'
import type { Scope } from './rule.ts'
import type { Run } from './run.ts'
import { haveSameParents, startOf, type Unit, type UnitScope, unitsOf } from './units.ts'
import { lastingViews } from './views.ts'

/** What was found in a unit. */
interface Found {
  parents: Unit['parents']
  /** Places are counted from the start of the unit. */
  findings: readonly Finding[]
  /** The findings where the unit stood last. */
  start: Point
  messages: readonly Message[]
}

/**
 * What a linter found in the last version of a text, so that the next one costs little more than what changed in it: nodes
 * that the parser gives again are as they were. For one text and one linter.
 */
export class LintMemo {
  readonly views = lastingViews()
  /** Parents in the last version and in this, of which the same is known. */
  private same: readonly [before: Unit['parents'], after: Unit['parents']] = [[], []]
  private readonly found: Record<UnitScope, WeakMap<NewsNode, Found>> = { article: new WeakMap(), block: new WeakMap() }

  keep(scope: UnitScope, { node, parents }: Unit, messages: readonly Message[]): void {
    const findings = messages.map((message) => moved(findingOf(message), -startOf(node)))
    this.found[scope].set(node, { parents, findings, start: node.position.start, messages })
  }

  /** The findings in a unit that is as it was in the last version, in nodes of which the same is known. */
  recall(scope: UnitScope, unit: Unit, source: Source): readonly Message[] | undefined {
    const { node, parents } = unit
    const { start } = node.position
    const last = this.found[scope].get(node)
    if (!last || !this.areSame(last, unit)) return undefined
    if (last.start.offset !== start.offset || last.start.line !== start.line) {
      last.messages = last.findings.map((finding) => messageOf(moved(finding, startOf(node)), source))
      last.start = start
    }
    last.parents = parents
    return last.messages
  }

  /** Most units stand in what the one before stands in. */
  private areSame(last: Found, unit: Unit): boolean {
    const [before, after] = this.same
    if (last.parents === before && unit.parents === after) return true
    if (!haveSameParents(last, unit)) return false
    this.same = [last.parents, unit.parents]
    return true
  }
}

/** Runs rules over a text, those of a small scope only on the units that the memo does not know. */
export function runChanged(
  run: Run,
  rules: readonly ActiveRule[],
  root: Root,
  source: Source,
  memo: LintMemo,
): Message[] {
  const { views } = memo
  const ofScope = (scope: Scope): ActiveRule[] => rules.filter(({ rule }) => (rule.scope ?? 'issue') === scope)
  const ofIssue = ofScope('issue')
  const messages = root.children.flatMap((issue) =>
    run({ node: issue, parents: [] }, ofIssue, { root, issue, source }, views),
  )
  for (const scope of ['article', 'block'] as const) {
    const scoped = ofScope(scope)
    for (const issue of root.children) {
      for (const unit of unitsOf(issue, scope)) {
        const known = memo.recall(scope, unit, source)
        const found = known ?? run(unit, scoped, { root, issue, source }, views)
        if (!known) memo.keep(scope, unit, found)
        for (const message of found) messages.push(message)
      }
    }
  }
  return messages
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
