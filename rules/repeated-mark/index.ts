import { defineRule } from '../../src/rule.ts'

/** The same mark twice; more than three ？ or ！; ？！ in turns. GB/T 15834—2011 4.2.3.3, 4.3.3.3. */
export default defineRule({
  id: 'repeated-mark',
  meta: {
    title: { zh: '标点重复', en: 'Repeated marks' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.2.3.3、4.3.3.3', verified: true },
    messages: {
      repeated: '标点重复：“{{actual}}”应为“{{expected}}”',
    },
  },
  scope: 'block',
  needs: [
    ['，，', '，,', ',，', '。。', '、、', '；；', '；;', ';；', '：：', '：:', ':：', '？？', '？！', '！？', '！！'],
  ],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { 0: marks, index } of view.text.matchAll(repeated)) {
          const expected = rightForm(marks)
          if (expected === undefined) continue
          context.report({ messageId: 'repeated', at: [view, index, index + marks.length], expected: [expected] })
        }
      },
    }
  },
})

const repeated = /[，,]{2,}|。{2,}|、{2,}|[；;]{2,}|[：:]{2,}|[？！]{3,}/g

function rightForm(marks: string): string | undefined {
  if (/[？！]/.test(marks)) {
    if (/^(?:？{1,3}|！{1,3})$/.test(marks)) return undefined
    if (/^？+$|^！+$/.test(marks)) return marks.slice(0, 3)
    return '？！'
  }
  // Three full stops and more stand for an ellipsis.
  if (marks[0] === '。') return marks.length === 2 ? '。' : undefined
  // `::` and `,,` of code are none.
  return marks.match(/[，、；：]/)?.[0]
}
