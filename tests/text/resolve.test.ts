import { describe, expect, it } from 'vitest'
import { dayName, parseIso } from '../../src/text/calendar.ts'
import { dates } from '../../src/text/dates.ts'
import { printDay, resolveDays, yearOf } from '../../src/text/resolve.ts'
import { viewOf } from './view-of.ts'

const issue = parseIso('2024-01-03')
const resolve = (text: string, day = issue) => dates(viewOf(text)).map((date) => resolveDays(date, day).map(dayName))

describe('resolveDays', () => {
  it.each([
    ['2023年5月26日', ['2023年5月26日']],
    ['去年12月25日', ['2023年12月25日']],
    ['12月30日', ['2023年12月30日']],
    ['7月3日', ['2024年7月3日', '2023年7月3日', '2025年7月3日']],
    ['上月30日', ['2023年12月30日']],
    ['2日', ['2024年1月2日']],
    ['同年6月1日', []],
    ['2月30日', []],
    ['2023年5月', []],
    ['下月5日', ['2024年2月5日']],
    ['本月31日', ['2024年1月31日']],
    ['去年2月29日', []],
    ['31日', ['2023年12月31日']],
    ['5月2日', ['2024年5月2日']],
    ['5月3日', ['2024年5月3日', '2023年5月3日', '2025年5月3日']],
  ])('resolves %s from the day of issue', (text, days) => {
    expect(resolve(text)[0]).toEqual(days)
  })

  it('puts the nearest day first', () => {
    expect(resolve('12月30日')[0]?.[0]).toBe('2023年12月30日')
    expect(resolve('1月20日', parseIso('2023-12-28'))[0]?.[0]).toBe('2024年1月20日')
  })

  it('needs a year where there is no day of issue', () => {
    expect(resolve('2023年5月6日，5月7日，今年5月8日', null)).toEqual([['2023年5月6日'], [], []])
  })
})

describe('yearOf', () => {
  it('follows the day of issue', () => {
    expect(dates(viewOf('2019年、前年、同年5月')).map((date) => yearOf(date, issue))).toEqual([2019, 2022, null])
  })
})

describe('the later day of a span', () => {
  it('is printed without what it has from the day before', () => {
    const last = (text: string) => dates(viewOf(text)).at(-1)
    const print = (text: string, day: string) => {
      const [like, to] = [last(text), parseIso(day)]
      return like && to && printDay(to, like)
    }
    expect(print('2023年5月3日至8日', '2023-05-09')).toBe('9日')
    expect(print('2023年5月3日至8日', '2023-06-09')).toBe('6月9日')
    expect(print('2023年5月3日至6月8日', '2023-06-09')).toBe('6月9日')
    expect(print('2023年5月3日至8日', '2024-05-09')).toBe('2024年5月9日')
    expect(print('2022年12月30日至2023年1月2日', '2023-01-03')).toBe('2023年1月3日')
    expect(print('3日至8日', '2023-06-09')).toBe('9日')
  })
})

describe('printDay', () => {
  it.each([
    ['5月23日', '1月3日'],
    ['2023年5月23日', '2024年1月3日'],
    ['二〇二三年五月二十三日', '二〇二四年一月三日'],
    ['５月２３日', '１月３日'],
    ['23日', '3日'],
  ])('prints like %s', (text, printed) => {
    const [date] = dates(viewOf(text))
    expect(date && issue && printDay(issue, date)).toBe(printed)
  })
})
