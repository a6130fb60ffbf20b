import type { LeafNode, NewsNode, ParentNode, TextBlock } from './nodes.ts'

const blockTypes: ReadonlySet<string> = new Set<TextBlock['type']>([
  'kicker',
  'headline',
  'deck',
  'standingHead',
  'paragraph',
  'crosshead',
  'listItem',
  'quotation',
  'tableRow',
  'brief',
  'caption',
  'boxTitle',
  'boxLine',
  'editors',
])

/** Whether the node has children (leaves have a value). */
export function isParent(node: NewsNode): node is ParentNode {
  return 'children' in node
}

export function isLeaf(node: NewsNode): node is LeafNode {
  return !('children' in node)
}

/** Whether the node's own children hold running text. */
export function isTextBlock(node: NewsNode): node is TextBlock {
  return blockTypes.has(node.type)
}
