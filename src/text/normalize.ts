import { isTextBlock, type NewsNode, walk } from '../tree/index.ts'
import type { Edit } from './edit.ts'
import { fullView } from './view.ts'
import { halfwidthMarks } from './width.ts'

/** What is set in running type: blocks of text, and bylines and jumps that stand by themselves. In source order. */
export function typesetNodes(top: NewsNode): NewsNode[] {
  const found: NewsNode[] = []
  walk(top, (node, parents) => {
    const isApart = node.type === 'byline' || node.type === 'jump'
    if (isTextBlock(node) || (isApart && !parents.some(isTextBlock))) found.push(node)
  })
  return found
}

/**
 * The edits that give an issue that went through NFKC its full-width marks back: ，；：！？（） in Chinese text, and 〈〉 for
 * `<>` inside 《》. Nothing else is touched: no space, no digit, no address, and nothing outside the running type. By
 * ascending offset; each edit replaces one character.
 */
export function fullWidthEdits(top: NewsNode): Edit[] {
  return typesetNodes(top).flatMap((node) => {
    const view = fullView(node)
    return halfwidthMarks(view)
      .filter(({ full }) => lostWidth.has(full))
      .flatMap(({ at, full }) => view.edits(at, at + 1, full))
  })
}

/** Marks that NFKC makes half-width (for 〈〉, that their look-alikes ＜＞ were); 。 keeps its form. */
const lostWidth: ReadonlySet<string> = new Set('，；：！？（）〈〉')
