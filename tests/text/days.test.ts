import { describe, expect, it } from 'vitest'
import { relativeDays, weekdays } from '../../src/text/days.ts'
import { lunarDates } from '../../src/text/lunar-dates.ts'
import { times } from '../../src/text/times.ts'
import { slices, viewOf } from './view-of.ts'

describe('relativeDays', () => {
  it('counts from the day of issue', () => {
    const found = relativeDays(viewOf('昨日、前天、今晚、明早、后天、大前天'))
    expect(found.map(({ days }) => days)).toEqual([-1, -2, 0, 1, 2, -3])
    expect(relativeDays(viewOf('大后天')).map(({ days }) => days)).toEqual([3])
    expect(slices('就在昨日，也在大前天。', relativeDays(viewOf('就在昨日，也在大前天。')))).toEqual(['昨日', '大前天'])
    expect(relativeDays(viewOf('云岭区'))).toEqual([])
  })

  it('knows words that only look so', () => {
    expect(relativeDays(viewOf('目前天气晴好，今后天然气充足，空前天灾，后天培养，前日本首相'))).toEqual([])
  })
})

describe('weekdays', () => {
  it('reads every way to write one', () => {
    const text = '星期三、周日、礼拜天、星期5、上周五、下下周一'
    const found = weekdays(viewOf(text))
    expect(slices(text, found)).toEqual(['星期三', '周日', '礼拜天', '星期5', '上周五', '下下周一'])
    expect(found.map(({ weekday }) => weekday)).toEqual([3, 7, 7, 5, 5, 1])
    expect(found.map(({ week }) => week)).toEqual([undefined, undefined, undefined, undefined, -1, 2])
    expect(found.map((each) => 'week' in each)).toEqual([false, false, false, false, true, true])
    expect(weekdays(viewOf('云岭区'))).toEqual([])
  })

  it('leaves counts of weeks alone', () => {
    expect(weekdays(viewOf('每周三次，四周日均，两周一轮，周五年'))).toEqual([])
  })
})

describe('lunarDates', () => {
  it('reads what only the Chinese calendar writes', () => {
    const text = '农历四月初八，癸卯年闰二月十五，腊月廿三，正月'
    const found = lunarDates(viewOf(text))
    expect(slices(text, found)).toEqual(['农历四月初八', '癸卯年闰二月十五', '腊月廿三', '正月'])
    expect(found.map(({ month, day, leap }) => [month, day, leap])).toEqual([
      [4, 8, false],
      [2, 15, true],
      [12, 23, false],
      [1, undefined, false],
    ])
    expect(found[1]?.yearName).toBe('癸卯')
  })

  it('leaves the Gregorian calendar alone', () => {
    expect(lunarDates(viewOf('五月二十三日，五月初，八月十五日，二〇二三年五月'))).toEqual([])
  })
})

describe('times', () => {
  it('reads hours and minutes with the period of the day', () => {
    const text = '下午3时30分，上午9点，8:30—17:30，15点半，5月3日9:05，１４时，截止时间为18:00'
    const found = times(viewOf(text))
    expect(slices(text, found)).toEqual([
      '下午3时30分',
      '上午9点',
      '8:30',
      '17:30',
      '15点半',
      '9:05',
      '１４时',
      '18:00',
    ])
    expect(found.map(({ hour, minute }) => hour * 100 + minute)).toEqual([330, 900, 830, 1730, 1530, 905, 1400, 1800])
    expect(found[0]).toMatchObject({ period: '下午', clock: 2 })
  })

  it('leaves scores, ratios, points and versions alone', () => {
    expect(times(viewOf('以25:18取胜，比例1:100，提出3点建议，5时代，12:30:45.6'))).toEqual([])
  })
})
