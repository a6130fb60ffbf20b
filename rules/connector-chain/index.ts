import { defineRule } from '../../src/rule.ts'

/** GB/T 15834—2011 4.13.2: 一字线 joins stages and places that follow one another. A single hyphen may be of a compound noun. */
export default defineRule({
  id: 'connector-chain',
  meta: {
    title: { zh: '流程连接号', en: 'Connecting mark of a chain' },
    category: 'punctuation',
    severity: 'info',
    preset: 'review',
    fixable: false,
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.13.2', verified: true },
    messages: {
      chain: '前后相接的几个环节之间，宜用一字线“—”，不用短横线',
    },
  },
  scope: 'block',
  needs: ['-'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { 0: chain, index } of view.text.matchAll(
          /(?<!-)[\u4e00-\u9fff]{1,8}(?:-[\u4e00-\u9fff]{1,8}){2,8}/g,
        )) {
          const at = index + chain.indexOf('-')
          context.report({ messageId: 'chain', at: [view, at, at + 1] })
        }
      },
    }
  },
})
