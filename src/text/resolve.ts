import { addDays, type CalendarDay, daysBetween, isValidDay } from './calendar.ts'
import type { DateMention } from './dates.ts'

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
 * The days that a printed date may mean, likeliest first: the nearest to the day of issue, then the same day of the years
 * around. Empty where it names no day, where the day does not exist, or where its year cannot be known (同年6月1日).
 */
export function resolveDays(date: DateMention, issue: CalendarDay | null): CalendarDay[] {
  if (date.day === undefined) return []
  const year = yearOf(date, issue)
  if (year !== null && date.month !== undefined) return existing([{ year, month: date.month, day: date.day }])
  if (date.yearWord !== undefined || issue === null) return []
  const { day } = date
  if (date.month === undefined) return existing(monthsOf(date, issue).map((month) => ({ ...month, day })))
  const { month } = date
  const days = existing([-1, 0, 1].map((offset) => ({ year: issue.year + offset, month, day })))
  return days.sort((a, b) => Math.abs(daysBetween(issue, a)) - Math.abs(daysBetween(issue, b)))
}

function monthsOf(date: DateMention, issue: CalendarDay): Omit<CalendarDay, 'day'>[] {
  const monthAt = (offset: number): Omit<CalendarDay, 'day'> => {
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

/** The day `days` after one, as printed in a newspaper without its year: 5月25日. */
export function monthDayName(day: CalendarDay, days = 0): string {
  const { month, day: date } = addDays(day, days)
  return `${month}月${date}日`
}
