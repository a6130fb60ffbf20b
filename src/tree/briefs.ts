import type { Article, Brief, Paragraph } from './nodes.ts'
import { textOf } from './text.ts'
import { select } from './walk.ts'

const bullet = /^[◆◇●○■□▲△★☆▶►•·◎※♦❖]/
const opening = /^(?:昨[天日晚]|今[天日]|近日|日前|\d{1,2}月\d{1,2}日|\d{1,2}日)/

/** One item of a briefs column and the mark before it; `mark` is empty where it has none. */
export interface BriefItem {
  node: Brief | Paragraph
  mark: string
  signed: boolean
}

/** The items of a briefs column, those included that carry another mark than the rest, or none. */
export function briefItems(article: Article): BriefItem[] {
  if (article.genre !== 'briefs') return []
  const blocks = article.children.flatMap((child) => (child.type === 'body' ? child.children : []))
  return blocks.flatMap((node): BriefItem[] => {
    if (node.type !== 'brief' && node.type !== 'paragraph') return []
    const first = node.children[0]
    const text = textOf(node).trimStart()
    const mark =
      first?.type === 'mark' && bullet.test(first.value) ? first.value.trim() : (bullet.exec(text)?.[0] ?? '')
    const signed = select(node, 'byline').length > 0
    if (mark === '' && !signed && !isWhole(text)) return []
    return [{ node, mark, signed }]
  })
}

/** An item says when and ends its sentence; a line that leads into the items (5月24日8时至12时——) does not. */
function isWhole(text: string): boolean {
  return opening.test(text) && /[。！？]$/.test(text)
}
