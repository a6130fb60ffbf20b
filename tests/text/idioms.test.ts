import { describe, expect, it } from 'vitest'
import { nearIdioms } from '../../src/text/idioms.ts'
import { readingsOf, soundLikeness } from '../../src/text/pronunciation.ts'

describe('nearIdioms', () => {
  const one = (text: string): string[] => nearIdioms(text).flatMap(({ idioms }) => idioms)

  it('finds the idioms one character away, whichever character it is', () => {
    for (const slip of ['在接再厉', '再节再厉', '再接在厉', '再接再励']) expect(one(slip), slip).toEqual(['再接再厉'])
    expect(one('前扑后继').sort()).toEqual(['前仆后继', '前赴后继'])
  })

  it('says where', () => {
    expect(nearIdioms('干部应知应知。')).toEqual([{ start: 2, idioms: ['应知尽知', '应知应会'] }])
  })

  it('finds nothing for an idiom itself', () => {
    expect(one('应知应会')).toEqual([])
  })

  it('finds nothing two characters away, and nothing in less than four', () => {
    expect(one('前扑后断')).toEqual([])
    expect(one('前仆')).toEqual([])
    expect(one('')).toEqual([])
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
