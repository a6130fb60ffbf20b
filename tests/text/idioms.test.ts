import { describe, expect, it } from 'vitest'
import { idiomsLike } from '../../src/text/idioms.ts'
import { readingsOf, soundLikeness } from '../../src/text/pronunciation.ts'

describe('idiomsLike', () => {
  it('finds the idioms one character away, whichever character it is', () => {
    for (const slip of ['在接再厉', '再节再厉', '再接在厉', '再接再励'])
      expect(idiomsLike(slip, 0), slip).toEqual(['再接再厉'])
    expect(idiomsLike('前扑后继', 0)?.sort()).toEqual(['前仆后继', '前赴后继'])
    expect(idiomsLike('要应知应知。', 1)).toEqual(['应知应会', '应知尽知'])
  })

  it('finds nothing for an idiom itself', () => {
    expect(idiomsLike('应知应会', 0)).toBeUndefined()
  })

  it('finds nothing two characters away, and nothing where the text ends', () => {
    expect(idiomsLike('前扑后断', 0)).toEqual([])
    expect(idiomsLike('前仆', 0)).toEqual([])
    expect(idiomsLike('', 0)).toEqual([])
  })
})

describe('soundLikeness', () => {
  it('compares any reading of both, tones aside', () => {
    expect(soundLikeness('励', '厉')).toBe('same')
    expect(soundLikeness('行', '航')).toBe('same')
    expect(readingsOf('行')).toEqual(['hang', 'heng', 'xing'])
  })

  it('takes what many speakers do not tell apart as similar', () => {
    expect(soundLikeness('经', '禁')).toBe('similar')
    expect(soundLikeness('站', '赞')).toBe('similar')
    expect(soundLikeness('但', '当')).toBe('different')
    expect(soundLikeness('知', '会')).toBe('different')
  })

  it('knows no reading of what is no character in use', () => {
    expect(readingsOf('a')).toEqual([])
    expect(soundLikeness('a', 'a')).toBe('different')
  })
})
