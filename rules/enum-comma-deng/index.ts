import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'enum-comma-deng',
  meta: {
    title: { zh: '“等”前的顿号', en: 'Enumeration comma before 等' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 B.1.2', verified: false },
    messages: {
      redundant: '“等”前不用顿号',
    },
  },
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        if (!view.text.includes('、等')) return
        for (const match of view.text.matchAll(pattern)) {
          context.report({ messageId: 'redundant', at: [view, match.index, match.index + 1], expected: [''] })
        }
      },
    }
  },
})

/** 、 before 等, unless 等 begins a word of its own: 等级, 等待, 等候. */
const pattern = /、(?=等(?![级候待于同腰离高价效额比距式温闲身份号量差保位边速幅外第次到着了你我他她它一不来因权分]))/g
