import { isParent } from './guards.ts'
import type { NewsNode } from './nodes.ts'

/**
 * The nodes that cover a source offset, from the given node down to the leaf. Children are in source order, so each step is
 * a binary search.
 */
export function nodesAt(node: NewsNode, offset: number): NewsNode[] {
  const path = [node]
  let current: NewsNode | undefined = node
  while (current && isParent(current)) {
    current = childAt(current.children, offset)
    if (current) path.push(current)
  }
  return path
}

function childAt(children: readonly NewsNode[], offset: number): NewsNode | undefined {
  let low = 0
  let high = children.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const child = children[middle] as NewsNode
    if ((child.position.start.offset as number) > offset) high = middle - 1
    else if ((child.position.end.offset as number) <= offset) low = middle + 1
    else return child
  }
  return undefined
}
