import { describe, expect, it } from 'vitest'
import { quotationAround, quotations } from '../../src/text/quotations.ts'
import { sentenceAt, sentences } from '../../src/text/sentences.ts'
import { slices, viewOf } from './view-of.ts'

describe('sentences', () => {
  it.each([
    ['会议开始。周简讲话！', ['会议开始。', '周简讲话！']],
    ['　　“好。”他说。', ['“好。”', '他说。']],
    ['“快走！”他说。“去哪？”“回家。”', ['“快走！”他说。', '“去哪？”', '“回家。”']],
    ['走了……再来', ['走了……', '再来']],
    ['读《你好吗？》一书（见图。）后', ['读《你好吗？》一书（见图。）后']],
    ['合计3.5元。', ['合计3.5元。']],
  ])('splits %s', (text, parts) => {
    expect(slices(text, sentences(viewOf(text)))).toEqual(parts)
  })

  it('finds the sentence of an offset', () => {
    const all = sentences(viewOf('甲。 乙。'))
    expect(sentenceAt(all, 1)).toEqual({ start: 0, end: 2 })
    expect(sentenceAt(all, 2)).toBeUndefined()
    expect(sentenceAt(all, 4)).toEqual({ start: 3, end: 5 })
  })
})

describe('quotations', () => {
  it('reads nested passages, outer first', () => {
    const text = '他说：“我读《青石巷》，学‘实干’。”又说"好"'
    const found = quotations(viewOf(text))
    expect(slices(text, found)).toEqual(['“我读《青石巷》，学‘实干’。”', '《青石巷》', '‘实干’', '"好"'])
    expect(found.map(({ parent }) => parent?.mark)).toEqual([undefined, '“', '“', undefined])
  })

  it('skips marks without their other half', () => {
    const text = '“甲《乙”丙》丁』'
    expect(slices(text, quotations(viewOf(text)))).toEqual(['“甲《乙”'])
  })

  it('finds the innermost passage around a range', () => {
    const quotes = quotations(viewOf('“甲《乙》丙”'))
    expect(quotationAround(quotes, 3, 4)?.mark).toBe('《')
    expect(quotationAround(quotes, 3, 4, '“‘')?.mark).toBe('“')
    expect(quotationAround(quotes, 0, 8)).toBeUndefined()
    expect(quotationAround(quotes, 5, 6)?.mark).toBe('“')
  })
})
