import type { Issue, NewsNode, ParentNode } from '../tree/index.ts'
import type { UnitScope } from './rule.ts'

/** A part of an issue that rules of a scope see by itself. */
export interface Unit {
  node: NewsNode
  /** From the issue down. */
  parents: readonly ParentNode[]
}

/** What is no unit, but holds units. */
const containers: Record<UnitScope, ReadonlySet<string>> = {
  article: new Set<NewsNode['type']>(['issue', 'page']),
  block: new Set<NewsNode['type']>(['issue', 'page', 'article', 'body', 'box', 'sidebar']),
}

/** The units of an issue, in source order. */
export function unitsOf(issue: Issue, scope: UnitScope): Unit[] {
  return unitsIn({ node: issue, parents: [] }, scope)
}

/** The units of a part of an issue, which may be one itself. */
export function unitsIn(part: Unit, scope: UnitScope): Unit[] {
  const units: Unit[] = []
  const visit = (unit: Unit): void => {
    const { node } = unit
    if (!containers[scope].has(node.type)) {
      units.push(unit)
      return
    }
    const parents = [...unit.parents, node as ParentNode]
    for (const child of (node as ParentNode).children) visit({ node: child, parents })
  }
  visit(part)
  return units
}

/** Whether nodes stand in nodes of the same types, of which the same is known. */
export function haveSameParents({ parents: a }: Pick<Unit, 'parents'>, { parents: b }: Pick<Unit, 'parents'>): boolean {
  return a.length === b.length && a.every((parent, index) => haveSameFields(parent, b[index] as ParentNode))
}

/** Whether nodes have the same type and what else is known of them, but their places and their children. */
function haveSameFields(a: ParentNode, b: ParentNode): boolean {
  if (a === b) return true
  if (a.type !== b.type) return false
  const names = Object.keys(a) as (keyof ParentNode)[]
  if (names.length !== Object.keys(b).length) return false
  return names.every((name) => notFields.has(name) || isSameValue(a[name], b[name]))
}

const notFields: ReadonlySet<string> = new Set(['type', 'position', 'children'])

function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
