import type { Source } from '../source/index.ts'
import type { PieceMarkup } from './front/markup.ts'

/**
 * A piece of a line: structure (`##`, a Markdown emphasis mark), words, or the end of a row inside a line that was
 * hard-wrapped. Offsets into the source.
 */
export interface Part {
  type: 'mark' | 'text' | 'break'
  start: number
  end: number
}

/** What a mark-up says of a line, where the front end reads one. */
export type Hint = 'strong' | 'list' | 'quotation' | 'table'

/** A line that is not blank: a physical one, or the rows of a hard-wrapped paragraph together. Both front ends yield these; everything after is the same for both. */
export interface Line {
  /** Source offsets of the first character that is not blank, and past the last. */
  start: number
  end: number
  /** In source order. Text between parts is blank. */
  parts: Part[]
  /** The text parts joined. Empty where the line is only marks. */
  text: string
  /** Blank lines before it. */
  gap: number
  /** Leading blanks in half-width columns: 2 for 　, 4 for a tab. */
  indent: number
  /** Number of `#`, 0 for none. */
  depth: number
  /** Ends with two blanks, as exports mark a line end that is meant. */
  hardBreak: boolean
  hint: Hint | null
  /** The mark-up says that the line goes on with the paragraph of the line before: in its row, or as a line of its own. */
  joined: 'row' | 'line' | null
}

/** The source offset of an offset into a line's text. At the border of two parts, that of the first where `end` is set. */
export function sourceOffset(line: Line, offset: number, end = false): number {
  let at = 0
  for (const part of line.parts) {
    if (part.type !== 'text') continue
    const length = part.end - part.start
    if (offset < at + length || (end && offset === at + length)) return part.start + offset - at
    at += length
  }
  return line.end
}

/** Whether two lines of two texts are the same but for where they stand, with all that parts them from the lines before. */
export function isSameLine(
  before: readonly Line[],
  atBefore: number,
  textBefore: string,
  after: readonly Line[],
  atAfter: number,
  textAfter: string,
): boolean {
  const a = before[atBefore] as Line
  const b = after[atAfter] as Line
  const by = b.start - a.start
  return (
    a.end + by === b.end &&
    a.gap === b.gap &&
    a.depth === b.depth &&
    a.indent === b.indent &&
    a.hardBreak === b.hardBreak &&
    a.hint === b.hint &&
    a.joined === b.joined &&
    textBefore.slice(before[atBefore - 1]?.end ?? 0, a.end) === textAfter.slice(after[atAfter - 1]?.end ?? 0, b.end) &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => isSamePart(part, b.parts[index] as Part, by))
  )
}

/** Moves a line to where another stands, which is the same but for that. */
export function moved(line: Line, { start, end, parts, text }: Line): Line {
  line.start = start
  line.end = end
  line.parts = parts
  line.text = text
  return line
}

function isSamePart(a: Part, b: Part, by: number): boolean {
  return a.type === b.type && a.start + by === b.start && a.end + by === b.end
}

/** What a front end has read in the last version of a text. */
export interface FrontMemo {
  /** Of Markdown, by the text of the piece. */
  pieces?: ReadonlyMap<string, PieceMarkup>
}

/** Reads a source into lines. Every non-blank character lies in exactly one part. */
export type FrontEnd = (source: Source, memo?: FrontMemo) => Line[]
