import { defineRule } from '../../src/rule.ts'
import { closingMark, isNestedTooDeep, pairedMarks } from '../../src/text/marks.ts'

/** GB/T 15834—2011 4.15.3.5: 书名号里面还要用书名号时，外面一层用双书名号，里面一层用单书名号。 */
export default defineRule({
  id: 'book-title-nesting',
  meta: {
    title: { zh: '书名号嵌套', en: 'Nested title marks' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.15.3.5', verified: false },
    messages: {
      nested: '书名号内再用书名号，里层应用“{{marks}}”',
    },
  },
  scope: 'block',
  needs: ['《〈'],
  create(context) {
    return {
      block(node) {
        const view = context.full(node)
        for (const pair of pairedMarks(view).pairs) {
          const { open, close, parent } = pair
          // Inside a mark without its other half nothing is sure.
          const inner = parent && parent.close !== -1 && innerMark(pair.mark, parent.mark)
          if (!inner || isNestedTooDeep(pair)) continue
          const mate = closingMark[inner] as string
          context.report({
            messageId: 'nested',
            at: [view, open, close + 1],
            data: { marks: inner + mate },
            expected: [inner + view.text.slice(open + 1, close) + mate],
            fix: [...view.edits(open, open + 1, inner), ...view.edits(close, close + 1, mate)],
          })
        }
      },
    }
  },
})

/** The opening mark that belongs there: 〈 inside 《, 《 inside 〈. */
function innerMark(mark: string, parent: string): string | undefined {
  if (parent === '《' && (mark === '《' || mark === '<')) return '〈'
  if (parent === '〈' && mark === '〈') return '《'
  return undefined
}
