import { defineRule } from '../../src/rule.ts'

/** GB/T 15834—2011 4.5.3.5: 标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号。若有其他成分插在中间，宜用顿号。 */
export default defineRule({
  id: 'enum-comma-quotes',
  meta: {
    title: { zh: '并列引号、书名号间的顿号', en: 'Enumeration comma between quotations' },
    category: 'punctuation',
    severity: 'info',
    preset: 'strict',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.5.3.5', verified: true },
    messages: {
      redundant: '标有引号或书名号的并列成分之间通常不用顿号',
    },
  },
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const { text } = view
        for (const { 0: list, index } of text.matchAll(bareList)) {
          if (isMixed(text, index, index + list.length)) continue
          for (const { index: at } of list.matchAll(/(?<=[”’」』》〉])、(?=[“‘「『《〈])/g)) {
            context.report({ messageId: 'redundant', at: [view, index + at, index + at + 1], expected: [''] })
          }
        }
      },
    }
  },
})

/** Quotations or titles joined by 、 alone. */
const bareList =
  /(?:“[^“”]{1,40}”(?:、“[^“”]{1,40}”)+|‘[^‘’]{1,40}’(?:、‘[^‘’]{1,40}’)+|「[^「」]{1,40}」(?:、「[^「」]{1,40}」)+|《[^《》]{1,40}》(?:、《[^《》]{1,40}》)+)/g

/** Whether other items stand in the same list (“甲”、“乙”、丙), or its items are more than quotations (“甲”与“乙”、“丙”与“丁”). */
function isMixed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  const after = text.slice(end, end + 6)
  return (
    /^(?:、|（|\(|[^，。；：、！？”’》」]{0,5}[“‘《「])/.test(after) ||
    /(?:、|[”’》」][^，。；：、！？“‘《「]{1,5})$/.test(before)
  )
}
