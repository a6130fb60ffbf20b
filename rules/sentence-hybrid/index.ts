import { defineRule } from '../../src/rule.ts'
import { hybrids } from './patterns.ts'

export default defineRule({
  id: 'sentence-hybrid',
  meta: {
    title: { zh: '句式杂糅', en: 'Two constructions in one' },
    category: 'text',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'text', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》：语法性差错', verified: true },
    messages: {
      hybrid: '句式杂糅：“{{first}}”与“{{second}}”只用其一',
    },
  },
  scope: 'block',
  needs: [hybrids.flatMap(({ words }) => words)],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { words, pattern, choices, severity } of hybrids) {
          if (!words.some((word) => view.text.includes(word))) continue
          for (const match of view.text.matchAll(pattern)) {
            context.report({
              messageId: 'hybrid',
              at: [view, match.index, match.index + match[0].length],
              data: { first: choices[0], second: choices[1] },
              ...(severity && { severity }),
            })
          }
        }
      },
    }
  },
})
