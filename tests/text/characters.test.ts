import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWidth, isBlank, isDigit, isFullWidth, isHan, isLatin } from '../../src/text/characters.ts'

const all = (test: (code: number) => boolean, text: string) =>
  Array.from({ length: text.length }, (_, at) => test(text.charCodeAt(at)))

describe('characters', () => {
  it('tells the classes apart', () => {
    expect(all(isHan, '一〇龥𠮷a。')).toEqual([true, true, true, true, true, false, false])
    expect(all(isDigit, '0９a一')).toEqual([true, true, false, false])
    expect(all(isLatin, 'zＡ0一')).toEqual([true, true, false, false])
    expect(all(isBlank, ' 　\u00a0\n一')).toEqual([true, true, true, true, false])
  })

  it.each([
    ['isHan', isHan, ['\u3007', '\u3400\u4dbf', '\u4e00\u9fff', '\uf900\ufaff', '\ud840\ud8bf', '\udc00\udfff']],
    ['isDigit', isDigit, ['09', '０９']],
    ['isLatin', isLatin, ['AZ', 'az', 'ＡＺ', 'ａｚ']],
    ['isBlank', isBlank, [' ', '\u3000', '\u00a0', '\t\r']],
    ['isFullWidth', isFullWidth, ['！～']],
  ] as [string, (code: number) => boolean, string[]][])('%s ends where its ranges end', (_, test, ranges) => {
    const codes = ranges.map((range) => [range.charCodeAt(0), range.charCodeAt(range.length - 1)] as const)
    const inside = (code: number): boolean => codes.some(([from, to]) => from <= code && code <= to)
    for (const code of codes.flatMap(([from, to]) => [from - 1, from, to, to + 1])) {
      expect(test(code), code.toString(16)).toBe(inside(code))
    }
  })

  it('folds widths without moving an offset', () => {
    expect(foldWidth('（５月２３日）　ＡＢ')).toBe('(5月23日) AB')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(text).length === text.length))
  })
})
