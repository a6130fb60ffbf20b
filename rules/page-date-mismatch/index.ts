import { defineRule } from '../../src/rule.ts'
import { dates, daysBetween, parseIso, printDay, resolveDays } from '../../src/text/index.ts'

/** The date in the head of a page against the date of the issue. */
export default defineRule({
  id: 'page-date-mismatch',
  meta: {
    title: { zh: '版头日期不符', en: 'Date of a page head is not that of the issue' },
    category: 'fact',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》重要时间', verified: true },
    messages: {
      mismatch: '版头日期与出版日期不符，应为{{expected}}，不是{{actual}}',
    },
  },
  scope: 'block',
  create(context) {
    const issueDay = parseIso(context.issue.date)
    if (!issueDay) return {}
    return {
      pageHead(node) {
        const view = context.full(node)
        const [date] = dates(view)
        const day = date && resolveDays(date, issueDay)[0]
        if (!day || date.month === undefined || daysBetween(day, issueDay) === 0) return
        context.report({
          messageId: 'mismatch',
          at: [view, date.start, date.end],
          expected: [printDay(issueDay, date)],
        })
      },
    }
  },
})
