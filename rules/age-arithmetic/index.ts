import { defineRule } from '../../src/rule.ts'
import { digits, parseIso } from '../../src/text/index.ts'
import { ageStatements } from './statements.ts'

/** A person's age against the year of birth; one year more or less is left for the birthday and for 虚岁. */
export default defineRule({
  id: 'age-arithmetic',
  meta: {
    title: { zh: '年龄算错', en: 'Age does not follow from the year of birth' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》事实性、逻辑性差错', verified: true },
    messages: {
      age: '{{born}}年出生，到{{year}}年应为{{right}}岁左右，不是{{actual}}岁，请核对',
    },
  },
  scope: 'block',
  needs: ['岁', '生享', '年', digits],
  create(context) {
    const issueYear = parseIso(context.issue.date)?.year
    return {
      block(node) {
        const view = context.view(node)
        for (const { start, end, age, born, year } of ageStatements(view, issueYear)) {
          const right = year - born
          if (right < 0 || Math.abs(right - age) <= 1) continue
          context.report({
            messageId: 'age',
            at: [view, start, end],
            data: { born, year, right },
            expected: [String(right), String(right - 1)],
          })
        }
      },
    }
  },
})
