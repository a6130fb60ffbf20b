import { defineRule, type NewsNode } from '../../src/rule.ts'
import {
  type CalendarDay,
  type DateMention,
  dates,
  daysInMonth,
  digits,
  numeralCharacters,
  pairs,
  parseIso,
  type TimeMention,
  times,
  yearOf,
} from '../../src/text/index.ts'

/** Words after which a date is one of another calendar, whose months all may have 30 days. */
const otherCalendar = /(?:农历|阴历|旧历|夏历|闰|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)[^，,。；;]{0,6}$/

/** A day in characters may be one of the Chinese calendar. */
const longestLunarMonth = 30

/** A day or time that no calendar and no clock has. */
export default defineRule({
  id: 'invalid-date',
  meta: {
    title: { zh: '日期不存在', en: 'No such day or time' },
    category: 'fact',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》事实性差错', verified: true },
    messages: {
      month: '“{{actual}}”：一年没有{{month}}月，请核对日期',
      day: '“{{actual}}”：{{month}}月只有{{last}}天，请核对日期',
      time: '“{{actual}}”：没有这个钟点，请核对时间',
    },
  },
  scope: 'block',
  needs: [['月', ...pairs(digits + numeralCharacters, '时点'), ...pairs(digits, ':：./-．／－')]],
  create(context) {
    const issueDay = parseIso(context.issue.date)
    const check = (node: NewsNode): void => {
      const view = context.full(node)
      for (const date of dates(view)) {
        const fault = faultOf(date, issueDay, view.text)
        if (fault) context.report({ ...fault, at: [view, date.start, date.end] })
      }
      for (const time of times(view)) {
        const { start, end, hour, minute } = time
        if (minute > 59 || (hour === 24 && minute > 0) || (hour > 24 && !isDuration(time, view.text))) {
          context.report({ messageId: 'time', at: [view, start, end] })
        }
      }
    }
    return { block: check, masthead: check, pageHead: check, furniture: check }
  },
})

function faultOf(
  date: DateMention,
  issueDay: CalendarDay | null,
  text: string,
): { messageId: 'month' | 'day'; data: Record<string, number> } | null {
  const { month, day } = date
  if (month === undefined) return null
  if (date.form === 'chinese' && date.year === undefined && month <= 12 && (day ?? 0) <= longestLunarMonth) return null
  if (otherCalendar.test(text.slice(Math.max(0, date.start - 12), date.start))) return null
  if (month < 1 || month > 12) return { messageId: 'month', data: { month } }
  if (day === undefined) return null
  const last = daysInMonth(yearOf(date, issueDay) ?? 2000, month)
  return day < 1 || day > last ? { messageId: 'day', data: { month, last } } : null
}

/** 48时 may be a span of time; with minutes, a part of the day or a date before it, it is meant for a clock. */
function isDuration({ start, end, period }: TimeMention, text: string): boolean {
  return (
    period === undefined &&
    /\d时$/.test(text.slice(start, end)) &&
    !/[日号]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  )
}
