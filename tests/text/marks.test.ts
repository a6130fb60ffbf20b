import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingMark, markRuns, pairedMarks } from '../../src/text/marks.ts'
import { viewOf } from './view-of.ts'

const pairsOf = (text: string): string[] =>
  pairedMarks(viewOf(text)).pairs.map(({ open, close }) => text.slice(open, close + 1))
const straysOf = (text: string): string[] => pairedMarks(viewOf(text)).strays.map(({ at, side }) => `${side} ${at}`)

describe('pairedMarks', () => {
  it('pairs marks of every kind, inner pairs first', () => {
    expect(pairsOf('“甲‘乙’丙”《〈d〉》（e）【f】〔g〕「『h』」')).toEqual([
      '‘乙’',
      '“甲‘乙’丙”',
      '〈d〉',
      '《〈d〉》',
      '（e）',
      '【f】',
      '〔g〕',
      '『h』',
      '「『h』」',
    ])
  })

  it('knows the pair around a pair', () => {
    const [inner, outer] = pairedMarks(viewOf('《a〈b〉》')).pairs
    expect(inner?.parent).toBe(outer)
    expect(outer?.parent).toBeUndefined()
  })

  it('pairs brackets of two widths', () => {
    expect(pairsOf('(a）（b)')).toEqual(['(a）', '（b)'])
  })

  it('takes angle brackets for marks only inside a title', () => {
    expect(pairsOf('《a<b>》，c<d>e')).toEqual(['<b>', '《a<b>》'])
    expect(straysOf('《a<b》')).toEqual([])
  })

  it('leaves marks alone that have no mate', () => {
    expect(straysOf('“a《b”')).toEqual(['open 2'])
    expect(straysOf('a”b》')).toEqual(['close 1', 'close 3'])
  })

  it.each(['it’s', 'boys’ school', '55”', '32’', '1）a；2）b', 'a)', '[0,1)', '(0,5]', ':-)'])(
    'passes over %s',
    (text) => {
      expect(straysOf(text)).toEqual([])
    },
  )

  it('takes each mark into one pair or among the strays', () => {
    const marks = [...Object.keys(closingMark), ...Object.values(closingMark)].filter((mark) => !/[<>’]/.test(mark))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks, '水', '，')), (parts) => {
        const text = parts.join('')
        const { pairs, strays } = pairedMarks(viewOf(text))
        const seen = [...pairs.flatMap(({ open, close }) => [open, close]), ...strays.map(({ at }) => at)]
        const all = parts.flatMap((part, at) => (marks.includes(part) ? [at] : []))
        expect(seen.sort((a, b) => a - b)).toEqual(all)
      }),
    )
  })
})

describe('markRuns', () => {
  it('finds runs of two marks and more', () => {
    const text = '好。”他说，“走！”——去'
    expect(markRuns(viewOf(text)).map((run) => run.text)).toEqual(['。”', '，“', '！”——'])
    expect(markRuns(viewOf(text)).map((run) => text.slice(run.start, run.end))).toEqual(['。”', '，“', '！”——'])
  })
})
