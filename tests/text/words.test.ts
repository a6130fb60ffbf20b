import { describe, expect, it } from 'vitest'
import { newspaperWords } from '../../src/text/lexicon/newspaper.ts'
import { isWord, logFrequency, maxWordLength, segment } from '../../src/text/words.ts'

const cut = (text: string): string =>
  segment(text)
    .words.map((word) => word.text)
    .join('|')

describe('isWord', () => {
  it('knows common words, single characters, and names of places', () => {
    for (const word of ['人民', '的士', '的黎波里', '我', '一心一意']) expect(isWord(word), word).toBe(true)
  })

  it('knows no words in what is cut across words, empty, or foreign', () => {
    for (const text of ['民民', '区区管', '', 'a', '，', '在在', '我'.repeat(9)]) expect(isWord(text), text).toBe(false)
  })

  it('knows every newspaper word, and none is longer than a word may be', () => {
    for (const word of newspaperWords) expect(isWord(word), word).toBe(true)
    expect(Math.max(...newspaperWords.map((word) => word.length))).toBeLessThanOrEqual(maxWordLength)
  })
})

describe('logFrequency', () => {
  it('is higher for what is used more', () => {
    expect(logFrequency('中国')).toBeGreaterThan(logFrequency('的士'))
    expect(logFrequency('的')).toBeLessThan(0)
    expect(logFrequency('士士')).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('segment', () => {
  it('ends words where the most usual words end', () => {
    expect(cut('青石巷的的士司机')).toBe('青石|巷|的|的士|司机')
    expect(cut('人民民主')).toBe('人民|民主')
    expect(cut('现在在茶厂帮工')).toBe('现在|在|茶厂|帮工')
  })

  it('keeps digits and Latin letters together and marks apart', () => {
    expect(cut('5月12日，ABC公司')).toBe('5|月|12|日|，|ABC|公司')
  })

  it('keeps every digit and every Latin letter together, and nothing else', () => {
    expect(cut('0azAZ9')).toBe('0azAZ9')
    expect(cut('a/b:c@d[e`f{g')).toBe('a|/|b|:|c|@|d|[|e|`|f|{|g')
    expect(cut('a')).toBe('a')
    expect(cut('a 1')).toBe('a| |1')
    expect(cut('你a')).toBe('你|a')
  })

  it('takes half-width marks, digits and letters for no evidence', () => {
    expect(segment(',ABC 12').score).toBe(0)
    expect(segment('人民,').score).toBe(segment('人民').score)
    expect(segment('人民').score).toBeCloseTo(logFrequency('人民'))
    expect(segment('人民民主').score).toBeCloseTo(logFrequency('人民') + logFrequency('民主'))
  })

  it('covers any text without a gap', () => {
    const text = '𠮷野家\n  （Ａ）囧rz——云岭区'
    expect(
      segment(text)
        .words.map((word) => word.text)
        .join(''),
    ).toBe(text)
    expect(segment('')).toEqual({ words: [], score: 0 })
  })

  it('gives a usual text a higher score than the same characters in disorder', () => {
    expect(segment('全面推进乡村振兴').score).toBeGreaterThan(segment('兴村进推全乡面振').score)
  })
})
