import type { Source } from '../source/index.ts'
import type { Issue, Root } from '../tree/index.ts'
import type { ActiveRule } from './linter.ts'
import { type Finding, findingOf, type Message, messageOf } from './message.ts'
import type { Scope } from './rule.ts'
import type { Run } from './run.ts'
import { haveSameParents, isSameAlone, startOf, type Unit, type UnitScope, unitsOf } from './units.ts'
import { cachedViews, type KeptViews } from './views.ts'

/** A unit, and what is known of it. */
interface KnownUnit extends Unit, KeptViews {
  /** Places are counted from the start of the unit. */
  findings?: readonly Finding[]
}

/**
 * What a linter found in the last version of a text, so that the next one costs little more than what changed in it. For one
 * text and one linter.
 */
export class LintMemo {
  private source: Source | undefined
  private readonly known: Record<UnitScope, readonly KnownUnit[]> = { article: [], block: [] }

  /** Takes the next version: all its units, those that are as they were with what is known of them. */
  follow(root: Root, source: Source): Record<UnitScope, readonly KnownUnit[]> {
    const { known, source: before } = this
    const isSameKind = before?.syntax === source.syntax
    for (const scope of ['article', 'block'] as const) {
      const units = root.children.flatMap((issue) => unitsOf(issue, scope))
      if (before && isSameKind) inherit(known[scope], before, units, source)
      known[scope] = units
    }
    this.source = source
    return known
  }
}

/** Hands on what is known of units: at both ends of a text, up to where it changed. */
function inherit(before: readonly KnownUnit[], beforeIn: Source, after: KnownUnit[], afterIn: Source): void {
  // Most units have the parents of the one before.
  let [parents, parentsAfter]: (Unit['parents'] | null)[] = [null, null]
  const take = (from: KnownUnit | undefined, to: number): boolean => {
    const unit = after[to]
    if (!from || !unit || !isSameAlone(from.node, beforeIn, unit.node, afterIn)) return false
    if (from.parents !== parents || unit.parents !== parentsAfter) {
      if (!haveSameParents(from, unit)) return false
      parents = from.parents
      parentsAfter = unit.parents
    }
    after[to] = { ...from, ...unit }
    return true
  }
  let head = 0
  while (take(before[head], head)) head++
  let tail = 1
  while (tail <= after.length - head && take(before[before.length - tail], after.length - tail)) tail++
}

/** Runs rules over a text, those of a small scope only on the units that the memo does not know. */
export function runChanged(
  run: Run,
  rules: readonly ActiveRule[],
  root: Root,
  source: Source,
  memo: LintMemo,
): Message[] {
  const units = memo.follow(root, source)
  const views = cachedViews(new Map(units.block.map((unit) => [unit.node, unit])))
  const ofScope = (scope: Scope): ActiveRule[] => rules.filter(({ rule }) => (rule.scope ?? 'issue') === scope)
  const ofIssue = ofScope('issue')
  const messages = root.children.flatMap((issue) =>
    run({ node: issue, parents: [] }, ofIssue, { root, issue, source }, views),
  )
  for (const scope of ['article', 'block'] as const) {
    const scoped = ofScope(scope)
    for (const unit of units[scope]) {
      const start = startOf(unit.node)
      unit.findings ??= run(unit, scoped, { root, issue: unit.parents[0] as Issue, source }, views).map((message) =>
        moved(findingOf(message), -start),
      )
      for (const finding of unit.findings) messages.push(messageOf(moved(finding, start), source))
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
