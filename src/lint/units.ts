import type { Source } from '../source/index.ts'
import { type Issue, isParent, type NewsNode, type ParentNode } from '../tree/index.ts'
import type { Scope } from './rule.ts'

/** A part of an issue that rules of a scope see by itself. */
export interface Unit {
  node: NewsNode
  /** From the issue down. */
  parents: readonly ParentNode[]
}

export type UnitScope = Exclude<Scope, 'issue'>

/** What is no unit, but holds units. */
const containers: Record<UnitScope, ReadonlySet<string>> = {
  article: new Set<NewsNode['type']>(['issue', 'page']),
  block: new Set<NewsNode['type']>(['issue', 'page', 'article', 'body', 'box', 'sidebar']),
}

/** The units of an issue, in source order. */
export function unitsOf(issue: Issue, scope: UnitScope): Unit[] {
  const units: Unit[] = []
  const visit = (parent: ParentNode, above: readonly ParentNode[]): void => {
    const parents = [...above, parent]
    for (const node of parent.children) {
      if (containers[scope].has(node.type)) visit(node as ParentNode, parents)
      else units.push({ node, parents })
    }
  }
  visit(issue, [])
  return units
}

/** Whether two nodes are the same but for where they stand. */
export function isSameAlone(a: NewsNode, aSource: Source, b: NewsNode, bSource: Source): boolean {
  return textOf(a, aSource) === textOf(b, bSource) && isSameNode(a, b, startOf(b) - startOf(a))
}

/** Whether nodes stand in nodes of the same types, of which the same is known. */
export function haveSameParents(a: Unit, b: Unit): boolean {
  return (
    a.parents.length === b.parents.length &&
    a.parents.every((parent, index) => haveSameFields(parent, b.parents[index] as ParentNode))
  )
}

/** Whether two nodes with the same source text are parted into the same nodes; `by` is how far the second stands behind. */
function isSameNode(a: NewsNode, b: NewsNode, by: number): boolean {
  if (startOf(a) + by !== startOf(b) || !haveSameFields(a, b)) return false
  if (!isParent(a) || !isParent(b)) return !isParent(a) && !isParent(b) && a.value.length === b.value.length
  if (a.children.length !== b.children.length) return false
  return a.children.every((child, index) => isSameNode(child, b.children[index] as NewsNode, by))
}

/** Whether nodes have the same type and what else is known of them, but their places, their children and their texts. */
function haveSameFields(a: NewsNode, b: NewsNode): boolean {
  if (a.type !== b.type) return false
  if (a.type === 'text' || a.type === 'mark') return true
  const names = Object.keys(a) as (keyof NewsNode)[]
  if (names.length !== Object.keys(b).length) return false
  return names.every((name) => notFields.has(name) || isSameValue(a[name], b[name]))
}

const notFields: ReadonlySet<string> = new Set(['type', 'position', 'children', 'value'])

function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}

function textOf({ position: { start, end } }: NewsNode, { text }: Source): string {
  return text.slice(start.offset, end.offset)
}

/** The source offset at which a node begins. */
export function startOf({ position }: NewsNode): number {
  return position.start.offset as number
}
