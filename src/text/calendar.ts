/** The calendar, without a clock: every function is told its day. */

/** A day of the Gregorian calendar; month and day count from 1. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

/** A day of the Chinese calendar. `year` is the Gregorian year in which the lunar year begins. */
export interface LunarDay extends CalendarDay {
  /** 闰月 */
  leap: boolean
}

const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay
}

export function dayOfNumber(number: number): CalendarDay {
  const date = new Date(number * millisecondsPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOfNumber(dayNumber(day) + days)
}

/** Days from `from` to `to`. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from)
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether the day exists. Without a year, 29 February does. */
export function isValidDay(month: number, day: number, year?: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** ISO weekday: 1 for Monday … 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** 星期一 … 星期日 of an ISO weekday. */
export function weekdayName(weekday: number): string {
  return `星期${weekdayDigit(weekday)}`
}

/** 一 … 日 of an ISO weekday, after 星期 or 周. */
export function weekdayDigit(weekday: number): string {
  return '一二三四五六日'[weekday - 1] as string
}

/** 5月26日 */
export function monthDayName({ month, day }: CalendarDay): string {
  return `${month}月${day}日`
}

/** 2023年5月26日 */
export function dayName(day: CalendarDay): string {
  return `${day.year}年${monthDayName(day)}`
}

/** Reads an ISO 8601 calendar date; `null` for anything else. */
export function parseIso(date: string | null): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '')
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return isValidDay(month, day, year) ? { year, month, day } : null
}

let chineseCalendar: Intl.DateTimeFormat | undefined

/** The day in the Chinese calendar, as ICU computes it. */
export function lunarDay(day: CalendarDay): LunarDay {
  chineseCalendar ??= new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = chineseCalendar.formatToParts(dayNumber(day) * millisecondsPerDay)
  const part = (type: string): string => parts.find((each) => (each.type as string) === type)?.value ?? ''
  const month = part('month')
  return {
    year: Number(part('relatedYear')),
    month: Number.parseInt(month, 10),
    day: Number(part('day')),
    leap: /\D/.test(month),
  }
}

/** 四月初八, 闰二月十五, 腊月廿三, as printed. */
export function lunarName({ month, day, leap }: LunarDay): string {
  const monthName =
    month === 1 ? '正' : month === 11 ? '十一' : month === 12 ? '十二' : '一二三四五六七八九十'[month - 1]
  return `${leap ? '闰' : ''}${monthName}月${lunarDayName(day)}`
}

function lunarDayName(day: number): string {
  if (day === 10) return '初十'
  if (day === 20) return '二十'
  if (day === 30) return '三十'
  return `${'初十廿'[Math.floor(day / 10)]}${'一二三四五六七八九'[(day % 10) - 1]}`
}
