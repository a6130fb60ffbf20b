import type { Root as MarkdownRoot, Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Source } from '../../source/index.ts'
import type { Hint } from '../line.ts'
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

interface Reading extends Range {
  /** Null where the text is read without the parser: as one paragraph, or as raw text. */
  tree: MarkdownRoot | null
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
 */
export function readMarkup(source: Source): Markup {
  const { text } = source
  const allowance = new Allowance()
  const readings = readPieces([...piecesOf(source)], text, allowance)
  const definitions = text.includes(']:') ? definedIn(readings) : []
  const markup: Markup = { words: [], paragraphs: [], hints: [], headings: [], breaks: [], raw: [] }
  for (const reading of readings) {
    const { start, end, tree, isRaw } = reading
    if (isRaw) markup.raw.push({ start, end })
    else if (tree === null) {
      markup.words.push({ start, end })
      markup.paragraphs.push({ start, end })
    } else addMarkup(markup, withDefinitions(reading, tree, definitions, text, allowance), text)
  }
  return markup
}

function readPieces(pieces: readonly Piece[], text: string, allowance: Allowance): Reading[] {
  const readings: Reading[] = []
  for (let index = 0; index < pieces.length; ) {
    const { start, isPlain } = pieces[index] as Piece
    let { end } = pieces[index++] as Piece
    if (isPlain) {
      readings.push({ start, end, tree: null, isRaw: false })
      continue
    }
    let tree = readPiece(text.slice(start, end), end, allowance)
    while (tree && index < pieces.length && isOpen(tree, text.slice(start, end), end, allowance)) {
      // Twice as much each time, so that what is never closed is not read once for each piece.
      const wanted = start + 2 * (end - start)
      do end = (pieces[index++] as Piece).end
      while (index < pieces.length && end < wanted)
      tree = readPiece(text.slice(start, end), end, allowance)
    }
    readings.push({ start, end, tree, isRaw: tree === null })
  }
  return readings
}

function readPiece(piece: string, end: number, allowance: Allowance): MarkdownRoot | null {
  return allowance.take(piece, end) ? (processor.parse(piece) as MarkdownRoot) : null
}

/** Whether the code or HTML at the end of a piece would take in what follows. */
function isOpen(tree: MarkdownRoot, piece: string, end: number, allowance: Allowance): boolean {
  const last = tree.children.at(-1)?.type
  if (last !== 'code' && last !== 'html') return false
  const probe = readPiece(`${piece}\n\na`, end, allowance)
  return probe !== null && probe.children.at(-1)?.type !== 'paragraph'
}

/** Names of what links may refer to from anywhere in the text, as they are compared. */
function definedIn(readings: readonly Reading[]): string[] {
  const names = new Set<string>()
  const ahead: Nodes[] = readings.flatMap(({ tree }) => (tree?.children.length ? [tree] : []))
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.type === 'definition') names.add(node.identifier)
    if (names.size === mostDefinitions) break
    if ('children' in node) ahead.push(...node.children)
  }
  return [...names]
}

interface Placed {
  tree: MarkdownRoot
  /** Where in the source the text of the tree begins. */
  offset: number
}

/** The tree of a piece, read again below the definitions of other pieces where it refers to them. */
function withDefinitions(
  { start, end }: Range,
  tree: MarkdownRoot,
  definitions: readonly string[],
  text: string,
  allowance: Allowance,
): Placed {
  const piece = text.slice(start, end)
  const folded = definitions.length > 0 ? fold(piece) : ''
  const meant = definitions.filter((name) => folded.includes(fold(name))).map((name) => `[${name}]: a\n`)
  if (meant.length === 0) return { tree, offset: start }
  const above = `${meant.join('')}\n`
  const again = readPiece(above + piece, end, allowance)
  return again ? { tree: again, offset: start - above.length } : { tree, offset: start }
}

/** Names are compared without case, and a quoted one may have the mark of the quotation in it. */
const fold = (text: string): string =>
  text
    .replace(/[\s>]+/g, ' ')
    .toLowerCase()
    .toUpperCase()

/** Adds the block structure and the words of a piece. */
function addMarkup(markup: Markup, { tree, offset }: Placed, source: string): void {
  // A list of its own instead of recursion: quotations can be nested deep.
  const ahead: Nodes[] = [tree]
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    const start = offset + (node.position?.start.offset ?? 0)
    const end = offset + (node.position?.end.offset ?? 0)
    const hint = hintOf[node.type]
    if (hint) markup.hints.push({ start, end, hint })
    if (node.type === 'heading') markup.headings.push({ start, end, depth: node.depth })
    else if (node.type === 'paragraph') markup.paragraphs.push({ start, end })
    else if (node.type === 'break') markup.breaks.push(start)
    else if (node.type === 'text') for (const range of unescaped(source, start, end)) markup.words.push(range)
    if ('children' in node) for (const child of node.children.toReversed()) ahead.push(child)
  }
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
