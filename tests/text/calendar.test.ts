import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayName,
  daysInMonth,
  isValidDay,
  lunarDay,
  lunarName,
  monthDayName,
  parseIso,
  weekdayDigit,
  weekdayName,
  weekdayOf,
} from '../../src/text/calendar.ts'

const day = (iso: string) => {
  const parsed = parseIso(iso)
  if (!parsed) throw new Error(iso)
  return parsed
}

describe('calendar', () => {
  it('knows weekdays', () => {
    expect(weekdayName(weekdayOf(day('2023-05-26')))).toBe('星期五')
    expect(weekdayName(weekdayOf(day('2000-01-02')))).toBe('星期日')
    expect(weekdayName(weekdayOf(day('1949-10-01')))).toBe('星期六')
  })

  it('knows which days exist', () => {
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(daysInMonth(1900, 2)).toBe(28)
    expect(isValidDay(2, 29)).toBe(true)
    expect(isValidDay(2, 29, 2023)).toBe(false)
    expect(isValidDay(11, 31)).toBe(false)
    expect(isValidDay(13, 1)).toBe(false)
    expect(parseIso('2023-02-29')).toBeNull()
    expect(parseIso(null)).toBeNull()
  })

  it('adds days over the ends of months and years', () => {
    expect(addDays(day('2023-12-31'), 1)).toEqual(day('2024-01-01'))
    expect(addDays(day('2024-03-01'), -1)).toEqual(day('2024-02-29'))
  })

  it('names days as they are printed', () => {
    expect(dayName(day('2023-05-06'))).toBe('2023年5月6日')
    expect(monthDayName(day('2023-05-06'))).toBe('5月6日')
    expect(weekdayDigit(7)).toBe('日')
  })

  it('knows the Chinese calendar', () => {
    expect(lunarName(lunarDay(day('2023-05-26')))).toBe('四月初八')
    expect(lunarName(lunarDay(day('2023-04-01')))).toBe('闰二月十一')
    expect(lunarDay(day('2024-02-09'))).toEqual({ year: 2023, month: 12, day: 30, leap: false })
    expect(lunarName(lunarDay(day('2024-02-10')))).toBe('正月初一')
  })
})
