import { describe, expect, it } from 'vitest'
import { parseIso, toIso } from '../../src/text/calendar.ts'
import { dates } from '../../src/text/dates.ts'
import { monthDayName, resolveDays, yearOf } from '../../src/text/resolve.ts'
import { viewOf } from './view-of.ts'

const issue = parseIso('2024-01-03')
const resolve = (text: string, day = issue) => dates(viewOf(text)).map((date) => resolveDays(date, day).map(toIso))

describe('resolveDays', () => {
  it.each([
    ['2023年5月26日', ['2023-05-26']],
    ['去年12月25日', ['2023-12-25']],
    ['12月30日', ['2023-12-30', '2024-12-30', '2025-12-30']],
    ['上月30日', ['2023-12-30']],
    ['2日', ['2024-01-02', '2023-12-02', '2024-02-02']],
    ['同年6月1日', []],
    ['2月30日', []],
    ['2023年5月', []],
  ])('resolves %s from the day of issue', (text, days) => {
    expect(resolve(text)[0]).toEqual(days)
  })

  it('puts the nearest day first', () => {
    expect(resolve('12月30日')[0]?.[0]).toBe('2023-12-30')
    expect(resolve('1月20日', parseIso('2023-12-28'))[0]?.[0]).toBe('2024-01-20')
  })

  it('needs a year where there is no day of issue', () => {
    expect(resolve('2023年5月6日，5月7日，今年5月8日', null)).toEqual([['2023-05-06'], [], []])
  })
})

describe('yearOf and monthDayName', () => {
  it('follow the day of issue', () => {
    expect(dates(viewOf('2019年、前年、同年5月')).map((date) => yearOf(date, issue))).toEqual([2019, 2022, null])
    expect(issue && monthDayName(issue, -3)).toBe('12月31日')
  })
})
