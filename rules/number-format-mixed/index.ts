import { defineSurveyRule } from '../../src/rule.ts'
import { numbers, type TextView } from '../../src/text/index.ts'

/** GB/T 15835—2011 5.1.1: numbers of five digits and more are grouped in one way throughout an issue. */
export default defineSurveyRule({
  id: 'number-format-mixed',
  meta: {
    title: { zh: '数字分节不一', en: 'Large numbers grouped in two ways' },
    category: 'number',
    severity: 'info',
    preset: 'strict',
    fixable: 'suggestion',
    weight: { class: 'number', value: 0.1 },
    basis: { text: 'GB/T 15835—2011 5.1.1', verified: false },
    messages: {
      grouped: '本期多位数多不分节，“{{actual}}”宜写作“{{expected}}”',
      plain: '本期多位数多用千分撇，“{{actual}}”宜写作“{{expected}}”',
    },
    needsWidth: true,
  },
  needs: ['0123456789'],
  scope: 'block',
  collect(context, keep: (use: Use) => void) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { start, end, form } of numbers(view)) {
          if (form !== 'arabic') continue
          const printed = digits.exec(view.text.slice(start, end))?.[0] ?? ''
          const isCounted = printed.length >= 5 && counted.test(view.text[start + printed.length] ?? '')
          if (printed.includes(',') || isCounted) keep({ view, start, printed })
        }
      },
    }
  },
  conclude(uses, context) {
    const grouped = uses.filter(({ printed }) => printed.includes(','))
    const plain = uses.filter(({ printed }) => !printed.includes(','))
    if (grouped.length === 0 || plain.length === 0) return
    const [rare, messageId] = grouped.length <= plain.length ? [grouped, 'grouped'] : [plain, 'plain']
    for (const { view, start, printed } of rare) {
      const at = [view, start, start + printed.length] as const
      context.report({ messageId, at, expected: [messageId === 'grouped' ? ungroup(printed) : group(printed)] })
    }
  },
})

interface Use {
  view: TextView
  start: number
  printed: string
}

const digits = /^\d[\d,]*/
/** What follows a quantity; telephone numbers, post codes and hot lines have none of these. */
const counted = /[个人元名户家吨公平次件亩份条辆台位只棵株头册万亿多余.]/

function group(printed: string): string {
  const first = printed.length % 3 || 3
  return [printed.slice(0, first), ...(printed.slice(first).match(/\d{3}/g) ?? [])].join(',')
}

function ungroup(printed: string): string {
  return printed.replaceAll(',', '')
}
