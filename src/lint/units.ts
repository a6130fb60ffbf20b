import type { Source } from '../source/index.ts'
import { type Issue, isParent, type NewsNode, type ParentNode, type Root } from '../tree/index.ts'
import type { Scope } from './rule.ts'

/** A part of an issue that rules of a scope see by itself. */
export interface Unit {
  node: NewsNode
  /** From the issue down. */
  parents: readonly ParentNode[]
  /** All that rules of the scope may know of the node, but where it stands: units with the same key have the same findings. */
  key: string
}

/** What is no unit, but holds units. */
const containers: Record<Exclude<Scope, 'issue'>, ReadonlySet<string>> = {
  article: new Set<NewsNode['type']>(['issue', 'page']),
  block: new Set<NewsNode['type']>(['issue', 'page', 'article', 'body', 'box', 'sidebar']),
}

/** The units of an issue, in source order. */
export function unitsOf(issue: Issue, scope: Exclude<Scope, 'issue'>, root: Root, source: Source): Unit[] {
  const held = containers[scope]
  const units: Unit[] = []
  const visit = (parent: ParentNode, above: readonly ParentNode[], known: string): void => {
    const parents = [...above, parent]
    const knownBelow = `${known}>${fieldsOf(parent)}`
    for (const node of parent.children) {
      if (held.has(node.type)) visit(node as ParentNode, parents, knownBelow)
      else units.push({ node, parents, key: knownBelow + shapeOf(node, startOf(node)) + textOf(node, source) })
    }
  }
  visit(issue, [], `${scope} ${source.syntax} ${fieldsOf(root)}`)
  return units
}

/** Of what nodes a node is made, and how long each is; offsets from an origin. */
function shapeOf(node: NewsNode, origin: number): string {
  const own = `(${fieldsOf(node)} ${startOf(node) - origin}`
  if (!isParent(node)) return `${own}+${node.value.length}`
  let shape = own
  for (const child of node.children) shape += shapeOf(child, origin)
  return `${shape})`
}

/** The type of a node and what is known of it, but its place and its children. */
function fieldsOf(node: NewsNode): string {
  let fields: string = node.type
  for (const [name, value] of Object.entries(node)) {
    if (name === 'type' || name === 'position' || name === 'children' || name === 'value') continue
    fields += ` ${name}:${JSON.stringify(value)}`
  }
  return fields
}

function textOf({ position: { start, end } }: NewsNode, { text }: Source): string {
  return text.slice(start.offset, end.offset)
}

/** The source offset at which a node begins. */
export function startOf({ position }: NewsNode): number {
  return position.start.offset as number
}
