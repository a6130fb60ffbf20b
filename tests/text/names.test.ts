import { describe, expect, it } from 'vitest'
import { hasCompoundSurname, hasSurname, looksLikeName, splitNames, surnameWeight } from '../../src/text/names.ts'

describe('surnames', () => {
  it('are met every day, now and then, or never', () => {
    expect(['周', '王', '栗', '楚', '的', '着', '', 'a'].map(surnameWeight)).toEqual([2, 2, 1, 1, 0, 0, 0, 0])
  })

  it('may have two characters', () => {
    expect(['欧阳清', '司马青石', '諸葛川', '欧清阳', '马司', '欧', ''].map(hasCompoundSurname)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a name', () => {
  it.each(['周简', '林可可', '欧阳清川', '周　简', '玉素甫·吐尔公', '阿布力·克木·合买提', '哈斯塔木嘎', '周〇'])(
    'may be %s',
    (name) => expect(looksLikeName(name)).toBe(true),
  )

  it.each(['周', '周简abc', '', 'Zhou', '·周简', '周简·', '周，简', '青石巷通车'])('is hardly %s', (text) => {
    expect(looksLikeName(text)).toBe(false)
  })

  it('begins with a surname, or is a transcription', () => {
    expect(['周简', '周　简', '欧阳清', '玉素甫·吐尔公', '哈斯塔木嘎'].map(hasSurname)).toEqual(Array(5).fill(true))
    expect(['的简', '周', '着急了', '周简通讯员'].map(hasSurname)).toEqual(Array(4).fill(false))
  })
})

describe('names without marks between them', () => {
  it.each([
    ['周简', ['周简']],
    ['周', ['周']],
    ['', ['']],
    ['周简林可', ['周简', '林可']],
    ['周简平林可', ['周简平', '林可']],
    ['周简林可可', ['周简', '林可可']],
    ['周简平林可心何大川', ['周简平', '林可心', '何大川']],
    ['向渟司徒仕尧黄燕娣', ['向渟', '司徒仕尧', '黄燕娣']],
    ['欧阳清川周简', ['欧阳清川', '周简']],
    ['周简欧阳清', ['周简', '欧阳清']],
    ['周林可心', ['周林可心']],
    ['玉素甫·吐尔公', ['玉素甫·吐尔公']],
    ['周简玉素甫·吐尔公', ['周简', '玉素甫·吐尔公']],
    ['玉素甫·吐尔公周简', ['玉素甫·吐尔公', '周简']],
    ['周简玉素甫·吐尔公林可心', ['周简', '玉素甫·吐尔公', '林可心']],
    ['哈斯塔木嘎', ['哈斯塔木嘎']],
  ])('are told apart in %s', (run, names) => {
    expect(splitNames(run)).toEqual(names)
  })

  it('are those that are known from elsewhere', () => {
    expect(splitNames('周简林可心', new Set(['周简林', '可心']))).toEqual(['周简林', '可心'])
    expect(splitNames('周林可心', new Set(['周林', '可心']))).toEqual(['周林', '可心'])
    expect(splitNames('周林可心', new Set())).toEqual(['周林可心'])
  })

  it('hold all characters of the run, whatever it is', () => {
    for (const run of ['的的的的的的的', '周简平林可心何大川苏禾叶青', '林'.repeat(40), '玉·素·甫']) {
      expect(splitNames(run).join('')).toBe(run)
    }
  })
})
