import { defineRule } from '../../src/rule.ts'
import { clauseAround } from '../../src/text/clause.ts'
import { isRepeated, repetitions } from './repetition.ts'

export default defineRule({
  id: 'adjacent-dup-word',
  meta: {
    title: { zh: '词语重复', en: 'Doubled word' },
    category: 'text',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    yieldsTo: ['near-idiom'],
    weight: { class: 'text', value: 2 },
    basis: { text: '《报纸编校差错率计算方法》多字', verified: true },
    messages: {
      doubled: '“{{expected}}”连着出现两次，疑为衍文，应删去一处',
    },
  },
  scope: 'block',
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { start, length } of repetitions(view.text)) {
          const end = start + 2 * length
          // The lines of a headline are joined without a mark: what ends one may open the next.
          if (node.type !== 'paragraph' && view.pieces(start, end).length > 1) continue
          const clause = clauseAround(view.text, start, end)
          if (!isRepeated(clause.text, start - clause.start, length)) continue
          context.report({
            messageId: 'doubled',
            at: [view, start, end],
            expected: [view.text.slice(start, start + length)],
          })
        }
      },
    }
  },
})
