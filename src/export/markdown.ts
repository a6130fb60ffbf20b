import type { Source } from '../source/index.ts'
import {
  type Article,
  type Box,
  type Inset,
  isLeaf,
  isTextBlock,
  type LeafNode,
  type Masthead,
  type NewsNode,
  type Root,
} from '../tree/index.ts'
import type { Exporter } from './types.ts'

/**
 * Clean Markdown: headlines are headings of the second level, crossheads of the third; the newspaper's name and standing
 * heads are bold lines, kicker and deck plain ones around the headline. Paragraphs are whole again, running
 * heads are gone, and everything else that was printed is there.
 */
export const exportMarkdown: Exporter = function* (root: Root, source: Source) {
  const blocks: string[] = []
  let last: NewsNode | undefined
  const visit = (node: NewsNode): void => {
    switch (node.type) {
      case 'root':
      case 'issue':
      case 'page':
      case 'body':
      case 'sidebar':
        node.children.forEach(visit)
        return
      case 'article':
        visitArticle(node)
        return
      case 'masthead':
        blocks.push(...mastheadBlocks(node, source))
        return
      case 'box':
        blocks.push(boxBlock(node))
        return
      default: {
        const text = block(node)
        if (last && staysTight(last, node)) blocks.push(`${blocks.pop()}${hardBreak}${text}`)
        else blocks.push(text)
        last = node
        if (isTextBlock(node)) for (const child of node.children) if (child.type === 'inset') visitInset(child)
      }
    }
  }
  /** What cut a block in two stands after it, the head of the next page after the article. */
  const visitInset = (inset: Inset): void => {
    for (const child of inset.children) child.type === 'pageHead' ? pageHeads.push(child) : visit(child)
  }
  const pageHeads: NewsNode[] = []
  const visitArticle = (article: Article): void => {
    const headline = article.children.filter((child) => child.type === 'headline')
    for (const child of article.children) {
      if (child.type !== 'headline') visit(child)
      else if (child === headline[0]) blocks.push(`## ${headline.map((each) => line(each)).join(' ')}`)
    }
    for (const pageHead of pageHeads.splice(0)) visit(pageHead)
  }
  visit(root)
  yield `${blocks.filter((each) => each !== '').join('\n\n')}\n`
}

const hardBreak = '  \n'

/** The rows of a table with its title, and a short line that closes a text (who signs a notice), go on with what is above. */
function staysTight(above: NewsNode, node: NewsNode): boolean {
  if (node.position.start.line !== above.position.end.line + 1) return false
  if (node.type === 'tableRow') return above.type === 'tableRow' || isShortLine(above)
  return above.type === 'paragraph' && isShortLine(node)
}

function isShortLine(node: NewsNode): boolean {
  if (node.type !== 'paragraph') return false
  const text = printed(node)
  return text.length <= 30 && !/[。！？…”]$/.test(text)
}

function block(node: NewsNode): string {
  switch (node.type) {
    case 'standingHead':
      return `**${line(node)}**`
    case 'crosshead':
      return `### ${line(node)}`
    case 'boxTitle':
      return `**${line(node)}**`
    case 'pageHead':
      return escapeStart(escapeInline(node.value.replace(/^[#\s]+/, '')))
    case 'kicker':
    case 'deck':
      return escapeStart(line(node))
    case 'quotation':
      return printed(node)
        .split('\n')
        .map((each) => `> ${each}`)
        .join('\n')
    case 'listItem':
      return listItem(printed(node))
    case 'furniture':
      return ''
    default:
      return escapeStart(printed(node))
  }
}

function boxBlock(box: Box): string {
  return box.children.map((child) => escapeStart(printed(child))).join(hardBreak)
}

/** The masthead line by line as it was printed; boxes inside it and the name of the paper stand apart. */
function mastheadBlocks(masthead: Masthead, source: Source): string[] {
  const blocks: string[] = []
  let lines: { start: number; end: number; line: number }[] = []
  const flush = (): void => {
    blocks.push(
      lines.map(({ start, end }) => escapeStart(escapeInline(source.text.slice(start, end).trim()))).join(hardBreak),
    )
    lines = []
  }
  for (const child of masthead.children) {
    if (child.type === 'box' || (child.type === 'field' && child.name === 'title')) {
      flush()
      blocks.push(child.type === 'box' ? boxBlock(child) : `**${escapeInline(child.value.trim())}**`)
    } else if (child.type !== 'furniture' && !isMarkup(child)) {
      const { start, end } = child.position
      const last = lines.at(-1)
      if (last?.line === start.line) last.end = end.offset as number
      else {
        if (last && last.line + 1 !== start.line) flush()
        lines.push({ start: start.offset as number, end: end.offset as number, line: start.line })
      }
    }
  }
  flush()
  return blocks
}

/** A head on one line, with the byline that stands in it. */
function line(node: NewsNode): string {
  return printed(node, ' ')
}

/** Marks of Markdown itself: they are written anew where they are wanted. */
function isMarkup(leaf: LeafNode): boolean {
  return leaf.type === 'mark' && /^\s*(?:#+|[*_]{1,3}|>|\\)\s*$/.test(leaf.value)
}

function* inkOf(node: NewsNode): Generator<LeafNode, void> {
  if (isLeaf(node)) yield node
  else for (const child of node.children) if (child.type !== 'inset') yield* inkOf(child)
}

/** Everything printed in a block, its pieces joined; lines that ended on purpose end with a hard break. */
function printed(node: NewsNode, lineEnd: ' ' | typeof hardBreak = hardBreak): string {
  let text = ''
  for (const leaf of inkOf(node)) {
    if (leaf.type === 'break') {
      if (leaf.cut === 'line') text = text.trimEnd() + lineEnd
    } else if (leaf.type !== 'furniture' && !isMarkup(leaf)) text += escapeInline(leaf.value)
  }
  return text.trim()
}

function listItem(text: string): string {
  const [, bullet, rest] = /^(\d{1,9}[.)]|\\?[-*+•·])\s*(\S[\s\S]*)$/.exec(text) ?? []
  if (bullet === undefined || rest === undefined) return escapeStart(text)
  return `${/^\d/.test(bullet) ? bullet : '-'} ${rest}`
}

/** Takes the meaning that Markdown gives to some marks away. */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_]/g, '\\$&')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[([:])/g, '\\]')
}

/** Keeps a line of text from reading as the start of a heading, list, quotation, rule or fence. */
function escapeStart(text: string): string {
  return text
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[=~]|(?:-\s*){3,}$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
}
