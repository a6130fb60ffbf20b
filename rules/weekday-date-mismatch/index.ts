import { defineRule, type NewsNode, select } from '../../src/rule.ts'
import {
  addDays,
  type CalendarDay,
  dayName,
  parseIso,
  resolveDays,
  weekdayDates,
  weekdayName,
  weekdayOf,
  weekdays,
} from '../../src/text/index.ts'

/** The date and the day of the week that an issue prints of itself: in the masthead and in the heads of pages. */
export default defineRule({
  id: 'weekday-date-mismatch',
  meta: {
    title: { zh: '报头星期与日期不符', en: 'Weekday of the masthead does not match its date' },
    category: 'fact',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》重要时间', verified: true },
    messages: {
      mismatch: '{{date}}是{{weekday}}，不是{{actual}}；请核对星期，或日期是否应为{{other}}',
    },
  },
  scope: 'block',
  create(context) {
    const report = (day: CalendarDay, weekday: number, place: Parameters<typeof context.report>[0]['at']): void => {
      if (weekdayOf(day) === weekday) return
      const right = weekdayName(weekdayOf(day))
      const other = dayName(nearestOn(weekday, day))
      context.report({
        messageId: 'mismatch',
        at: place,
        data: { date: dayName(day), weekday: right, other },
        expected: [right, other],
      })
    }
    const headed = (node: NewsNode): void => {
      const view = context.full(node)
      for (const { date, weekday } of weekdayDates(view)) {
        const [day] = resolveDays(date, parseIso(context.issue.date))
        if (day) report(day, weekday.weekday, [view, weekday.start, weekday.end])
      }
    }
    return {
      masthead(node) {
        const day = parseIso(context.issue.date)
        const field = select(node, 'field').find(({ name }) => name === 'weekday')
        const view = field && context.full(field)
        const printed = view && weekdays(view)[0]
        if (day && printed) report(day, printed.weekday, [view, printed.start, printed.end])
      },
      pageHead: headed,
      furniture: headed,
    }
  },
})

/** The nearest day with that weekday. */
function nearestOn(weekday: number, day: CalendarDay): CalendarDay {
  const distance = weekday - weekdayOf(day)
  return addDays(day, distance > 3 ? distance - 7 : distance < -3 ? distance + 7 : distance)
}
