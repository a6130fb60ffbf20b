import { defineRule } from '../../src/rule.ts'
import { quotationAround, quotations } from '../../src/text/quotations.ts'

/** GB/T 15834—2011 4.7.3.5: 一个句子内部一般不应套用冒号。 */
export default defineRule({
  id: 'colon-nested',
  meta: {
    title: { zh: '冒号套用', en: 'Nested colons' },
    category: 'punctuation',
    severity: 'info',
    preset: 'review',
    fixable: false,
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.7.3.5', verified: false },
    messages: {
      nested: '一个句子里套用了两个冒号',
    },
  },
  scope: 'block',
  needs: ['：'],
  create(context) {
    return {
      paragraph(node) {
        const view = context.view(node)
        if (view.text.indexOf('：') === view.text.lastIndexOf('：')) return
        const outside = (at: number): boolean => !quotationAround(quotations(view), at, at + 1)
        for (const { 0: sentence, index } of view.text.matchAll(/[^。！？；\n]+/g)) {
          const colons = [...sentence.matchAll(colon)].map((match) => index + match.index).filter(outside)
          const [first, second] = colons
          if (first === undefined || second === undefined || isLabels(sentence)) continue
          context.report({ messageId: 'nested', at: [view, second, second + 1], cause: [view, first, first + 1] })
        }
      },
    }
  },
})

/** A colon that is no ratio and no time. */
const colon = /(?<!\d)：|：(?!\d)/g

/** 来源：… 编译：…, 时间：… 地点：…: labels of a line, not parts of a sentence. */
function isLabels(sentence: string): boolean {
  return sentence.length < 40 || /(?:来源|编译|制图|策划|编辑|校对|电话|地址|时间|地点)：/.test(sentence)
}
