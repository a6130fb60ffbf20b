import { deepStrictEqual } from 'node:assert/strict'
import { LintMemo } from '../lint/incremental.ts'
import { type ActiveRule, createLinter, type Finding, type Message } from '../lint/index.ts'
import { messageOf } from '../lint/message.ts'
import { dropOverlaps } from '../lint/overlap.ts'
import type { UnitScope } from '../lint/rule.ts'
import { addFound, createRun, type Found } from '../lint/run.ts'
import { Stopwatch } from '../lint/timing.ts'
import { type Unit, unitsOf } from '../lint/units.ts'
import { lastingViews } from '../lint/views.ts'
import { createSource, type Source } from '../source/index.ts'
import type { Issue, ParentNode, Root } from '../tree/index.ts'

/**
 * Checks that what a rule finds and keeps depends on no more than its scope says: each unit that stands alone, in a tree and a
 * source where nothing else is left, must give what it gives in the whole. And where a text only moved down, a linter that
 * remembers it must find the same.
 *
 * @param parse reads one version of a text after the other.
 * @param show prints a finding with its place.
 */
export function checkScope(
  active: ActiveRule,
  source: Source,
  parse: (source: Source) => Root,
  show: (message: Message) => string,
): void {
  const { rule } = active
  const linter = createLinter([active])
  const root = parse(source)
  const found = linter.lint(root, source).map(show)
  if (rule.scope && rule.scope !== 'issue') {
    const apart = dropOverlaps(lintApart(active, rule.scope, root, source), [rule])
    const shown = apart.map((finding) => show(messageOf(finding, source)))
    deepStrictEqual(shown.sort(), [...found].sort(), `findings depend on more than the ${rule.scope}`)
  }
  const memo = new LintMemo()
  deepStrictEqual(linter.lint(root, source, memo).map(show), found, 'the same findings part by part')
  const lower = createSource(`\n\n${source.text}`, source)
  const tree = parse(lower)
  const fresh = linter.lint(tree, lower).map(show)
  deepStrictEqual(linter.lint(tree, lower, memo).map(show), fresh, 'findings must not depend on where a text stands')
}

/** Runs a rule on each unit alone; what it concludes, it concludes from the whole. */
function lintApart(active: ActiveRule, scope: UnitScope, root: Root, source: Source): Finding[] {
  const run = createRun([active], new Stopwatch())
  const views = lastingViews()
  return root.children.flatMap((issue) => {
    const all: Found = { findings: [], items: new Map() }
    for (const unit of unitsOf(issue, scope)) {
      const tree = alone(unit, root)
      const where = { root: tree, issue: tree.children[0] as Issue, source: blanked(source, unit) }
      addFound(all, run.look(unit, [active], where, views))
    }
    return [...all.findings, ...run.conclude([active], all.items, { root, issue, source }, views)]
  })
}

/** The tree of one unit: its ancestors are as they were, but hold nothing else. */
function alone({ node, parents }: Unit, root: Root): Root {
  const issue = parents.reduceRight((child, parent) => ({ ...parent, children: [child] }) as ParentNode, node)
  return { ...root, children: [issue as Issue] }
}

/** The source with blanks for all that is not the unit's. */
function blanked(source: Source, { node: { position } }: Unit): Source {
  const { text } = source
  const [start, end] = [position.start.offset as number, position.end.offset as number]
  const blank = (part: string): string => part.replace(/[^\r\n]/g, ' ')
  return createSource(blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end)), source)
}
