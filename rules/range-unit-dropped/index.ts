import { defineRule } from '../../src/rule.ts'
import { digits, folded } from '../../src/text/index.ts'

/** GB/T 15835—2011 5.1.3: both ends of a range carry %, 万 or 亿: 15%～30%, 9亿～16亿, 13万元～17万元. */
export default defineRule({
  id: 'range-unit-dropped',
  meta: {
    title: { zh: '数值范围省略单位', en: 'Range without the unit at its first end' },
    category: 'number',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'number', value: 0.1 },
    basis: { text: 'GB/T 15835—2011 5.1.3', verified: false },
    messages: {
      dropped: '数值范围两端都要写“{{unit}}”：“{{actual}}”应为“{{expected}}”',
    },
  },
  scope: 'block',
  needs: [digits, '%％‰万亿', '~～∼–—-－至到'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const text = folded(view)
        if (!someRange.test(text)) return
        for (const match of text.matchAll(range)) {
          const [printed, low = '', connector = '', high = '', unit = ''] = match
          if (Number(low) === 0 || Number(low) >= Number(high) || isYear(low, connector)) continue
          const start = match.index
          const end = start + low.length
          context.report({
            messageId: 'dropped',
            at: [view, start, start + printed.length],
            data: { unit },
            expected: [view.text.slice(start, end) + unit + view.text.slice(end, start + printed.length)],
          })
        }
      },
    }
  },
})

const someRange = /\d(?:——|[~∼–—至到-])\d/
const range =
  /(?<!\d[.,:]|[\d/A-Za-z~—–-])(\d{1,4}(?:\.\d{1,4})?)([~∼–—-]|——|至|到)(\d{1,4}(?:\.\d{1,4})?)([%‰]|[万亿]元?)/g

/** 2023—5000万 begins with a year. */
function isYear(low: string, connector: string): boolean {
  return /^(?:19|20)\d{2}$/.test(low) && connector !== '~'
}
