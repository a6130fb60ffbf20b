import { type BodyBlock, defineRule, isTextBlock, type Paragraph } from '../../src/rule.ts'
import { isHan } from '../../src/text/characters.ts'

/** A paragraph of prose that ends in a character without 。？！…… */
export default defineRule({
  id: 'missing-terminal',
  meta: {
    title: { zh: '缺句末点号', en: 'Missing mark at the end of a sentence' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'nursery',
    fixable: false,
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.1', verified: false },
    messages: {
      missing: '段末缺少句末点号',
    },
  },
  scope: 'article',
  create(context) {
    const check = (node: Paragraph, next: BodyBlock | undefined): void => {
      const view = context.view(node)
      const text = view.text.trimEnd()
      const last = text.length - 1
      if (text.length < long || !isHan(text.charCodeAt(last)) || !isProse(text)) return
      // A summary in points has no stop after each point.
      if (/^\s*[■●◆▲□○※]/.test(context.full(node).text)) return
      const end = node.children.at(-1)?.type
      if (end === 'byline' || end === 'jump' || next?.type === 'jump') return
      const follower = next && isTextBlock(next) ? context.view(next).text.trimStart() : ''
      if (/^[，。、；：！？”’）》…]/.test(follower)) return
      context.report({ messageId: 'missing', at: [view, last, last + 1] })
    }
    return {
      body({ children }) {
        children.forEach((node, index) => {
          if (node.type === 'paragraph') check(node, children[index + 1])
        })
      },
    }
  },
})

/** Shorter paragraphs are as often lines, addresses and crossheads. */
const long = 40

/** 图/周简, 林可 摄, 云岭区水利局供图: a credit that ends a caption. */
const credit = /(?:图|文|摄影|摄|制图)[/／：:][^。]{0,24}$|(?:摄|供图|制图)$/

/** Prose has sentences that end, and its last one goes on after a comma. */
function isProse(text: string): boolean {
  const end = Math.max(text.lastIndexOf('。'), text.lastIndexOf('！'), text.lastIndexOf('？'))
  const tail = text.slice(end + 1)
  return end > 0 && tail.length >= 10 && /[，,；]/.test(tail) && !/[：:]/.test(tail) && !credit.test(tail)
}
