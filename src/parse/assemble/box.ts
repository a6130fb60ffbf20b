import type { Box } from '../../tree/index.ts'
import { spanOf } from '../ink.ts'
import type { Block } from './blocks.ts'
import { keptOver } from './kept.ts'
import { type Context, textBlock } from './nodes.ts'

/** A box from its title and lines; what its lines speak of decides its kind. */
export function boxNode(blocks: readonly Block[], context: Context): Box {
  const children = blocks.map((block) =>
    block.label === 'boxTitle' ? textBlock('boxTitle', block, context) : textBlock('boxLine', block, context),
  )
  const has = (shape: 'weather' | 'contents'): number => blocks.filter(({ first }) => first.shapes[shape]).length
  const contents = has('contents') > 0 || /导\s?读|導\s?讀|要\s?目|看点/.test(blocks[0]?.first.text ?? '')
  const kind = contents && has('contents') >= has('weather') ? 'contents' : has('weather') > 0 ? 'weather' : 'tip'
  return keptOver({ type: 'box', kind, position: spanOf(children), children }, context.memo)
}
