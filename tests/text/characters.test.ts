import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWidth, isBlank, isDigit, isHan, isLatin } from '../../src/text/characters.ts'

const all = (test: (code: number) => boolean, text: string) =>
  Array.from({ length: text.length }, (_, at) => test(text.charCodeAt(at)))

describe('characters', () => {
  it('tells the classes apart', () => {
    expect(all(isHan, '一〇龥𠮷a。')).toEqual([true, true, true, true, true, false, false])
    expect(all(isDigit, '0９a一')).toEqual([true, true, false, false])
    expect(all(isLatin, 'zＡ0一')).toEqual([true, true, false, false])
    expect(all(isBlank, ' 　\u00a0\n一')).toEqual([true, true, true, true, false])
  })

  it('folds widths without moving an offset', () => {
    expect(foldWidth('（５月２３日）　ＡＢ')).toBe('(5月23日) AB')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(text).length === text.length))
  })
})
