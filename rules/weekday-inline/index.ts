import { defineRule } from '../../src/rule.ts'
import {
  type CalendarDay,
  type DateMention,
  dates,
  isValidDay,
  parseIso,
  resolveDays,
  weekdayDates,
  weekdayDigit,
  weekdayOf,
  weekdayWords,
} from '../../src/text/index.ts'

/** A date in running text and the day of the week beside it. Two true facts of one calendar. */
export default defineRule({
  id: 'weekday-inline',
  meta: {
    title: { zh: '文内星期不符', en: 'Day of the week beside a date is wrong' },
    category: 'fact',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》事实性差错', verified: true },
    messages: {
      mismatch: '{{date}}是{{expected}}，不是{{actual}}（或日期有误，请核对）',
    },
  },
  scope: 'block',
  needs: [weekdayWords, '日号./-．／－'],
  create(context) {
    const issueDay = parseIso(context.issue.date)
    return {
      block(node) {
        const view = context.view(node)
        const pairs = weekdayDates(view)
        if (pairs.length === 0) return
        const printed = dates(view)
        const named = new Set<number>()
        let next = 0
        for (const pair of pairs) {
          while (next < printed.length && (printed[next] as DateMention).end <= pair.date.start) {
            const { year } = printed[next++] as DateMention
            if (year !== undefined) named.add(year)
          }
          const days = possibleDays(pair.date, named, issueDay)
          const [likeliest] = days
          if (!likeliest || days.some((day) => weekdayOf(day) === pair.weekday.weekday)) continue
          const { start, end } = pair.weekday
          const expected = view.text.slice(start, end - 1) + nameOf(weekdayOf(likeliest), view.text[end - 1] as string)
          context.report({
            messageId: 'mismatch',
            at: [view, start, end],
            data: { date: view.text.slice(pair.date.start, pair.date.end) },
            expected: [expected],
            cause: [view, pair.date.start, pair.date.end],
          })
        }
      },
    }
  },
})

/** Days that the date may mean: a year named earlier in the same text counts as much as the year of issue. */
function possibleDays(date: DateMention, named: ReadonlySet<number>, issueDay: CalendarDay | null): CalendarDay[] {
  const days = resolveDays(date, issueDay)
  const { month, day, year, yearWord } = date
  if (year !== undefined || yearWord !== undefined || month === undefined || day === undefined) return days
  const others = [...named].filter((each) => isValidDay(month, day, each))
  return [...days, ...others.map((each) => ({ year: each, month, day }))]
}

/** The weekday in the digits of the one printed. */
function nameOf(weekday: number, printed: string): string {
  if (/[1-7]/.test(printed)) return String(weekday)
  return weekdayDigit(weekday)
}
