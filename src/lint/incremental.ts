import type { Readings } from '../text/index.ts'
import { Memo } from '../text/memo.ts'
import type { ActiveRule } from './linter.ts'
import { type Finding, findingOf, type Message, messageOf } from './message.ts'
import type { Scope } from './rule.ts'
import type { Run, Where } from './run.ts'
import { startOf, unitsOf } from './units.ts'
import { cachedViews } from './views.ts'

/**
 * What a linter found in the last version of a text, so that the next one costs little more than what changed. For one text
 * and one linter.
 */
export class LintMemo {
  /** What was read in each text. */
  readonly readings = new Memo<Readings>()
  /** What rules found in each unit; places are counted from its start. */
  readonly findings = new Memo<readonly Finding[]>()

  /** Ends a version. */
  turn(): void {
    this.readings.turn()
    this.findings.turn()
  }
}

/** Runs rules over an issue, those of a small scope only on units that the memo does not know. */
export function runChanged(run: Run, rules: readonly ActiveRule[], where: Where, memo: LintMemo): Message[] {
  const { root, issue, source } = where
  const ofScope = (scope: Scope): ActiveRule[] => rules.filter(({ rule }) => (rule.scope ?? 'issue') === scope)
  const views = cachedViews(memo.readings)
  const messages = run({ node: issue, parents: [] }, ofScope('issue'), where, views)
  for (const scope of ['article', 'block'] as const) {
    const scoped = ofScope(scope)
    for (const unit of unitsOf(issue, scope, root, source)) {
      const start = startOf(unit.node)
      const findings = memo.findings.recall(unit.key, () =>
        run(unit, scoped, where, views).map((message) => moved(findingOf(message), -start)),
      )
      for (const finding of findings) messages.push(messageOf(moved(finding, start), source))
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
