import { describe, expect, it } from 'vitest'
import { NeedsIndex } from '../../src/lint/needs.ts'
import { viewOf } from '../text/view-of.ts'

describe('NeedsIndex', () => {
  const met = (text: string, ...needs: readonly (string | readonly string[])[]): boolean => {
    const index = new NeedsIndex(needs)
    index.read(viewOf(text))
    return index.meets(index.maskOf(needs))
  }

  it('wants one character of a set', () => {
    expect(met('五月三日', '日号')).toBe(true)
    expect(met('五月', '日号')).toBe(false)
  })

  it('wants one of each entry', () => {
    expect(met('占比为三成', '占率', '成%')).toBe(true)
    expect(met('占比为三分', '占率', '成%')).toBe(false)
  })

  it('looks for the first two characters of a word', () => {
    expect(met('这是由于大雨', ['原因是', '由于'])).toBe(true)
    expect(met('原来如此，因由不明', ['原因是', '由于'])).toBe(false)
    expect(met('句末是由', ['由于'])).toBe(false)
  })

  it('takes characters and words in one list', () => {
    expect(met('百分之三', ['%', '百分'])).toBe(true)
    expect(met('3%', ['%', '百分'])).toBe(true)
    expect(met('一百', ['%', '百分'])).toBe(false)
  })

  it('keeps apart more entries than one number has bits', () => {
    const needs = Array.from({ length: 100 }, (_, at) => String.fromCharCode(0x4e00 + at))
    const index = new NeedsIndex(needs)
    for (const each of needs) {
      index.read(viewOf(each))
      expect(needs.filter((other) => index.meets(index.maskOf([other])))).toEqual([each])
    }
  })
})
