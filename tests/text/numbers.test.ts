import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from '../../src/text/numbers.ts'
import { chineseValue, toChinese, toChineseDigits } from '../../src/text/numerals.ts'
import { slices, viewOf } from './view-of.ts'

describe('numbers', () => {
  it.each([
    ['12,345人', '12,345', 12345],
    ['3.5万元', '3.5万', 35000],
    ['5万亿', '5万亿', 5e12],
    ['1亿2000万元', '1亿2000万', 1.2e8],
    ['10亿零817万人', '10亿零817万', 1008170000],
    ['3千米', '3', 3],
    ['3百人', '3百', 300],
    ['１２．５％', '１２．５％', 12.5],
    ['百分之三十', '百分之三十', 30],
    ['三分之一', '三分之一', 1 / 3],
    ['三点五', '三点五', 3.5],
    ['二百三十一名', '二百三十一', 231],
    ['3万2023年', '3万', 30000],
    ['3百米', '3', 3],
    ['3百', '3百', 300],
    ['1亿3亿', '1亿', 1e8],
    ['1万1万', '1万', 10000],
    ['1亿20%', '1亿', 1e8],
    ['1万20000', '1万', 10000],
    ['1万2000', '1万2000', 12000],
    ['零分之一', '零', 0],
    ['三分之万', '三', 3],
    ['三点一四', '三点一四', 3.14],
    ['三点十', '三', 3],
    ['千分之五', '千分之五', 5],
    ['0.25', '0.25', 0.25],
  ])('reads %s', (text, printed, value) => {
    const [first] = numbers(viewOf(text))
    expect(text.slice(first?.start, first?.end)).toBe(printed)
    expect(first?.value).toBe(value)
  })

  it('tells how a number is written', () => {
    const found = numbers(viewOf('1,200人，３名，5%，四成，3百，5‰'))
    expect(found.map(({ form }) => form)).toEqual(['arabic', 'arabic', 'arabic', 'chinese', 'mixed', 'arabic'])
    expect(found.map(({ unit }) => unit)).toEqual(['', '', '%', '', '', '‰'])
    expect(found.map(({ grouped }) => grouped)).toEqual([true, false, false, false, false, false])
    expect(found.map(({ fullWidth }) => fullWidth)).toEqual([false, true, false, false, false, false])
  })

  it('tells how exact a number is', () => {
    const steps = numbers(viewOf('35人，3.5万，1.25%，1亿2000万，三点五，三分之一')).map(({ step }) => step)
    expect(steps).toEqual([1, 1000, 0.01, 10000, 0.1, 0])
  })

  it('tells whether a number has a decimal part', () => {
    const found = numbers(viewOf('3.5，35，三点五，三，三分之一'))
    expect(found.map(({ decimal }) => decimal)).toEqual([true, false, true, false, false])
  })

  it('tells what a share is of', () => {
    const found = numbers(viewOf('百分之三，千分之三，三，百分之三点五'))
    expect(found.map(({ unit }) => unit)).toEqual(['%', '‰', '', '%'])
    expect(found.map(({ value }) => value)).toEqual([3, 3, 3, 3.5])
  })

  it('tells where a number that is not as long as it looks ends', () => {
    const text = '三分之万，三点十，零分之一'
    expect(slices(text, numbers(viewOf(text))).slice(0, 2)).toEqual(['三', '三'])
  })

  it('leaves out what is no single numeral', () => {
    const text = '万一有七八个百姓'
    expect(slices(text, numbers(viewOf(text)))).toEqual([])
  })
})

describe('Chinese numerals', () => {
  it.each([
    ['两万五', 25000],
    ['一百五', 150],
    ['一百零五', 105],
    ['廿三', 23],
    ['二〇二三', 2023],
    ['三十一亿零五', 3100000005],
    ['五万亿', 5e12],
    ['万一', null],
    ['七八', null],
    ['一一', null],
    ['十百', null],
    ['', null],
    ['零', 0],
    ['〇', 0],
    ['两', 2],
    ['廿', 20],
    ['卅五', 35],
    ['十', 10],
    ['十五', 15],
    ['一千五', 1500],
    ['一千零五', 1005],
    ['一百一十', 110],
    ['三千二百', 3200],
    ['一〇', 10],
    ['万', null],
    ['亿五', null],
    ['零万', null],
    ['一万亿', 1e12],
    ['一亿亿', 1e16],
    ['一万亿亿', null],
    ['一万万万', null],
    ['一万万', 1e8],
    ['一亿五', 1.5e8],
    ['一万五千', 15000],
    ['三亿零一千', 300_001_000],
    ['一万零五', 10005],
    ['一万十百', null],
    ['一百一百', null],
  ])('%s is %s', (text, value) => {
    expect(chineseValue(text)).toBe(value)
  })

  it('reads what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => chineseValue(toChinese(n)) === n))
    fc.assert(fc.property(fc.integer({ min: 100, max: 9999 }), (n) => chineseValue(toChineseDigits(n)) === n))
  })

  it('refuses what it cannot write', () => {
    for (const value of [-1, 1.5, 1e12, Number.NaN]) expect(() => toChinese(value)).toThrow(RangeError)
    expect(toChinese(1e12 - 1)).toBe('九千九百九十九亿九千九百九十九万九千九百九十九')
    expect(toChinese(0)).toBe('零')
  })

  it('writes zeros where digits are left out, and only there', () => {
    const written = [
      100_005_000, 10_001_000, 11_000, 10_100, 1_000_010, 120_000_000, 1000, 1001, 1010, 1100, 200_000_001,
    ]
    expect(written.map(toChinese)).toEqual([
      '一亿零五千',
      '一千万一千',
      '一万一千',
      '一万零一百',
      '一百万零一十',
      '一亿二千万',
      '一千',
      '一千零一',
      '一千零一十',
      '一千一百',
      '二亿零一',
    ])
  })

  it('writes as people do', () => {
    expect([10, 15, 105, 110, 1005, 10005, 100020003].map(toChinese)).toEqual([
      '十',
      '十五',
      '一百零五',
      '一百一十',
      '一千零五',
      '一万零五',
      '一亿零二万零三',
    ])
  })
})
