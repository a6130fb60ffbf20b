import { isLeaf, isParent, type LeafNode, type NewsNode } from '../tree/index.ts'
import type { Edit, SourceRange } from './edit.ts'

/** What is known of a text, by the function that found it. */
export type Readings = Map<(text: ReadableText) => unknown, unknown>

/** What a reading sees of a view: nothing that tells where in the source the text stands. */
export type ReadableText = Pick<TextView, 'text' | 'recall'>

/**
 * The text of a node as a reader reads it, joined over column and line breaks, with the way back to the source.
 *
 * Offsets into `text` are view offsets; {@link TextView.pieces} maps them to source offsets by binary search.
 */
export class TextView {
  readonly node: NewsNode
  readonly text: string
  /** View offset at which each piece begins, ascending; `at[0]` is 0. */
  private readonly at: readonly number[]
  /** Source offset at which each piece begins. */
  private readonly source: readonly number[]
  /** What was read in the text so far. */
  private known: Readings | undefined

  constructor(node: NewsNode, leaves: readonly LeafNode[]) {
    const at: number[] = []
    const source: number[] = []
    let text = ''
    let end = -1
    for (const leaf of leaves) {
      const start = leaf.position.start.offset as number
      if (start !== end) {
        at.push(text.length)
        source.push(start)
      }
      text += leaf.value
      end = start + leaf.value.length
    }
    this.node = node
    this.text = text
    this.at = at
    this.source = source
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

  /** Has its readings in common with other views of the same text. */
  share(known: Readings): void {
    this.known = known
  }

  /** Lets go of what was found so far, where a view is kept for its places. */
  forget(): void {
    this.known = undefined
  }

  /** The source ranges under a view range, in order; adjacent leaves count as one range. */
  pieces(start: number, end: number): SourceRange[] {
    const ranges: SourceRange[] = []
    if (this.at.length === 0) return ranges
    for (let index = this.pieceAt(start); index < this.at.length; index++) {
      const from = Math.max(start, this.at[index] as number)
      const to = Math.min(end, this.at[index + 1] ?? this.text.length)
      if (from > to || (from === to && start !== end)) break
      const shift = (this.source[index] as number) - (this.at[index] as number)
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
      const at = this.node.position.start.offset as number
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
    for (let index = 0; index < this.at.length; index++) {
      const begin = this.source[index] as number
      const length = (this.at[index + 1] ?? this.text.length) - (this.at[index] as number)
      if (sourceOffset >= begin && sourceOffset < begin + length) {
        return (this.at[index] as number) + sourceOffset - begin
      }
    }
    return -1
  }

  private pieceAt(offset: number): number {
    let low = 0
    let high = this.at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.at[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

function collect(node: NewsNode, wanted: (leaf: LeafNode) => boolean, into: LeafNode[]): LeafNode[] {
  if (isLeaf(node)) {
    if (wanted(node)) into.push(node)
  } else if (isParent(node)) {
    for (const child of node.children) collect(child, wanted, into)
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
