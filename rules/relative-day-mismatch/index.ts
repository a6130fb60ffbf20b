import { object, optional, picklist } from 'valibot'
import { defineRule } from '../../src/rule.ts'
import {
  addDays,
  type CalendarDay,
  type DateMention,
  datelineDay,
  dates,
  dayNumber,
  daysBetween,
  type Gaps,
  monthDayName,
  neighbours,
  parseIso,
  printDay,
  quotationAround,
  quotations,
  type RelativeDay,
  relativeDays,
  relativeDayWords,
  resolveDays,
  type TextRange,
  type TextView,
  weekdayDates,
  weekdayDigit,
  weekdayOf,
  weekdays,
  weekdayWords,
} from '../../src/text/index.ts'

const partOfDay = '(?:上午|中午|下午|傍晚|晚上|早上|清晨|凌晨)?'
const dateAfter = new RegExp(`^${partOfDay}(?:[（(]|，?即|，|,|是)?$`)
const opening = /^[（(]$/
/** On Sundays people differ about which week is this one. */
const sunday = 7
const weekWords = ['上上', '上', '本', '下', '下下']

/** 昨日, 今日 and 明日 are counted from the day of issue, or from the day in the dateline of a wire report. */
export default defineRule({
  id: 'relative-day-mismatch',
  meta: {
    title: { zh: '昨日、今日与日期不符', en: 'Relative day does not match the date beside it' },
    category: 'fact',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 2 },
    basis: { text: '《报纸编校差错率计算方法》重要时间', verified: true },
    options: object({
      /** A weekly counts 昨日 from the day of writing: only datelines are checked. */
      periodicity: optional(picklist(['daily', 'weekly']), 'daily'),
    }),
    messages: {
      mismatch: '本报出版日期是{{issue}}，“{{word}}”应为{{right}}，不是{{actual}}',
      weekday: '本报出版日期是{{issue}}，“{{word}}”是{{expected}}，不是{{actual}}',
      week: '本报出版日期是{{issue}}，{{date}}应说“{{expected}}”，不是“{{actual}}”',
      later: '电头日期{{actual}}晚于出版日期{{issue}}，请核对',
    },
  },
  scope: 'article',
  needs: [[...relativeDayWords, ...weekdayWords]],
  create(context) {
    const issueDay = parseIso(context.issue.date)
    if (!issueDay) return {}
    const issue = monthDayName(issueDay)
    let articleDay: CalendarDay | null = null
    return {
      article(node) {
        articleDay = datelineDay(node, issueDay)
      },
      'article:exit'() {
        articleDay = null
      },
      dateline(node) {
        const view = context.full(node)
        const [date] = dates(view)
        const day = date && resolveDays(date, issueDay)[0]
        if (!day || daysBetween(issueDay, day) <= 0) return
        context.report({ messageId: 'later', at: [view, date.start, date.end], data: { issue } })
      },
      block(node) {
        const view = context.view(node)
        if (context.options.periodicity === 'weekly') return
        const written = datelineDay(node, issueDay) ?? articleDay
        const bases: Bases = written ? [issueDay, written] : [issueDay]
        checkDates(view, bases)
        checkWeekdays(view, bases)
        checkWeeks(view, bases)
      },
    }

    /** 昨日（5月23日） */
    function checkDates(view: TextView, bases: Bases): void {
      for (const [word, date] of pairs(view, datesWithDay, { after: dateAfter, before: opening })) {
        const isRight = bases.some((base) => {
          const right = dayNumber(addDays(base, word.days))
          return resolveDays(date, base).some((day) => dayNumber(day) === right)
        })
        if (isRight || (date.month !== undefined && resolveDays(date, bases[0]).length === 0)) continue
        const right = addDays(bases[0], word.days)
        context.report({
          messageId: 'mismatch',
          at: [view, date.start, date.end],
          data: { issue, word: slice(view, word), right: monthDayName(right) },
          expected: [printDay(right, date)],
          cause: [view, word.start, word.end],
        })
      }
    }

    /** 昨日（周三） */
    function checkWeekdays(view: TextView, bases: Bases): void {
      for (const [word, weekday] of pairs(view, weekdays, { after: opening, before: opening })) {
        const weekdayAt = (base: CalendarDay): number => weekdayOf(addDays(base, word.days))
        if (bases.some((base) => weekdayAt(base) === weekday.weekday)) continue
        context.report({
          messageId: 'weekday',
          at: [view, weekday.start, weekday.end],
          data: { issue, word: slice(view, word) },
          expected: [slice(view, weekday).slice(0, -1) + weekdayDigit(weekdayAt(bases[0]))],
          cause: [view, word.start, word.end],
        })
      }
    }

    /** 上周二（5月23日） */
    function checkWeeks(view: TextView, bases: Bases): void {
      if (weekdayOf(bases[0]) === sunday) return
      for (const { date, weekday } of weekdayDates(view)) {
        const [day] = resolveDays(date, bases[0])
        if (weekday.week === undefined || !day || weekdayOf(day) !== weekday.weekday) continue
        const word = weekWords[weeksBetween(bases[0], day) + 2]
        if (bases.some((base) => weeksBetween(base, day) === weekday.week) || word === undefined) continue
        context.report({
          messageId: 'week',
          at: [view, weekday.start, weekday.end],
          data: { issue, date: slice(view, date) },
          expected: [slice(view, weekday).replace(/^[上下本这]+/, word)],
          cause: [view, date.start, date.end],
        })
      }
    }
  },
})

/** The days that relative words may be counted from: the day of issue, then that of a dateline. */
type Bases = readonly [CalendarDay, ...CalendarDay[]]

/** Relative days with what is printed beside them, outside quotations: speech counts from the day it was spoken. */
function* pairs<T extends TextRange>(
  view: TextView,
  read: (view: TextView) => readonly T[],
  gaps: Gaps,
): Generator<[RelativeDay, T]> {
  const words = relativeDays(view)
  if (words.length === 0) return
  for (const [word, other] of neighbours(view.text, words, read(view), gaps)) {
    if (!quotationAround(quotations(view), word.start, word.end, '“‘「『"')) yield [word, other]
  }
}

function datesWithDay(view: TextView): DateMention[] {
  return dates(view).filter(({ day }) => day !== undefined)
}

/** Weeks from Monday to Monday. */
function weeksBetween(from: CalendarDay, to: CalendarDay): number {
  const monday = (day: CalendarDay): number => dayNumber(day) - weekdayOf(day)
  return (monday(to) - monday(from)) / 7
}

function slice(view: TextView, { start, end }: TextRange): string {
  return view.text.slice(start, end)
}
