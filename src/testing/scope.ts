import { deepStrictEqual } from 'node:assert/strict'
import { LintMemo } from '../lint/incremental.ts'
import type { Linter, Message, Scope } from '../lint/index.ts'
import { type Unit, unitsOf } from '../lint/units.ts'
import { createSource, type Source } from '../source/index.ts'
import type { Issue, ParentNode, Root } from '../tree/index.ts'

/**
 * Checks that findings depend on no more than the scope of their rule says: each unit that stands alone, in a tree and a
 * source where nothing else is left, must have the findings that it has in the whole. And where a text only moved down, a
 * linter that remembers it must find the same.
 *
 * @param parse reads one version of a text after the other.
 * @param show prints a finding with its place.
 */
export function checkScope(
  linter: Linter,
  scope: Scope,
  source: Source,
  parse: (source: Source) => Root,
  show: (message: Message) => string,
): void {
  const root = parse(source)
  const found = linter.lint(root, source).map(show)
  if (scope !== 'issue') {
    const apart = root.children.flatMap((issue) =>
      unitsOf(issue, scope).flatMap((unit) => linter.lint(alone(unit, root), blanked(source, unit), new LintMemo())),
    )
    deepStrictEqual(apart.map(show).sort(), [...found].sort(), `findings depend on more than the ${scope}`)
  }
  const memo = new LintMemo()
  deepStrictEqual(linter.lint(root, source, memo).map(show), found, 'the same findings part by part')
  const lower = createSource(`\n\n${source.text}`, source)
  const tree = parse(lower)
  const fresh = linter.lint(tree, lower).map(show)
  deepStrictEqual(linter.lint(tree, lower, memo).map(show), fresh, 'findings must not depend on where a text stands')
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
