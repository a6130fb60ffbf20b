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
  scope: 'block',
  needs: [['、等']],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const match of view.text.matchAll(pattern)) {
          context.report({ messageId: 'redundant', at: [view, match.index, match.index + 1], expected: [''] })
        }
      },
    }
  },
})

/** 、 before 等, unless 等 begins a word of its own: 等级, 等待, 等高线, 等不及. */
const pattern =
  /、(?=等(?![级候待腰离价效额距式温闲号差边速幅着你我他她它身份到了因权保]|于(?!是)|同(?!志|类|学|行)|高[线距]|比[例数]|一[下等会]|不[及到起来了]|[次第值来][，。、]|分[，。、得成为]|量代|外品))/g
