import { defineRule } from '../../src/rule.ts'

/** GB/T 15834—2011 A.1: 图或表的短语式说明文字，末尾不用句号。 */
export default defineRule({
  id: 'caption-final-stop',
  meta: {
    title: { zh: '图注末句号', en: 'Full stop at the end of a caption' },
    category: 'punctuation',
    severity: 'info',
    preset: 'strict',
    fixable: 'suggestion',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 A.1', verified: false },
    messages: {
      stop: '短语式的图片说明末尾不用句号',
    },
  },
  scope: 'block',
  needs: [['图为', '图是'], '。'],
  create(context) {
    return {
      caption(node) {
        const view = context.view(node)
        const text = view.text.trim()
        if (!/^图[为是][^。！？；：]{2,30}。$/.test(text) || isSentence(text)) return
        const at = view.text.lastIndexOf('。')
        context.report({ messageId: 'stop', at: [view, at, at + 1], expected: [''] })
      },
    }
  },
})

/** Several clauses, or an action going on, make a sentence: 志愿者正在清理河道。 */
function isSentence(text: string): boolean {
  return /[，、]|在|正|了|着|把|被|将|是|为|有/.test(text.slice(2))
}
