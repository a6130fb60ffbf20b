import type { Article, Point } from '../../tree/index.ts'
import type { Line } from '../line.ts'
import type { Block } from './blocks.ts'
import { areSame, shift } from './kept.ts'
import type { Context } from './nodes.ts'

/** An article, and what it was made of. */
export interface KnownArticle {
  node: Article
  blocks: readonly Pick<Block, 'label' | 'lines'>[]
  /** What came after it, and so ended it. */
  next: { label: Block['label']; line: Line } | undefined
  /** The page that it began on. */
  page: number | null
  /** Where its first line stands in this version, by its number. */
  start: Point
  version: number
}

/** Where an article stands among others. */
interface ArticlePlace {
  id: string
  page: number | null
  /** The page that is open where it begins: none before the first page head. */
  open: number | null
}

/** Remembers an article by its first line. One that pictures or page heads cut is not worth the while. */
export function keepArticle(
  node: Article,
  blocks: readonly Block[],
  after: Block | undefined,
  page: number | null,
  { memo, place }: Context,
): void {
  const first = (blocks[0] as Block).first
  const known = memo?.known[first.index]
  if (!memo || !known || blocks.some(({ lines }) => lines.some(({ inset }) => inset))) return
  known.article = {
    node,
    blocks: blocks.map(({ label, lines }) => ({ label, lines })),
    next: after && { label: after.label, line: after.first.line },
    page,
    start: place(first.line.start, first.line.start).start,
    version: memo.version,
  }
}

/**
 * The article that begins with a block, where it is that of the last version: of the same blocks, ended by the same, in the
 * same place among others. It is moved to where it stands now, with all in it.
 */
export function recallArticle(
  blocks: readonly Block[],
  at: number,
  { id, page, open }: ArticlePlace,
  { memo, place }: Context,
): KnownArticle | undefined {
  const first = (blocks[at] as Block).first
  const known = memo?.known[first.index]?.article
  // Its nodes may have gone into another article in between.
  if (!memo || known?.version !== memo.version - 1) return undefined
  if (known.node.id !== id || known.node.page !== page || known.page !== open || !isMadeOf(known, blocks, at)) {
    return undefined
  }
  const { start } = place(first.line.start, first.line.start)
  if (start.column !== known.start.column) return undefined
  const [lines, by] = [start.line - known.start.line, (start.offset as number) - (known.start.offset as number)]
  if (lines !== 0 || by !== 0) shift(known.node, lines, by)
  known.start = start
  known.version = memo.version
  return known
}

function isMadeOf({ blocks: own, next }: KnownArticle, blocks: readonly Block[], at: number): boolean {
  const after = blocks[at + own.length]
  if (after?.label !== next?.label || after?.first.line !== next?.line) return false
  return own.every(({ label, lines }, index) => {
    const block = blocks[at + index]
    return block !== undefined && block.label === label && areSame(lines, block.lines)
  })
}
