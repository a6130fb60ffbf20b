import { defineRule } from '../../src/rule.ts'
import { closingMark, isNestedTooDeep, pairedMarks } from '../../src/text/marks.ts'

/** GB/T 15834—2011 4.8.3.4: 引号内再用引号，外面一层用双引号，里面一层用单引号。 */
export default defineRule({
  id: 'quote-nesting',
  meta: {
    title: { zh: '引号嵌套', en: 'Nested quotation marks' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.8.3.4', verified: false },
    messages: {
      nested: '引号内再用引号，里层应用“{{marks}}”',
    },
  },
  scope: 'block',
  needs: ['“‘「『'],
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

const alternate: Readonly<Record<string, string>> = { '“': '‘', '‘': '“', '「': '『', '『': '「' }

/** The opening mark that belongs there, where a mark stands directly inside a pair of its own kind. */
function innerMark(mark: string, parent: string): string | undefined {
  return mark === parent ? alternate[mark] : undefined
}
