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
  ])('%s is %s', (text, value) => {
    expect(chineseValue(text)).toBe(value)
  })

  it('reads what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => chineseValue(toChinese(n)) === n))
    fc.assert(fc.property(fc.integer({ min: 100, max: 9999 }), (n) => chineseValue(toChineseDigits(n)) === n))
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
