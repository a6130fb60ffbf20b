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

  it('tells how a date is written', () => {
    const forms = dates(viewOf('5月3日，五月三日，５月３日，5月三日')).map(({ form }) => form)
    expect(forms).toEqual(['arabic', 'chinese', 'full-width', 'mixed'])
  })

  it.each(['历时3年', '50日元', '5日内办结', '23号楼', '5个月', '第3日', '36月龄', '三年级', '版本1.2.3'])(
    'leaves %s alone',
    (text) => {
      expect(slices(text, dates(viewOf(text)))).toEqual([])
    },
  )
})
