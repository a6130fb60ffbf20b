import type { Break, Byline, Inline, Inset, Jump, NewsNode, TextBlock, Unknown } from '../../tree/index.ts'
import { type Ink, type InkLine, inkOf, lay, type Place, type Span, spanOf } from '../ink.ts'
import { readJumpLine } from '../inline/jump.ts'
import { bulletSpan, bylineText, closingByline, runningText, shifted } from '../inline/spans.ts'
import type { Line } from '../line.ts'
import type { IssueMemo } from '../memo.ts'
import type { Block } from './blocks.ts'
import { kept } from './kept.ts'

/** What the builders of nodes share. */
export interface Context {
  text: string
  place: Place
  /** Names that the issue gives without doubt. */
  known: ReadonlySet<string>
  memo: IssueMemo | undefined
}

const heads: ReadonlySet<string> = new Set(['headline', 'kicker', 'deck', 'standingHead', 'crosshead', 'boxLine'])

function cutOf(block: Block): (after: Line, before: Line) => Break['cut'] {
  if (heads.has(block.label) || isVerse(block)) return () => 'line'
  return (_, before) => (before.gap > 0 ? 'column' : 'wrap')
}

/** Short lines that stay apart. */
function isVerse({ lines }: Block): boolean {
  return (
    lines.length > 2 &&
    lines.every(({ line }) => line.text.length <= 24 && line.parts.every(({ type }) => type !== 'break'))
  )
}

function blockInk(block: Block, context: Context): Ink {
  return inkOf(inkLines(block, context), cutOf(block))
}

function inkLines({ lines }: Block, context: Context): InkLine[] {
  return lines.map(({ line, running, inset }) =>
    inset ? { line, running, inset: insetNode(inset, context) } : { line, running },
  )
}

function insetNode(blocks: readonly Block[], context: Context): Inset {
  const children = blocks.map((block): Inset['children'][number] => {
    switch (block.label) {
      case 'pageHead':
      case 'furniture':
        return lineLeaf(block.label, block, context)
      case 'caption':
        return textBlock('caption', block, context)
      default:
        return bylineNode(block, context)
    }
  })
  return { type: 'inset', position: spanOf(children), children }
}

function spansOf(block: Block, text: string, known: Context['known']): Span[] {
  switch (block.label) {
    case 'paragraph':
      return runningText(text, known, 'text')
    case 'quotation':
      return runningText(text, known, 'text')
    case 'brief':
      return runningText(text, known, 'brief')
    case 'listItem':
      return bulletSpan(text)
    case 'headline':
    case 'kicker':
    case 'deck':
    case 'crosshead':
      return closingByline(text, known)
    default:
      return []
  }
}

/** The node of a block that holds text. */
export function textBlock<T extends TextBlock['type']>(
  type: T,
  block: Block,
  context: Context,
): Extract<TextBlock, { type: T }> {
  return kept<TextBlock>(type, block, context, () => {
    const children = type === 'caption' ? captionChildren(block, context) : inlineChildren(block, context)
    const position = children.length === 0 ? blockPosition(block, context) : spanOf(children)
    return { type, position, children } as TextBlock
  }) as Extract<TextBlock, { type: T }>
}

export function blockPosition(block: Block, { place }: Context): TextBlock['position'] {
  return place(block.first.line.start, block.last.line.end)
}

function inlineChildren(block: Block, context: Context): Inline[] {
  const ink = blockInk(block, context)
  return lay(ink, spansOf(block, ink.text, context.known), context.text, context.place)
}

/** A caption's last line may be its credit: 通讯员 周简. */
function captionChildren(block: Block, context: Context): Inline[] {
  const { known } = context
  const ink = inkOf(inkLines(block, context), (_, before) =>
    before === block.last.line ? 'line' : before.gap > 0 ? 'column' : 'wrap',
  )
  const credit = block.lines.length > 1 ? bylineText(block.last.text, known) : []
  if (credit.length === 0) return lay(ink, runningText(ink.text, known, 'caption'), context.text, context.place)
  const at = ink.text.length - block.last.text.length
  const spans = [...runningText(ink.text.slice(0, at), known, 'text'), ...credit.map((span) => shifted(span, at))]
  return lay(ink, spans, context.text, context.place)
}

/** A byline that is a line of its own. */
export function bylineNode(block: Block, context: Context): Byline {
  return kept('byline', block, context, () => newByline(block, context))
}

function newByline(block: Block, context: Context): Byline {
  const ink = blockInk(block, context)
  const children = lay(ink, bylineText(ink.text, context.known), context.text, context.place)
  const [only] = children
  if (only?.type === 'byline' && children.length === 1) return only
  const marks = children.flatMap((child): NewsNode[] => (child.type === 'byline' ? child.children : [child]))
  return {
    type: 'byline',
    position: blockPosition(block, context),
    children: marks.map((child) => (child.type === 'text' ? { ...child, type: 'mark' } : child)) as Byline['children'],
  }
}

/** A jump that is a line of its own. */
export function jumpNode(block: Block, context: Context): Jump | null {
  const ink = blockInk(block, context)
  const jump = readJumpLine(ink.text)
  if (!jump) return null
  return kept('jump', block, context, () => ({
    type: 'jump',
    direction: jump.direction,
    page: jump.page,
    position: blockPosition(block, context),
    children: lay(
      ink,
      [{ type: 'mark', start: 0, end: ink.text.length }],
      context.text,
      context.place,
    ) as Jump['children'],
  }))
}

/** A leaf over the whole line of a block. */
export function lineLeaf<T extends 'unknown' | 'furniture' | 'pageHead'>(
  type: T,
  block: Block,
  context: Context,
): { type: T } & Omit<Unknown, 'type'> {
  const { start } = block.first.line
  const { end } = block.last.line
  return kept(type, block, context, () => ({
    type,
    value: context.text.slice(start, end),
    position: context.place(start, end),
  }))
}
