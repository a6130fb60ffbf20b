import { defineRule } from '../../src/rule.ts'

/** GB/T 15834—2011 A.9.2: 不能用省略号代替“等”之后又用“等”。 */
export default defineRule({
  id: 'ellipsis-deng',
  meta: {
    title: { zh: '省略号与“等”并用', en: 'Ellipsis with 等' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 A.9.2', verified: true },
    messages: {
      both: '省略号与“等”不能同时使用，应只留一个',
    },
  },
  scope: 'block',
  needs: [['…等', '…什', '等…', '的…']],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { 0: both, index } of view.text.matchAll(pattern)) {
          const word = both.replaceAll('…', '')
          context.report({ messageId: 'both', at: [view, index, index + both.length], expected: ['……', word] })
        }
      },
    }
  },
})

/** ……等 at the end of a list, and 等…… after one. */
const pattern = /……(?:等等?|什么的)(?=[，。；：！？、”）]|$)|(?<=、[^，。；：！？“”]{1,12})(?:等等?|什么的)……/g
