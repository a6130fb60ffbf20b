import type { Root as MarkdownRoot, Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Source } from '../../source/index.ts'
import type { Hint, Line, Part } from '../line.ts'
import { isOverloaded } from './overloaded.ts'
import { rawText } from './raw-text.ts'

const processor = unified().use(remarkParse).freeze()

interface Range {
  start: number
  end: number
}

/** What the Markdown says of the source, as ranges of offsets in order. */
interface Markup {
  /** Words. All else that is not blank is marks, code too: its marks are its own. */
  words: Range[]
  /** Blocks whose lines go on with each other. */
  paragraphs: Range[]
  hints: (Range & { hint: Hint })[]
  headings: (Range & { depth: number })[]
  /** Ends of lines that are meant. */
  breaks: number[]
}

const hintOf: Partial<Record<Nodes['type'], Hint>> = {
  listItem: 'list',
  blockquote: 'quotation',
  strong: 'strong',
}

/** Reads the block structure and the words out of the Markdown tree. */
function markupOf(tree: MarkdownRoot, source: string): Markup {
  const markup: Markup = { words: [], paragraphs: [], hints: [], headings: [], breaks: [] }
  // A list of its own instead of recursion: quotations can be nested deeper than the stack is.
  const ahead: Nodes[] = [tree]
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const hint = hintOf[node.type]
    if (hint) markup.hints.push({ start, end, hint })
    if (node.type === 'heading') markup.headings.push({ start, end, depth: node.depth })
    else if (node.type === 'paragraph') markup.paragraphs.push({ start, end })
    else if (node.type === 'break') markup.breaks.push(start)
    else if (node.type === 'text') for (const range of unescaped(source, start, end)) markup.words.push(range)
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

/** Steps through ranges that are in order of their starts, along with offsets that only grow. */
class Cursor<T extends Range> {
  private index = 0
  private readonly ranges: readonly T[]

  constructor(ranges: readonly T[]) {
    this.ranges = ranges
  }

  /** The first range that ends after the offset. */
  at(offset: number): T | undefined {
    while (this.index < this.ranges.length && (this.ranges[this.index] as T).end <= offset) this.index++
    return this.ranges[this.index]
  }
}

const quotePrefix = /^(?:\s{0,3}>)+\s?/
const tableRow = /^\|.*\|$/

/**
 * The front end for Markdown manuscripts: the same lines as raw text gives, with what is mark-up told apart from words.
 * Headings give the depth, lists, quotations and bold lines their hints; lines of one paragraph go on with each other. What is overloaded with marks is read as raw text.
 */
export function markdown(source: Source): Line[] {
  if (isOverloaded(source.text)) return rawText(source)
  const markup = markupOf(processor.parse(source.text) as MarkdownRoot, source.text)
  const words = new Cursor(markup.words)
  const headings = new Cursor(markup.headings)
  const paragraphs = new Cursor(markup.paragraphs)
  const breaks = new Set(markup.breaks)
  const hints = new Map<Hint, Cursor<Range>>()
  for (const hint of ['quotation', 'list', 'strong'] as const) {
    hints.set(hint, new Cursor(outermost(markup.hints.filter((each) => each.hint === hint))))
  }
  let broken = false
  return rawText(source).map((line) => {
    const heading = headings.at(line.start)
    const paragraph = paragraphs.at(line.start)
    const parts = partsOf(line, words, source.text)
    const text = parts
      .flatMap(({ type, start, end }) => (type === 'text' ? [source.text.slice(start, end)] : []))
      .join('')
    const first = parts.find(({ type }) => type === 'text')
    const last = parts.findLast(({ type }) => type === 'text')
    const inside = paragraph !== undefined && paragraph.start < line.start && line.gap === 0
    const joined = inside ? (broken ? 'line' : 'row') : null
    broken = breaks.has(last?.end ?? -1)
    return {
      ...line,
      parts,
      text,
      depth: heading && heading.start < line.end ? heading.depth : 0,
      hardBreak: broken,
      hint: first && last ? hintAt(hints, first.start, last.end, text) : null,
      joined,
    }
  })
}

function outermost<T extends Range>(ranges: readonly T[]): T[] {
  const kept: T[] = []
  for (const range of ranges) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  return kept
}

function hintAt(hints: ReadonlyMap<Hint, Cursor<Range>>, start: number, end: number, text: string): Hint | null {
  for (const [hint, cursor] of hints) {
    const range = cursor.at(start)
    if (range && range.start <= start && (hint !== 'strong' || range.end >= end)) return hint
  }
  return tableRow.test(text) ? 'table' : null
}

/** Cuts a line into words and marks. */
function partsOf(line: Line, words: Cursor<Range>, text: string): Part[] {
  const parts: Part[] = []
  const quote = quotePrefix.exec(text.slice(line.start, line.end))?.[0].length ?? 0
  let at = line.start
  const put = (type: Part['type'], end: number): void => {
    if (text.slice(at, end).trim() !== '') {
      const previous = parts.at(-1)
      if (previous?.type === type) previous.end = end
      else parts.push({ type, start: at, end })
      at = end
    }
  }
  for (let word = words.at(at); word && word.start < line.end; word = words.at(at)) {
    const start = Math.max(word.start, line.start + quote)
    if (start > at) put('mark', start)
    const end = Math.min(word.end, line.end)
    if (end <= at) break
    put('text', end)
    if (at < end) at = end
  }
  if (at < line.end) put('mark', line.end)
  return parts
}
