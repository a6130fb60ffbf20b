/**
 * The matter of a block: pieces of the source in order, and the text that they spell for the inline stages. `lay` cuts it
 * into leaves along the spans that the inline stages found.
 */
import type {
  Break,
  Byline,
  Credit,
  Dateline,
  Furniture,
  Inline,
  Inset,
  Jump,
  Mark,
  Name,
  Position,
  Role,
  Text,
} from '../tree/index.ts'
import type { Line } from './line.ts'

/** Turns source offsets into a position. */
export type Place = (start: number, end: number) => Position

interface Piece {
  type: 'mark' | 'text' | 'break' | 'furniture' | 'inset'
  start: number
  end: number
  cut?: Break['cut']
  node?: Inset
}

export interface Ink {
  pieces: Piece[]
  /** The text pieces joined; offsets of spans count in it. */
  text: string
}

interface Range {
  /** Offsets into the ink's text. */
  start: number
  end: number
}

export interface LeafSpan extends Range {
  type: 'dateline' | 'role' | 'name' | 'mark'
}
export interface CreditNodeSpan extends Range {
  type: 'credit'
  role: string | null
  names: string[]
  children: Span[]
}
export interface BylineNodeSpan extends Range {
  type: 'byline'
  children: Span[]
}
export interface JumpNodeSpan extends Range {
  type: 'jump'
  direction: Jump['direction']
  page: number
  /** `text` where the jump is part of a sentence. */
  fill: 'mark' | 'text'
}
type ParentSpan = CreditNodeSpan | BylineNodeSpan | JumpNodeSpan
/** What an inline stage found in the text of a block. */
export type Span = LeafSpan | ParentSpan

const isParentSpan = (span: Span): span is ParentSpan =>
  span.type === 'byline' || span.type === 'credit' || span.type === 'jump'

type Leaf = Text | Mark | Break | Furniture | Dateline | Role | Name
type Laid = Leaf | Byline | Credit | Jump | Inset

/** A line that stands between the rows of a block without being part of its text. */
export interface InkLine {
  line: Line
  running: boolean
  /** What stands there instead of a line, which is only its place. */
  inset?: Inset
}

/** Puts the lines of a block together, with breaks between them. */
export function inkOf(lines: readonly InkLine[], cut: (after: Line, before: Line) => Break['cut']): Ink {
  const pieces: Piece[] = []
  let text = ''
  let previous: Line | null = null
  for (const { line, running, inset } of lines) {
    if (previous) pieces.push({ type: 'break', start: previous.end, end: line.start, cut: cut(previous, line) })
    previous = line
    if (inset) pieces.push({ type: 'inset', start: line.start, end: line.end, node: inset })
    else if (running) pieces.push({ type: 'furniture', start: line.start, end: line.end })
    else {
      text += line.text
      addParts(line, pieces)
    }
  }
  return { pieces, text }
}

/** Blanks between the parts of a line stay with the piece before them, so that a line has no holes. */
function addParts(line: Line, pieces: Piece[]): void {
  for (const [index, part] of line.parts.entries()) {
    const end = line.parts[index + 1]?.start ?? line.end
    if (part.type === 'break') pieces.push({ type: 'break', start: part.start, end: part.end, cut: 'wrap' })
    else if (part.type === 'text' && end > part.end) {
      pieces.push({ type: 'text', start: part.start, end: part.end }, { type: 'mark', start: part.end, end })
    } else pieces.push({ type: part.type, start: part.start, end })
  }
}

class Layer {
  private index = 0
  private at = 0
  private readonly pieces: readonly Piece[]
  private readonly source: string
  private readonly place: Place
  /** Offset into the ink's text of the next character. */
  private textAt = 0

  constructor(ink: Ink, source: string, place: Place) {
    this.pieces = ink.pieces
    this.source = source
    this.place = place
    this.at = ink.pieces[0]?.start ?? 0
  }

  /** Lays leaves up to a text offset; `through` takes the marks and breaks that stand right there too. */
  leaves(type: Leaf['type'], upTo: number, through: boolean, into: Laid[]): void {
    for (;;) {
      const piece = this.pieces[this.index]
      if (!piece) return
      if (piece.type !== 'text') {
        if (this.textAt >= upTo && !through) return
        if (piece.type === 'inset') into.push(piece.node as Inset)
        else this.push(piece.type, piece.start, piece.end, piece.cut, into)
        this.next()
        continue
      }
      if (this.textAt >= upTo) return
      const end = Math.min(piece.end, this.at + upTo - this.textAt)
      this.push(type, this.at, end, undefined, into)
      this.textAt += end - this.at
      this.at = end
      if (end === piece.end) this.next()
    }
  }

  spans(spans: readonly Span[], fill: 'text' | 'mark', end: number, into: Laid[]): void {
    for (const span of spans) {
      this.leaves(fill, span.start, true, into)
      if (isParentSpan(span)) into.push(this.parent(span))
      else this.leaves(span.type, span.end, false, into)
    }
    this.leaves(fill, end, false, into)
  }

  private parent(span: ParentSpan): Laid {
    const children: Laid[] = []
    if (span.type === 'jump') {
      this.leaves(span.fill, span.end, false, children)
      const { type, direction, page } = span
      return { type, direction, page, position: spanOf(children), children: children as Jump['children'] }
    }
    this.spans(span.children, 'mark', span.end, children)
    const position = spanOf(children)
    if (span.type === 'byline') return { type: 'byline', position, children: children as Byline['children'] }
    const { type, role, names } = span
    return { type, role, names, position, children: children as Credit['children'] }
  }

  private next(): void {
    this.index++
    this.at = this.pieces[this.index]?.start ?? this.at
  }

  private push(type: Leaf['type'], start: number, end: number, cut: Break['cut'] | undefined, into: Laid[]): void {
    if (end === start) return
    const value = this.source.slice(start, end)
    const position = this.place(start, end)
    if (type === 'break') into.push({ type, cut: cut ?? 'wrap', value, position })
    else into.push({ type, value, position })
  }
}

/** The position from the first to the last of some nodes. */
export function spanOf(nodes: readonly { position: Position }[]): Position {
  const first = nodes[0] as { position: Position }
  const last = nodes.at(-1) as { position: Position }
  return { start: first.position.start, end: last.position.end }
}

/** Cuts the ink into inline nodes along the spans, which are in order and do not overlap. */
export function lay(ink: Ink, spans: readonly Span[], source: string, place: Place): Inline[] {
  const into: Laid[] = []
  const layer = new Layer(ink, source, place)
  layer.spans(spans, 'text', ink.text.length, into)
  layer.leaves('text', ink.text.length, true, into)
  // A copy has no room for more: what a growing array keeps is more than most blocks need.
  return into.slice() as Inline[]
}
