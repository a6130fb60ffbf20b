import type { Source } from '../../source/index.ts'

/** A part of a Markdown text that holds whole blocks: what stands before and after it takes no part in how it is read. */
export interface Piece {
  /** Offsets into the source, without blank lines before and after. */
  start: number
  end: number
  /** A paragraph without any mark: it needs no parser. */
  isPlain: boolean
}

const [tab, space, backtick, byteOrderMark] = [0x09, 0x20, 0x60, 0xfeff]
/** What a line begins with that may be a heading, a list, a quotation, code, HTML, a definition or a rule. */
const blockMarks = new Set([...'#>-+*_=~<[0123456789'].map((mark) => mark.charCodeAt(0)).concat(backtick))
const inlineMarks = /[*_`[\]<&\\]/
const codeIndent = 4

/**
 * Cuts a text after blank lines. Whatever can go on after a blank line is a list, whose lines are indented then, or code
 * and HTML, of which only the parser can tell whether they are open: the piece after those may belong to them.
 */
export function* piecesOf({ text, lines: { starts } }: Source): Generator<Piece, void> {
  let piece: Piece | null = null
  let afterBlank = false
  let hasBlocks = false
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index] as number
    const to = endOfLine(text, starts[index + 1] ?? text.length, from)
    let first = from
    while (first < to && isBlank(text.charCodeAt(first))) first++
    if (first === to) {
      afterBlank = true
      continue
    }
    if (piece && afterBlank && text.charCodeAt(first) !== byteOrderMark && (!hasBlocks || first === from)) {
      yield closed(piece, text)
      piece = null
    }
    if (piece === null) {
      // The parser would take a mark of the byte order at the start of a piece for none of its characters.
      const isMarked = text.charCodeAt(from) === byteOrderMark
      piece = { start: isMarked ? 0 : from, end: to, isPlain: true }
      hasBlocks = isMarked || text.slice(from, first).includes('\t') || first - from >= codeIndent
    }
    afterBlank = false
    hasBlocks ||= blockMarks.has(text.charCodeAt(first))
    if (hasBlocks || endsHard(text, to)) piece.isPlain = false
    piece.end = to
  }
  if (piece) yield closed(piece, text)
}

function closed(piece: Piece, text: string): Piece {
  if (inlineMarks.test(text.slice(piece.start, piece.end))) piece.isPlain = false
  if (piece.isPlain) while (isBlank(text.charCodeAt(piece.start))) piece.start++
  return piece
}

const isBlank = (code: number): boolean => code === space || code === tab

function endOfLine(text: string, next: number, from: number): number {
  let to = next
  while (to > from && (text[to - 1] === '\n' || text[to - 1] === '\r')) to--
  return to
}

/** Two blanks at the end of a line say that its end is meant. */
const endsHard = (text: string, to: number): boolean => text.endsWith('  ', to)
