import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingMark, isChineseText, markRuns, pairedMarks } from '../../src/text/marks.ts'
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

  it('tells lone marks in the order of the text', () => {
    expect(straysOf('（甲【乙“丙》丁')).toEqual(['open 0', 'open 2', 'open 4', 'close 6'])
  })

  it('tells the pair around each of several, and no mark that was closed by another', () => {
    const { pairs } = pairedMarks(viewOf('（“甲《乙”丙（丁））'))
    expect(pairs.map(({ mark, parent }) => mark + (parent?.mark ?? ''))).toEqual(['“（', '（（', '（'])
  })

  it('closes no quotation at an apostrophe inside a word', () => {
    expect(pairsOf('‘it’s fine’')).toEqual(['‘it’s fine’'])
    expect(pairsOf('‘甲’s')).toEqual(['‘甲’'])
    expect(pairsOf('‘a’乙')).toEqual(['‘a’'])
    expect(pairsOf('‘it”s')).toEqual([])
  })

  it('takes the marks of an interval for none, and others beside it for marks', () => {
    expect(straysOf('在[0,1)（含）内')).toEqual([])
    expect(pairsOf('在[0,1)（含）内')).toEqual(['（含）'])
    expect(pairsOf('区间(0,5]，（甲）')).toEqual(['（甲）'])
    expect(pairsOf('[甲](乙)')).toEqual(['(乙)'])
  })

  it('takes a bracket for a face only after a colon and before a blank', () => {
    expect(straysOf('好:( 再见')).toEqual([])
    expect(straysOf('好:-(')).toEqual([])
    expect(pairsOf('注:(甲)')).toEqual(['(甲)'])
    expect(straysOf('好: (')).toEqual(['open 3'])
    expect(straysOf('好:（ ')).toEqual(['open 2'])
    expect(straysOf('好( 再见')).toEqual(['open 1'])
    expect(straysOf(':好( 再见')).toEqual(['open 2'])
  })

  it('takes a closing mark without its mate for one after anything but a letter or a digit', () => {
    expect(straysOf('甲’')).toEqual(['close 1'])
    expect(straysOf('甲”')).toEqual(['close 1'])
    expect(straysOf('a”')).toEqual(['close 1'])
    expect(straysOf('甲）')).toEqual(['close 1'])
    expect(straysOf('第1）')).toEqual(['close 2'])
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

describe('Chinese text', () => {
  it('is its characters, and the marks that no other text has', () => {
    for (const each of '中㐀、。〇《》ー“”‘…—！，／：；？＠') expect(isChineseText(each.charCodeAt(0)), each).toBe(true)
    for (const each of "a1 ,.'’·　０Ａ～각") expect(isChineseText(each.charCodeAt(0)), each).toBe(false)
  })
})
