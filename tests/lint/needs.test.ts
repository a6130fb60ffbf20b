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

  it('looks for the first three characters of a word', () => {
    expect(met('这是由于大雨', ['原因是', '由于'])).toBe(true)
    expect(met('原来如此，因由不明', ['原因是', '由于'])).toBe(false)
    expect(met('句末是由', ['由于'])).toBe(false)
    expect(met('原因不明', ['原因是', '由于'])).toBe(false)
    expect(met('句末是原因', ['原因是', '由于'])).toBe(false)
    expect(met('原因是什么', ['原因是因为', '由于'])).toBe(true)
    expect(met('原因在此', ['原因是', '原因'])).toBe(true)
  })

  it('takes characters and words in one list', () => {
    expect(met('百分之三', ['%', '百分'])).toBe(true)
    expect(met('3%', ['%', '百分'])).toBe(true)
    expect(met('一百', ['%', '百分'])).toBe(false)
  })

  it('finds what stands at the start and at the end of a text', () => {
    expect(met('由于大雨', ['由于'])).toBe(true)
    expect(met('大雨由于', ['由于'])).toBe(true)
    expect(met('雨', '雨')).toBe(true)
    expect(met('', '雨')).toBe(false)
  })

  it('wants nothing of a text where nothing is needed', () => {
    expect(met('')).toBe(true)
  })

  it('keeps words apart that share a character, or a place in its table', () => {
    const words = Array.from({ length: 3000 }, (_, at) =>
      String.fromCharCode(0x4e00 + at * 7, 0x4e00 + ((at * 31) % 900)),
    )
    const index = new NeedsIndex(words.map((word) => [word]))
    for (const at of [0, 1, 777, 2999]) {
      const word = words[at] as string
      index.read(viewOf(`的${word}的`))
      expect(words.filter((other) => index.meets(index.maskOf([[other]])))).toEqual([word])
    }
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
