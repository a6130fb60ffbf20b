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
      const { text } = view
      const end = text.trimEnd().length
      // A line without a headline's mark that ends in a colon or semicolon is as often the lead-in of a list.
      const isMarked = node.type === 'headline' && context.full(node).text.startsWith('#')
      const marks = isMarked ? '。，、；：,;:' : '。，、,'
      let start = end
      while (start > 0 && marks.includes(text[start - 1] as string)) start--
      if (start === end || start === 0 || text.slice(0, start).includes('。')) return
      context.report({ messageId: 'final', at: [view, start, end], expected: [''] })
    }
    return { headline: check, kicker: check }
  },
})
