import type { Headline, Kicker } from '../../src/rule.ts'
import { defineRule } from '../../src/rule.ts'

/** GB/T 15834—2011 B.4: 标题末尾一般不用标点，问号、叹号、省略号除外。 */
export default defineRule({
  id: 'headline-final-punct',
  meta: {
    title: { zh: '题末标点', en: 'Mark at the end of a headline' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 B.4', verified: false },
    messages: {
      final: '标题末尾一般不用“{{actual}}”',
    },
  },
  scope: 'block',
  needs: ['。，、；：,;:'],
  create(context) {
    const check = (node: Headline | Kicker): void => {
      const view = context.view(node)
      const final = /[。，、；：,;:](?=\s*$)/.exec(view.text.slice(-8))
      if (!final) return
      // A line without a headline's mark that ends in a colon or semicolon is as often the lead-in of a list.
      const isMarked = node.type === 'headline' && context.full(node).text.startsWith('#')
      if (/[：:；;]/.test(final[0]) && !isMarked) return
      const at = Math.max(0, view.text.length - 8) + final.index
      if (view.text.slice(0, at).includes('。')) return
      context.report({ messageId: 'final', at: [view, at, at + 1], expected: [''] })
    }
    return { headline: check, kicker: check }
  },
})
