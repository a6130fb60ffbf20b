import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver/node'
import { type Article, type NewsNode, select, textOf } from '../tree/index.ts'
import type { Analysis } from './document.ts'
import type { Positions } from './positions.ts'

/** The outline of an issue: masthead, pages, articles, and the crossheads in them. */
export function toSymbols({ root, positions }: Analysis): DocumentSymbol[] {
  return root.children.flatMap((issue) => issue.children.flatMap((node) => symbolsOf(node, positions)))
}

function symbolsOf(node: NewsNode, positions: Positions): DocumentSymbol[] {
  switch (node.type) {
    case 'masthead': {
      const title = node.children.find((child) => child.type === 'field' && child.name === 'title')
      return [symbol('报头', title?.type === 'field' ? title.value : '', SymbolKind.File, node, positions)]
    }
    case 'page': {
      const name = node.number === null ? (node.name ?? '版') : `第${node.number}版`
      const children = node.children.flatMap((child) => symbolsOf(child, positions))
      return [symbol(name, node.number === null ? '' : (node.name ?? ''), SymbolKind.Module, node, positions, children)]
    }
    case 'article':
      return [articleSymbol(node, positions)]
    case 'box':
      return [symbol(firstLine(node), '', SymbolKind.Struct, node, positions)]
    default:
      return []
  }
}

function articleSymbol(article: Article, positions: Positions): DocumentSymbol {
  const headline = article.children.find(({ type }) => type === 'headline')
  const crossheads = select(article, 'crosshead').map((node) =>
    symbol(textOf(node, ' '), '', SymbolKind.String, node, positions),
  )
  const name = headline ? textOf(headline, ' ') : firstLine(article)
  return symbol(name, article.column ?? '', SymbolKind.Class, article, positions, crossheads)
}

function symbol(
  name: string,
  detail: string,
  kind: SymbolKind,
  node: NewsNode,
  positions: Positions,
  children: DocumentSymbol[] = [],
): DocumentSymbol {
  const range = positions.toRange(rangeOf(node))
  // Clients refuse a symbol without a name.
  return {
    name: name || '（无题）',
    detail,
    kind,
    range,
    selectionRange: { start: range.start, end: range.start },
    children,
  }
}

/** Articles and boxes fold; so do masthead and pages. */
export function toFolds({ root, positions }: Analysis): FoldingRange[] {
  const foldable = [
    ...select(root, 'masthead'),
    ...select(root, 'page'),
    ...select(root, 'article'),
    ...select(root, 'box'),
  ]
  return foldable.flatMap((node) => {
    const { start, end } = positions.toRange(rangeOf(node))
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region }] : []
  })
}

function firstLine(node: NewsNode): string {
  return textOf(node).split('\n', 1)[0]?.slice(0, 30) ?? ''
}

function rangeOf({ position }: NewsNode): { start: number; end: number } {
  return { start: position.start.offset as number, end: position.end.offset as number }
}
