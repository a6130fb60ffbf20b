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

/** Whether the node has children (leaves have a value). To read a field is several times faster than to ask for it. */
export function isParent(node: NewsNode): node is ParentNode {
  return (node as ParentNode).children !== undefined
}

export function isLeaf(node: NewsNode): node is LeafNode {
  return (node as ParentNode).children === undefined
}

/** Whether the node's own children hold running text. */
export function isTextBlock(node: NewsNode): node is TextBlock {
  return blockTypes.has(node.type)
}
