import { describe, expect, it } from 'vitest'
import { announcementBefore } from '../../src/text/announcements.ts'
import { enumerations } from '../../src/text/enumerations.ts'
import { ordinalMarks, ordinalWord } from '../../src/text/ordinals.ts'
import { viewOf } from './view-of.ts'

describe('ordinal marks', () => {
  it.each([
    ['一是修堤，二是清淤', ['是1', '是2']],
    ['首先，修堤；其次，清淤；第三，绿化', ['第1', '第2', '第3']],
    ['（一）修堤。（十二）清淤', ['（一）1', '（一）12']],
    ['1.修堤', ['1.1']],
    ['一、二等奖', []],
    ['1.5米', []],
    ['第二届花灯节', []],
    ['十十是，十十要', []],
  ])('reads %s', (text, wanted) => {
    expect(ordinalMarks(viewOf(text)).map(({ family, value }) => family + value)).toEqual(wanted)
  })

  it('knows a mark from a word that looks like one', () => {
    expect(ordinalMarks(viewOf('原因之一是降雨。一是降雨。')).map(({ firm }) => firm)).toEqual([false, true])
  })

  it('writes the mark of a value', () => {
    expect([ordinalWord('是', 3), ordinalWord('第', 12), ordinalWord('（一）', 2), ordinalWord('1.', 4)]).toEqual([
      '三是',
      '第十二',
      '（二）',
      '4.',
    ])
  })
})

describe('enumerations', () => {
  const lengths = (...texts: string[]): number[] =>
    enumerations(texts.map(viewOf)).series.map(({ items }) => items.length)

  it('follows one over paragraphs', () => {
    expect(lengths('一是修堤。', '二是清淤。', '三是绿化。')).toEqual([3])
  })

  it('follows an inner one and comes back to the outer one', () => {
    expect(lengths('一是修堤，一是勘察，二是施工。二是清淤。三是绿化。')).toEqual([3, 2])
  })

  it('begins again with the next 一是', () => {
    expect(lengths('一是修堤，二是清淤。', '一是查，二是改。')).toEqual([2, 2])
  })

  it('tells a gap from a repeat', () => {
    const { slips } = enumerations([viewOf('一是查。三是改。四是评。四是报。')])
    expect(slips.map(({ kind, missing }) => kind + missing)).toEqual(['gap二是', 'repeat五是'])
  })
})

describe('announcements', () => {
  const counted = (text: string): number | undefined => announcementBefore(text, text.length)?.count

  it.each([
    ['办好三方面实事。', 3],
    ['周简提出4点建议：', 4],
    ['他用三个“最”谈了自己的感受。', 3],
    ['摸索出“四种做法”。', 4],
    ['听取三个部门汇报后强调，', undefined],
    ['围绕三个方面实施五项措施。', undefined],
    ['历时三个月。', undefined],
    ['针对这三个问题，', undefined],
  ])('reads %s', (text, count) => {
    expect(counted(text)).toBe(count)
  })
})
