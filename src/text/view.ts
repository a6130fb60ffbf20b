import { isLeaf, isParent, type LeafNode, type NewsNode } from '../tree/index.ts'
import type { Edit, SourceRange } from './edit.ts'

/** What a reading sees of a view: nothing that tells where in the source the text stands. */
export type ReadableText = Pick<TextView, 'text' | 'recall'>

/** The text of leaves, and where its pieces stand. */
interface Laid {
  text: string
  /** View offset at which each piece begins, ascending; `at[0]` is 0. */
  at: readonly number[]
  /** How far each piece begins after the node, in the source. */
  source: readonly number[]
}

/**
 * The text of a node as a reader reads it, joined over column and line breaks, with the way back to the source.
 *
 * Offsets into `text` are view offsets; {@link TextView.pieces} maps them to source offsets by binary search. The places are
 * counted from where the node begins, so that a view holds when its node moves as a whole.
 */
export class TextView {
  readonly node: NewsNode
  readonly text: string
  private readonly laid: Laid
  /** What was read in the text so far. */
  private known: Map<(text: ReadableText) => unknown, unknown> | undefined

  constructor(node: NewsNode, leaves: readonly LeafNode[]) {
    this.node = node
    this.laid = lay(leaves, startOf(node))
    this.text = this.laid.text
  }

  /** What a function finds in this view, computed on first use; see `reading`. */
  recall<T>(read: (text: ReadableText) => T): T {
    this.known ??= new Map()
    let found = this.known.get(read) as T | undefined
    if (found === undefined) {
      found = read(this)
      this.known.set(read, found)
    }
    return found
  }

  /** Lets go of what was found so far, where a view is kept for its places. */
  forget(): void {
    this.known = undefined
  }

  /** The source ranges under a view range, in order; adjacent leaves count as one range. */
  pieces(start: number, end: number): SourceRange[] {
    const ranges: SourceRange[] = []
    if (this.laid.at.length === 0) return ranges
    const first = startOf(this.node)
    for (let index = this.pieceAt(start); index < this.laid.at.length; index++) {
      const from = Math.max(start, this.laid.at[index] as number)
      const to = Math.min(end, this.laid.at[index + 1] ?? this.text.length)
      if (from > to || (from === to && start !== end)) break
      const shift = first + (this.laid.source[index] as number) - (this.laid.at[index] as number)
      ranges.push({ start: from + shift, end: to + shift })
      if (to === end) break
    }
    return ranges
  }

  /** The source range from the first to the last character of a view range, breaks included. */
  span(start: number, end: number): SourceRange {
    const ranges = this.pieces(start, end)
    const first = ranges[0]
    const last = ranges.at(-1)
    if (!first || !last) {
      const at = startOf(this.node)
      return { start: at, end: at }
    }
    return { start: first.start, end: last.end }
  }

  /**
   * The edits that replace a view range by `replacement`. Equal heads and tails are left alone, and the breaks inside
   * the range survive: the replacement is spread over the pieces, what is left over goes to the last piece touched.
   */
  edits(start: number, end: number, replacement: string): Edit[] {
    let from = start
    let to = end
    let rest = replacement
    while (from < to && rest.length > 0 && this.text[from] === rest[0]) {
      from++
      rest = rest.slice(1)
    }
    while (to > from && rest.length > 0 && this.text[to - 1] === rest.at(-1)) {
      to--
      rest = rest.slice(0, -1)
    }
    if (from === to && rest === '') return []
    const pieces = this.pieces(from, to)
    return pieces.map((piece, index) => {
      const last = index === pieces.length - 1
      const length = last ? rest.length : Math.min(rest.length, piece.end - piece.start)
      const text = rest.slice(0, length)
      rest = rest.slice(length)
      return { start: piece.start, end: piece.end, text }
    })
  }

  /** The view offset of a source offset, or -1 where the offset is not in the view. */
  offsetOf(sourceOffset: number): number {
    for (let index = 0; index < this.laid.at.length; index++) {
      const begin = startOf(this.node) + (this.laid.source[index] as number)
      const length = (this.laid.at[index + 1] ?? this.text.length) - (this.laid.at[index] as number)
      if (sourceOffset >= begin && sourceOffset < begin + length) {
        return (this.laid.at[index] as number) + sourceOffset - begin
      }
    }
    return -1
  }

  private pieceAt(offset: number): number {
    let low = 0
    let high = this.laid.at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.laid.at[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

function lay(leaves: readonly LeafNode[], first: number): Laid {
  const at: number[] = []
  const source: number[] = []
  let text = ''
  let end = -1
  for (const leaf of leaves) {
    const start = startOf(leaf)
    if (start !== end) {
      at.push(text.length)
      source.push(start - first)
    }
    text += leaf.value
    end = start + leaf.value.length
  }
  return { text, at, source }
}

function startOf({ position }: NewsNode): number {
  return position.start.offset as number
}

function collect(node: NewsNode, wanted: (leaf: LeafNode) => boolean, into: LeafNode[]): LeafNode[] {
  if (isLeaf(node)) {
    if (wanted(node)) into.push(node)
  } else if (isParent(node)) {
    for (const child of node.children) if (child.type !== 'inset') collect(child, wanted, into)
  }
  return into
}

/** The running text of a node: its `text` leaves. Byline, dateline, marks and breaks are not in it. */
export function textView(node: NewsNode): TextView {
  return new TextView(
    node,
    collect(node, (leaf) => leaf.type === 'text', []),
  )
}

/** Everything printed in a node, breaks and running heads left out: for rules about marks, brackets and bylines. */
export function fullView(node: NewsNode): TextView {
  return new TextView(
    node,
    collect(node, (leaf) => leaf.type !== 'break' && leaf.type !== 'furniture', []),
  )
}
