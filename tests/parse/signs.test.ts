import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blanks, sign, signAt, signsOf } from '../../src/parse/signs.ts'

describe('signs', () => {
  it('of a text are those of its characters together', () => {
    expect(signsOf('')).toBe(0)
    expect(signsOf('春耕展开')).toBe(0)
    expect(signsOf('年')).toBe(sign.year)
    expect(signsOf('第2版：要闻') & (sign.digit | sign.page | sign.year)).toBe(sign.digit | sign.page)
    expect(signsOf('第2版：要闻', 2, 3) & (sign.digit | sign.page)).toBe(sign.page)
    expect(signAt('2版', 1) & (sign.digit | sign.page)).toBe(sign.page)
    expect(signAt('2版', 2)).toBe(0)
    expect(signAt('2版', -1)).toBe(0)
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => signsOf(a + b) === (signsOf(a) | signsOf(b))))
  })

  it('have a bit each', () => {
    const bits = Object.values(sign)
    expect(new Set(bits).size).toBe(bits.length)
    for (const bit of bits) expect(bit & (bit - 1)).toBe(0)
    expect(Math.max(...bits)).toBeLessThan(2 ** 30)
  })

  it('know every blank', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      expect(/\s/.test(character)).toBe(blanks.includes(character))
    }
  })
})
