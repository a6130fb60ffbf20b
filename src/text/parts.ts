import { type Article, type Brief, type TextBlock, textBlocks } from '../tree/index.ts'

/** The texts of an article that are written as one: its blocks in order, and each brief of a column by itself. */
export function articleParts(article: Article): TextBlock[][] {
  const blocks = textBlocks(article)
  const isBrief = (block: TextBlock): block is Brief => block.type === 'brief'
  return [blocks.filter((block) => !isBrief(block)), ...blocks.filter(isBrief).map((brief) => [brief])]
}
