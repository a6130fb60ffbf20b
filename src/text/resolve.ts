import { type CalendarDay, daysBetween, isValidDay } from './calendar.ts'
import type { DateMention } from './dates.ts'
import { toChinese, toChineseDigits } from './numerals.ts'

const yearOffsets: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
}
const monthOffsets: Readonly<Record<string, number>> = { 本月: 0, 上月: -1, 上个月: -1, 下月: 1, 下个月: 1 }

/** The Gregorian year of a printed date, where it is printed or follows from the day of issue. */
export function yearOf(date: DateMention, issue: CalendarDay | null): number | null {
  if (date.year !== undefined) return date.year
  const offset = yearOffsets[date.yearWord ?? '']
  return offset === undefined || issue === null ? null : issue.year + offset
}

/**
 * The days that a printed date may mean, likeliest first: the nearest to the day of issue, and where that one is months
 * away, the same day of the years around. Empty where it names no day, where the day does not exist, or where its year cannot be known (同年6月1日).
 */
export function resolveDays(date: DateMention, issue: CalendarDay | null): CalendarDay[] {
  if (date.day === undefined) return []
  const year = yearOf(date, issue)
  if (year !== null && date.month !== undefined) return existing([{ year, month: date.month, day: date.day }])
  if (date.yearWord !== undefined || issue === null) return []
  const { day } = date
  const months = date.month === undefined ? monthsOf(date, issue) : yearsAround(date.month, issue)
  const days = existing(months.map((month) => ({ ...month, day })))
  const distance = (to: CalendarDay): number => Math.abs(daysBetween(issue, to))
  days.sort((a, b) => distance(a) - distance(b))
  return days[0] && distance(days[0]) <= certainWithin ? days.slice(0, 1) : days
}

/** A date without its year that lies so many days from the issue is of no other year. */
const certainWithin = 120

type Month = Omit<CalendarDay, 'day'>

function yearsAround(month: number, issue: CalendarDay): Month[] {
  return [-1, 0, 1].map((offset) => ({ year: issue.year + offset, month }))
}

function monthsOf(date: DateMention, issue: CalendarDay): Month[] {
  const monthAt = (offset: number): Month => {
    const index = issue.year * 12 + issue.month - 1 + offset
    return { year: Math.floor(index / 12), month: (index % 12) + 1 }
  }
  if (date.monthWord === undefined) return [0, -1, 1].map(monthAt)
  const offset = monthOffsets[date.monthWord]
  return offset === undefined ? [] : [monthAt(offset)]
}

function existing(days: CalendarDay[]): CalendarDay[] {
  return days.filter(({ year, month, day }) => isValidDay(month, day, year))
}

/**
 * A day printed as a date is: with the same parts, in the same digits. A later day of a span leaves out what it shares with the
 * first.
 */
export function printDay(day: CalendarDay, like: DateMention): string {
  const chinese = like.form === 'chinese'
  const number = (value: number): string =>
    chinese ? toChinese(value) : like.form === 'full-width' ? wideDigits(value) : String(value)
  const { from } = like
  const year =
    like.year === undefined || from?.year === day.year
      ? ''
      : `${chinese ? toChineseDigits(day.year) : number(day.year)}年`
  const month = like.month === undefined || (year === '' && from?.month === day.month) ? '' : `${number(day.month)}月`
  return `${year}${month}${number(day.day)}日`
}

function wideDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}
