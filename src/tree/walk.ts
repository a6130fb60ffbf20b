import { isLeaf, isParent, isTextBlock } from './guards.ts'
import type { LeafNode, NewsNode, NodeOf, NodeType, ParentNode, TextBlock } from './nodes.ts'

/**
 * Calls `enter` before and `leave` after the children of every node, in source order. `parents` is reused: copy to keep.
 *
 * @param above the parents of the first node, where they matter.
 */
export function walk(
  root: NewsNode,
  enter: (node: NewsNode, parents: readonly ParentNode[]) => void,
  leave?: (node: NewsNode, parents: readonly ParentNode[]) => void,
  above: readonly ParentNode[] = [],
): void {
  const parents: ParentNode[] = [...above]
  const visit = (node: NewsNode): void => {
    enter(node, parents)
    if (isParent(node)) {
      parents.push(node)
      for (const child of node.children) visit(child)
      parents.pop()
    }
    leave?.(node, parents)
  }
  visit(root)
}

/** The leaves below a node, in source order. */
export function leaves(node: NewsNode): LeafNode[] {
  const found: LeafNode[] = []
  const visit = (each: NewsNode): void => {
    if (isLeaf(each)) found.push(each)
    else for (const child of each.children) visit(child)
  }
  visit(node)
  return found
}

/** All nodes of a type below (and including) a node, in source order. */
export function select<T extends NodeType>(node: NewsNode, type: T): NodeOf<T>[] {
  const found: NodeOf<T>[] = []
  const visit = (each: NewsNode): void => {
    if (each.type === type) found.push(each as NodeOf<T>)
    if (isParent(each)) for (const child of each.children) visit(child)
  }
  visit(node)
  return found
}

/** The text blocks below (and including) a node, in source order: one that holds another in an inset stands before it. */
export function textBlocks(node: NewsNode): TextBlock[] {
  const found: TextBlock[] = isTextBlock(node) ? [node] : []
  const visit = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (isTextBlock(child)) {
        found.push(child)
        for (const inner of child.children) if (inner.type === 'inset') visit(inner)
      } else if (isParent(child)) visit(child)
    }
  }
  if (isParent(node)) visit(node)
  return found
}
