import { defineSurveyRule } from '../../src/rule.ts'
import { digits, folded, type TextView } from '../../src/text/index.ts'

const unit = '(?:℃|°C|°c|摄氏度)'
const range = new RegExp(
  `(?<![\\d.\\-−])(?<first>\\d{1,2}(?:\\.\\d)?)(?<degree>${unit}|度)?(?<sign>[~—–-]|至|到)(?<second>\\d{1,2}(?:\\.\\d)?)(?<last>${unit})`,
  'g',
)
interface Use {
  view: TextView
  start: number
  end: number
  /** null where it is written from low to high. */
  expected: string | null
}

/** Where a temperature falls from one value to the other, or both lie below zero, the order is right. */
const falling = /(?:从|由|自|降|跌|落|下滑|零下|负|低温?为?)[^，,。；;]{0,6}$/

/** A range of temperatures runs from the lower to the higher one. */
export default defineSurveyRule({
  id: 'temperature-order',
  meta: {
    title: { zh: '气温高低颠倒', en: 'Range of temperatures upside down' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: 'GB/T 15835—2011 5.1.3', verified: false },
    messages: {
      order: '气温范围应从低到高：“{{expected}}”',
    },
  },
  needs: [digits, ['℃', '°', '摄氏度']],
  scope: 'block',
  collect(context, keep: (use: Use) => void) {
    return {
      block(node) {
        const view = context.view(node)
        const text = folded(view)
        for (const { 0: found, index, groups } of text.matchAll(range)) {
          const { first, degree = '', sign, second, last } = groups as Record<string, string>
          const range = { view, start: index, end: index + found.length }
          if (Number(first) <= Number(second)) keep({ ...range, expected: null })
          else if (!falling.test(text.slice(Math.max(0, index - 10), index))) {
            const printed = view.text[index + (first as string).length + degree.length] as string
            const joint = sign === '~' ? printed : sign
            keep({ ...range, expected: `${second}${degree}${joint}${first}${last}` })
          }
        }
      },
    }
  },
  conclude(uses, context) {
    const isHouseStyle = uses.length > 1 && uses.every(({ expected }) => expected !== null)
    if (isHouseStyle) return
    for (const { view, start, end, expected } of uses) {
      if (expected !== null) context.report({ messageId: 'order', at: [view, start, end], expected: [expected] })
    }
  },
})
