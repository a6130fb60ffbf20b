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

  it.each([
    ['其一，修堤。', ['其1 firm']],
    ['修堤之其一，', ['其1 loose']],
    ['首先，其次，再次，', ['第1 firm', '第2 loose', '第3 firm']],
    ['他首先，', ['第1 loose']],
    ['第一，修堤；第二个', ['第1 firm', '第2 loose']],
    ['他第一，', ['第1 loose']],
    ['第一、修堤。', ['第1 firm']],
    ['第一、第二产业，', ['第1 loose']],
    ['他，第一、修堤', ['第1 loose']],
    ['（1）修堤；（12）清淤', ['（1）1 firm', '（1）12 firm']],
    ['修堤(一)', []],
    ['修堤。(一)清淤', ['（一）1 firm']],
    ['二、修堤', ['一、2 firm']],
    ['3．修堤', ['1.3 firm']],
    ['堤一是修', ['是1 loose']],
  ])('reads in %s what surely numbers an item and what may', (text, wanted) => {
    const marks = ordinalMarks(viewOf(text))
    expect(marks.map(({ family, value, firm }) => `${family}${value} ${firm ? 'firm' : 'loose'}`)).toEqual(wanted)
  })

  it('stands where it is printed', () => {
    const text = '堤，一是修；第二，清。'
    expect(ordinalMarks(viewOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['一是', '第二'])
  })

  it('writes the mark of a value', () => {
    const families = ['是', '要', '第', '其', '（一）', '（1）', '一、', '1.'] as const
    expect(families.map((family) => ordinalWord(family, 12))).toEqual([
      '十二是',
      '十二要',
      '第十二',
      '其十二',
      '（十二）',
      '（12）',
      '十二、',
      '12.',
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

describe('a slip in an enumeration', () => {
  const slipsOf = (...texts: string[]): string[] =>
    enumerations(texts.map(viewOf)).slips.map(
      ({ kind, missing, item, previous }) => `${kind} ${previous.value}→${item.value}: ${missing}`,
    )

  it('is a number that is missing or there twice', () => {
    expect(slipsOf('一是查。三是改。')).toEqual(['gap 1→3: 二是'])
    expect(slipsOf('一是查。二是改。二是评。')).toEqual(['repeat 2→2: 三是'])
    expect(slipsOf('一是查。二是改。三是评。')).toEqual([])
    expect(slipsOf('一是查。四是改。')).toEqual(['gap 1→4: 二是'])
  })

  it('is told once, and the count goes on from there', () => {
    expect(slipsOf('一是查。三是改。四是评。')).toEqual(['gap 1→3: 二是'])
    expect(slipsOf('一是查。二是改。二是评。四是报。')).toEqual(['repeat 2→2: 三是'])
    expect(slipsOf('一是查。二是改。二是评。三是报。')).toEqual(['repeat 2→2: 三是'])
    expect(slipsOf('一是查。二是改。二是评。五是报。')).toEqual(['repeat 2→2: 三是', 'gap 2→5: 三是'])
  })

  it('is none where the number stands there in other words', () => {
    expect(slipsOf('一是查。其次，改。三是评。')).toEqual([])
    expect(slipsOf('一是查。二则改。三是评。')).toEqual([])
    expect(slipsOf('一是查。第2步改。三是评。')).toEqual([])
    expect(slipsOf('一是查。12步。三是评。')).toEqual(['gap 1→3: 二是'])
    expect(slipsOf('一是查。二是改。其次，评。四是报。')).toEqual(['gap 2→4: 三是'])
  })

  it('is none where the words stand in a paragraph between the two', () => {
    expect(slipsOf('一是查。', '其次，改。', '三是评。')).toEqual([])
    expect(slipsOf('一是查。其次，改。', '三是评。')).toEqual([])
    expect(slipsOf('一是查。', '其次，改。三是评。')).toEqual([])
    expect(slipsOf('其次，先看。一是查。', '改。', '三是评。其次，后看。')).toEqual(['gap 1→3: 二是'])
  })

  it('is none where an enumeration goes back, begins in other words, or is no firm one', () => {
    expect(slipsOf('一是查。二是改。三是评。二是报。')).toEqual([])
    expect(slipsOf('一是查。二是改。一方面评，二是报。')).toEqual([])
    expect(slipsOf('三是评。')).toEqual([])
    expect(slipsOf('原因之一是查。三是改。')).toEqual([])
    expect(slipsOf('一是查。原因之三是改。')).toEqual([])
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
