import { defineRule } from '../../src/rule.ts'

/** GB/T 15834—2011 4.5.3.1: 、 parts parallel words inside a sentence: 交通便利、环境优美的小镇. */
export default defineRule({
  id: 'parallel-comma',
  meta: {
    title: { zh: '并列成分间的逗号', en: 'Comma between parallel attributes' },
    category: 'punctuation',
    severity: 'info',
    preset: 'review',
    fixable: false,
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.5.3.1', verified: false },
    messages: {
      parallel: '“{{first}}”与“{{second}}”并列修饰同一个词，中间宜用顿号',
    },
  },
  scope: 'block',
  needs: [['形成', '营造', '构建', '打造', '塑造', '构筑', '建成', '成为', '创造'], '的', ',，'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const match of view.text.matchAll(pattern)) {
          const [actual, first, second] = match
          const at = match.index + actual.indexOf(first as string) + 4
          context.report({
            messageId: 'parallel',
            at: [view, at, at + 1],
            data: { first: first as string, second: second as string },
          })
        }
      },
    }
  },
})

/** A verb of making, two phrases of four characters and the noun that both describe. */
const pattern =
  /(?<=(?:形成|营造|构建|打造|塑造|构筑|建成|成为|创造)(?:了|出)?)([\u4e00-\u9fff]{4})[,，]([\u4e00-\u9fff]{4})的[\u4e00-\u9fff]{1,8}(?=[，。；,;])/g
