import {
  type Article,
  type Body,
  type Box,
  isParent,
  type NewsNode,
  type ParentNode,
  type Point,
  type Sidebar,
} from '../../tree/index.ts'
import type { IssueMemo } from '../memo.ts'
import type { Block, BlockLine } from './blocks.ts'
import type { Context } from './nodes.ts'

/** A node, and what it was made of. */
export interface KnownNode {
  node: NewsNode
  type: NewsNode['type']
  label: Block['label']
  lines: readonly BlockLine[]
}

/** The node of a block: where it was made of the same lines, that of the last version, moved to where they stand now. */
export function kept<N extends Pick<NewsNode, 'type' | 'position'>>(
  type: N['type'],
  block: Block,
  { memo, place }: Context,
  make: () => N,
): N {
  const { label, lines, first } = block
  const known = memo?.known[first.index]
  if (!known || lines.some(({ inset }) => inset)) return make()
  const { start } = place(first.line.start, first.line.start)
  const last = known.node
  if (last && last.type === type && last.label === label && areSame(last.lines, lines) && moveTo(start, last.node)) {
    return last.node as Pick<NewsNode, 'type' | 'position'> as N
  }
  const node = make()
  const isWhole = node.position.start.offset === start.offset
  known.node = isWhole
    ? { node: node as Pick<NewsNode, 'type' | 'position'> as NewsNode, type, label, lines }
    : undefined
  return node
}

/** A node over others: that of the last version, where it had the same ones and the same was known of it. */
export function keptOver<N extends Article | Body | Box | Sidebar>(node: N, memo: IssueMemo | undefined): N {
  if (!memo) return node
  const first = node.children[0] as NewsNode
  const last = memo.over.get(first) as N | undefined
  if (!last || !isSameOver(last, node)) {
    memo.over.set(first, node)
    return node
  }
  last.position = node.position
  return last
}

function isSameOver<N extends ParentNode>(a: N, b: N): boolean {
  for (const name in b) if (name !== 'position' && name !== 'children' && a[name] !== b[name]) return false
  return a.children.length === b.children.length && a.children.every((child, index) => child === b.children[index])
}

export function areSame(a: readonly BlockLine[], b: readonly BlockLine[]): boolean {
  if (a.length !== b.length) return false
  return a.every(({ line, running }, index) => line === b[index]?.line && running === b[index].running)
}

/** Moves a node, if it stays in its column. */
function moveTo({ line, column, offset }: Point, node: NewsNode): boolean {
  const { start } = node.position
  if (column !== start.column) return false
  const lines = line - start.line
  const by = (offset as number) - (start.offset as number)
  if (lines !== 0 || by !== 0) shift(node, lines, by)
  return true
}

/** Moves a node with all in it, in place. A node over others may share its points with the first and the last of them. */
export function shift(node: NewsNode, lines: number, by: number): void {
  const { start, end } = node.position
  const children = isParent(node) ? node.children : []
  for (const child of children) shift(child, lines, by)
  if (start !== children[0]?.position.start) shiftPoint(start, lines, by)
  if (end !== children.at(-1)?.position.end) shiftPoint(end, lines, by)
}

function shiftPoint(point: Point, lines: number, by: number): void {
  point.line += lines
  point.offset = (point.offset as number) + by
}
