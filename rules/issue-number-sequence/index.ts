import { integer, minValue, nullable, number, object, optional, pipe } from 'valibot'
import { defineRule, select } from '../../src/rule.ts'

/** The running number of the issue against that of the issue before. */
export default defineRule({
  id: 'issue-number-sequence',
  meta: {
    title: { zh: '期号不连续', en: 'Issue number does not follow the last one' },
    category: 'form',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'form', value: 1 },
    basis: { text: '《报纸期刊质量管理规定》出版形式', verified: true },
    options: object({
      /** The number of the issue before; without it the rule is silent. */
      previous: optional(nullable(pipe(number(), integer(), minValue(0))), null),
    }),
    messages: {
      gap: '上一期是第{{previous}}期，本期应为第{{next}}期，不是第{{number}}期',
    },
  },
  scope: 'block',
  create(context) {
    const { previous } = context.options
    const { issueNumber } = context.issue
    return {
      masthead(node) {
        const field = select(node, 'field').find(({ name }) => name === 'issueNumber')
        if (previous === null || issueNumber === null || issueNumber === previous + 1 || !field) return
        const view = context.full(field)
        const start = view.text.indexOf(String(issueNumber))
        const next = previous + 1
        context.report({
          messageId: 'gap',
          at: start < 0 ? field : [view, start, start + String(issueNumber).length],
          data: { previous, next, number: issueNumber },
          expected: [String(next)],
        })
      },
    }
  },
})
