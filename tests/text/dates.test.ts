import { describe, expect, it } from 'vitest'
import { dates } from '../../src/text/dates.ts'
import { slices, viewOf } from './view-of.ts'

const read = (text: string) =>
  dates(viewOf(text)).map(({ start, end, from, form, ...parts }) => ({ text: text.slice(start, end), ...parts }))

describe('dates', () => {
  it.each([
    ['2023年5月26日', { year: 2023, month: 5, day: 26 }],
    ['二〇二三年五月二十六日', { year: 2023, month: 5, day: 26 }],
    ['2023 年 5 月 6 日', { year: 2023, month: 5, day: 6 }],
    ['2023-05-26', { year: 2023, month: 5, day: 26 }],
    ['2023年13月', { year: 2023, month: 13 }],
    ['2月30日', { month: 2, day: 30 }],
    ['５月３号', { month: 5, day: 3 }],
    ['去年12月25日', { yearWord: '去年', month: 12, day: 25 }],
    ['98年5月3日', { yearWord: '98年', month: 5, day: 3 }],
    ['民国二十六年七月七日', { yearWord: '民国二十六年', month: 7, day: 7 }],
    ['本月23日', { monthWord: '本月', day: 23 }],
    ['25日', { day: 25 }],
    ['去年', { yearWord: '去年' }],
  ])('reads %s', (text, parts) => {
    expect(read(text)).toEqual([{ text, ...parts }])
  })

  it('gives the later days of a span or list what they lack', () => {
    expect(read('去年5月23日、25日和6月2日')).toEqual([
      { text: '去年5月23日', yearWord: '去年', month: 5, day: 23 },
      { text: '25日', yearWord: '去年', month: 5, day: 25 },
      { text: '6月2日', yearWord: '去年', month: 6, day: 2 },
    ])
    expect(read('5月23—25日')).toEqual([
      { text: '5月23', month: 5, day: 23 },
      { text: '25日', month: 5, day: 25 },
    ])
  })

  it.each([
    ['1月', { month: 1 }],
    ['12月', { month: 12 }],
    ['1日', { day: 1 }],
    ['31日', { day: 31 }],
    ['本月', { monthWord: '本月' }],
    ['2023年', { year: 2023 }],
    ['去年5月', { yearWord: '去年', month: 5 }],
    ['公元2023年', { year: 2023 }],
    ['5月3号', { month: 5, day: 3 }],
  ])('reads %s between other words', (text, parts) => {
    expect(read(`自${text}起`)).toEqual([{ text, ...parts }])
  })

  it('joins no parts over other words, two blanks, or in another order', () => {
    expect(read('2023年的5月3日')).toEqual([
      { text: '2023年', year: 2023 },
      { text: '5月3日', month: 5, day: 3 },
    ])
    expect(read('2023年  5月')).toEqual([
      { text: '2023年', year: 2023 },
      { text: '5月', month: 5 },
    ])
    expect(read('2023年3日')).toEqual([
      { text: '2023年', year: 2023 },
      { text: '3日', day: 3 },
    ])
    expect(read('5月2023年').map(({ text }) => text)).toEqual(['5月', '2023年'])
  })

  it('inherits only what a span or a list may hand on', () => {
    const last = (text: string) => read(text).at(-1)
    expect(last('2023年5月至8月')).toEqual({ text: '8月', year: 2023, month: 8 })
    expect(last('本月3日至5日')).toEqual({ text: '5日', monthWord: '本月', day: 5 })
    expect(last('5月3日到2024年')).toEqual({ text: '2024年', year: 2024 })
    expect(last('5月3日，5日')).toEqual({ text: '5日', day: 5 })
    expect(last('5月、5日')).toEqual({ text: '5日', day: 5 })
    expect(last('3日、5日')).toEqual({ text: '5日', day: 5 })
    expect(last('2023年、5日')).toEqual({ text: '5日', day: 5 })
    expect(last('5月3日和2024-06-07')).toEqual({ text: '2024-06-07', year: 2024, month: 6, day: 7 })
    const [first, second, third] = dates(viewOf('5月3日至5日，8日'))
    expect(second?.from).toEqual(first)
    expect(first?.from).toBeUndefined()
    expect(third?.from).toBeUndefined()
  })

  it('leaves the months of the Chinese calendar to their own reading', () => {
    expect(read('农历五月初四')).toEqual([])
    expect(read('5月3日，农历五月初四，6月4日，农历六月初五，7月').map(({ text }) => text)).toEqual([
      '5月3日',
      '6月4日',
      '7月',
    ])
    expect(read('5月3日（农历五月初四）').map(({ text }) => text)).toEqual(['5月3日'])
  })

  it('tells how a date is written', () => {
    const forms = dates(viewOf('5月3日，五月三日，５月３日，5月三日')).map(({ form }) => form)
    expect(forms).toEqual(['arabic', 'chinese', 'full-width', 'mixed'])
  })

  it.each([
    '历时3年',
    '50日元',
    '5日内办结',
    '23号楼',
    '5个月',
    '第3日',
    '36月龄',
    '三年级',
    '版本1.2.3',
    '0日',
    '32日',
    '13月',
    '0月',
    '满3日',
    '8号',
    '3年5日内',
    '3号',
  ])('leaves %s alone', (text) => {
    expect(slices(text, dates(viewOf(text)))).toEqual([])
  })
})
