import type { Root as MarkdownRoot, Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Source } from '../../source/index.ts'
import type { FrontMemo, Hint } from '../line.ts'
import { Allowance } from './allowance.ts'
import { type Piece, piecesOf } from './pieces.ts'

export interface Range {
  start: number
  end: number
}

/** What the Markdown says of a text, as ranges of offsets in order. */
export interface Markup {
  /** Words. All else that is not blank is marks, code too: its marks are its own. */
  words: Range[]
  /** Blocks whose lines go on with each other. */
  paragraphs: Range[]
  hints: (Range & { hint: Hint })[]
  headings: (Range & { depth: number })[]
  /** Ends of lines that are meant. */
  breaks: number[]
  /** What holds too many marks to be read as Markdown. */
  raw: Range[]
}

/** What the Markdown says of a piece by itself; offsets into the piece. */
export interface PieceMarkup extends Omit<Markup, 'raw'> {
  /** The type of its last block. */
  last: Nodes['type'] | undefined
  /** Names that links may refer to, as they are compared. */
  definitions: string[]
}

interface Reading extends Range {
  /** Null where the text is read without the parser: as one paragraph, or as raw text. */
  markup: PieceMarkup | null
  isRaw: boolean
}

const processor = unified().use(remarkParse).freeze()

/** More definitions than this are no manuscript's. */
const mostDefinitions = 100

const hintOf: Partial<Record<Nodes['type'], Hint>> = {
  listItem: 'list',
  blockquote: 'quotation',
  strong: 'strong',
}

/**
 * Reads a text as Markdown piece by piece, which gives the same as all at once: the parser's time grows with the square of
 * the number of lists and quotations in a text.
 *
 * @param memo of the last version of the text: pieces that stood in it are not read again.
 */
export function readMarkup(source: Source, memo?: FrontMemo): Markup {
  const { text } = source
  const reader = new PieceReader(memo)
  const readings = readPieces([...piecesOf(source)], text, reader)
  const definitions = definedIn(readings)
  const markup: Markup = { words: [], paragraphs: [], hints: [], headings: [], breaks: [], raw: [] }
  for (const reading of readings) {
    const { start, end, isRaw } = reading
    if (isRaw) markup.raw.push({ start, end })
    else if (reading.markup === null) {
      markup.words.push({ start, end })
      markup.paragraphs.push({ start, end })
    } else addMarkup(markup, withDefinitions(reading, reading.markup, definitions, text, reader))
  }
  return markup
}

function readPieces(pieces: readonly Piece[], text: string, reader: PieceReader): Reading[] {
  const readings: Reading[] = []
  for (let index = 0; index < pieces.length; ) {
    const { start, isPlain } = pieces[index] as Piece
    let { end } = pieces[index++] as Piece
    if (isPlain) {
      readings.push({ start, end, markup: null, isRaw: false })
      continue
    }
    let markup = reader.read(text.slice(start, end), end)
    while (markup && index < pieces.length && isOpen(markup, text.slice(start, end), end, reader)) {
      // Twice as much each time, so that what is never closed is not read once for each piece.
      const wanted = start + 2 * (end - start)
      do end = (pieces[index++] as Piece).end
      while (index < pieces.length && end < wanted)
      markup = reader.read(text.slice(start, end), end)
    }
    readings.push({ start, end, markup, isRaw: markup === null })
  }
  return readings
}

class PieceReader {
  private readonly allowance = new Allowance()
  private readonly before: FrontMemo['pieces']
  private readonly pieces: Map<string, PieceMarkup> | undefined

  constructor(memo: FrontMemo | undefined) {
    this.before = memo?.pieces
    if (memo) memo.pieces = this.pieces = new Map()
  }

  /** The markup of a piece that ends at an offset; null where that would be too much. */
  read(piece: string, end: number): PieceMarkup | null {
    if (!this.allowance.take(piece, end)) return null
    const markup = this.before?.get(piece) ?? markupOf(piece)
    this.pieces?.set(piece, markup)
    return markup
  }
}

