import type { Article, TextBlock } from '../tree/index.ts'
import { textBlocks } from '../tree/index.ts'

/** The blocks of an article's headline stack, and those of its text. */
export function headAndBody(article: Article): { heads: TextBlock[]; body: TextBlock[] } {
  const heads: TextBlock[] = []
  const body: TextBlock[] = []
  for (const block of textBlocks(article)) {
    if (block.type === 'kicker' || block.type === 'headline' || block.type === 'deck') heads.push(block)
    else if (block.type !== 'standingHead') body.push(block)
  }
  return { heads, body }
}
