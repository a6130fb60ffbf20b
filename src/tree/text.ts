import { isParent } from './guards.ts'
import type { NewsNode } from './nodes.ts'

/**
 * The running text of a node. Pieces cut by a column, page or row are joined without a space; where the editor ended a
 * line on purpose stands `lineEnd` (a space in a headline stack, a line feed in verse).
 */
export function textOf(node: NewsNode, lineEnd: ' ' | '\n' = '\n'): string {
  let text = ''
  const visit = (each: NewsNode): void => {
    if (each.type === 'inset' && each !== node) return
    if (isParent(each)) for (const child of each.children) visit(child)
    else if (each.type === 'text') text += each.value
    else if (each.type === 'break' && each.cut === 'line') text = text.trimEnd() + lineEnd
  }
  visit(node)
  return text.trim()
}

/** What stands in a source from the start of a node to its end, breaks and marks included. */
export function sourceText({ position: { start, end } }: NewsNode, source: string): string {
  return source.slice(start.offset, end.offset)
}
