import { defineRule } from '../../src/rule.ts'
import { majority } from '../../src/text/majority.ts'
import { briefItems } from '../../src/tree/briefs.ts'

/** The items of a briefs column begin with one and the same mark. */
export default defineRule({
  id: 'brief-marker',
  meta: {
    title: { zh: '简讯标记不一', en: 'Briefs with different marks' },
    category: 'form',
    severity: 'info',
    preset: 'strict',
    fixable: 'safe',
    weight: { class: 'format', value: 0.1 },
    basis: { text: '本报简讯体例', verified: false },
    messages: {
      mixed: '本栏简讯多用“{{usual}}”标记，此条用“{{actual}}”，请统一',
      missing: '本栏简讯多用“{{usual}}”标记，此条没有，请统一',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        const items = briefItems(article)
        const mixed = majority(items, ({ mark }) => mark)
        if (!mixed || mixed.usual === '' || mixed.count * 2 <= items.length) return
        const data = { usual: mixed.usual }
        for (const { node, mark } of mixed.others) {
          const view = context.full(node)
          const start = view.text.search(/\S/)
          if (mark === '') context.report({ messageId: 'missing', at: [view, start, start + 1], data })
          else
            context.report({
              messageId: 'mixed',
              at: [view, start, start + mark.length],
              data,
              expected: [mixed.usual],
            })
        }
      },
    }
  },
})