/** Whether the code or HTML at the end of a piece would take in what follows. */
function isOpen({ last }: PieceMarkup, piece: string, end: number, reader: PieceReader): boolean {
  if (last !== 'code' && last !== 'html') return false
  const probe = reader.read(`${piece}\n\na`, end)
  return probe !== null && probe.last !== 'paragraph'
}

/** Names of what links may refer to from anywhere in the text. */
function definedIn(readings: readonly Reading[]): string[] {
  const names = new Set<string>()
  for (const { markup } of readings) for (const name of markup?.definitions ?? []) names.add(name)
  return [...names].slice(0, mostDefinitions)
}

interface Placed {
  markup: PieceMarkup
  /** Where in the source the text of the piece begins. */
  offset: number
}

/** The markup of a piece, read again below the definitions of other pieces where it refers to them. */
function withDefinitions(
  { start, end }: Range,
  markup: PieceMarkup,
  definitions: readonly string[],
  text: string,
  reader: PieceReader,
): Placed {
  const piece = text.slice(start, end)
  const folded = definitions.length > 0 ? fold(piece) : ''
  const meant = definitions.filter((name) => folded.includes(fold(name))).map((name) => `[${name}]: a\n`)
  if (meant.length === 0) return { markup, offset: start }
  const above = `${meant.join('')}\n`
  const again = reader.read(above + piece, end)
  return again ? { markup: again, offset: start - above.length } : { markup, offset: start }
}

/** Names are compared without case, and a quoted one may have the mark of the quotation in it. */
const fold = (text: string): string =>
  text
    .replace(/[\s>]+/g, ' ')
    .toLowerCase()
    .toUpperCase()

/** Adds the markup of a piece to that of the text. */
function addMarkup(all: Markup, { markup, offset }: Placed): void {
  const placed = <T extends Range>(range: T): T => ({ ...range, start: range.start + offset, end: range.end + offset })
  for (const range of markup.words) all.words.push(placed(range))
  for (const range of markup.paragraphs) all.paragraphs.push(placed(range))
  for (const range of markup.hints) all.hints.push(placed(range))
  for (const range of markup.headings) all.headings.push(placed(range))
  for (const at of markup.breaks) all.breaks.push(at + offset)
}

/** The block structure and the words of a piece. */
function markupOf(piece: string): PieceMarkup {
  const tree: MarkdownRoot = processor.parse(piece)
  const last = tree.children.at(-1)?.type
  const markup: PieceMarkup = { words: [], paragraphs: [], hints: [], headings: [], breaks: [], last, definitions: [] }
  // A list of its own instead of recursion: quotations can be nested deep.
  const ahead: Nodes[] = [tree]
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const hint = hintOf[node.type]
    if (hint) markup.hints.push({ start, end, hint })
    if (node.type === 'heading') markup.headings.push({ start, end, depth: node.depth })
    else if (node.type === 'paragraph') markup.paragraphs.push({ start, end })
    else if (node.type === 'break') markup.breaks.push(start)
    else if (node.type === 'definition') markup.definitions.push(node.identifier)
    else if (node.type === 'text') for (const range of unescaped(piece, start, end)) markup.words.push(range)
    if ('children' in node) for (const child of node.children.toReversed()) ahead.push(child)
  }
  return markup
}

/** The ranges of a text without the backslashes that take the meaning from a mark. */
function unescaped(source: string, start: number, end: number): Range[] {
  const ranges: Range[] = []
  let at = start
  for (const { index } of source.slice(start, end).matchAll(/\\[!-/:-@[-`{-~]/g)) {
    const backslash = start + index
    if (backslash > at) ranges.push({ start: at, end: backslash })
    at = backslash + 1
  }
  ranges.push({ start: at, end })
  return ranges
}
