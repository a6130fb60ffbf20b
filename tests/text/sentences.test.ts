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
    ['　会议开始。　\n　周简讲话　', ['会议开始。', '周简讲话']],
    ['　　', []],
    ['“真的？” 他问。', ['“真的？”', '他问。']],
    ['他喊“快走！”（笑）又说。', ['他喊“快走！”', '（笑）又说。']],
    ['他说“走吧。”众人走了', ['他说“走吧。”', '众人走了']],
    ['他喊“快走！”', ['他喊“快走！”']],
    ['等等...再说。好', ['等等...', '再说。', '好']],
    ['（没有合上。再说', ['（没有合上。', '再说']],
    ['（外（内。外。）后', ['（外（内。外。）后']],
    ['（真的？）他问。', ['（真的？）他问。']],
    ['《》。后', ['《》。', '后']],
    [`（甲。${'字'.repeat(77)}）后`, [`（甲。${'字'.repeat(77)}）后`]],
    [`（甲。${'字'.repeat(78)}）后`, ['（甲。', `${'字'.repeat(78)}）后`]],
  ])('splits %s', (text, parts) => {
    expect(slices(text, sentences(viewOf(text)))).toEqual(parts)
  })

  it('finds the sentence of an offset', () => {
    const all = sentences(viewOf('甲。 乙。'))
    expect(sentenceAt(all, 1)).toEqual({ start: 0, end: 2 })
    expect(sentenceAt(all, 2)).toBeUndefined()
    expect(sentenceAt(all, 3)).toEqual({ start: 3, end: 5 })
    expect(sentenceAt(all, 4)).toEqual({ start: 3, end: 5 })
    expect(sentenceAt(all, 5)).toBeUndefined()
    expect(sentenceAt(sentences(viewOf(' 甲。')), 0)).toBeUndefined()
    expect(sentenceAt([], 0)).toBeUndefined()
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

  it('takes no brackets for quotations', () => {
    expect(quotations(viewOf('会议（扩大）'))).toEqual([])
  })

  it('opens and closes straight marks by turns, from the start of the text on', () => {
    const text = '"甲"乙"丙"丁"'
    expect(slices(text, quotations(viewOf(text)))).toEqual(['"甲"', '"丙"'])
  })

  it('tells for each passage the innermost one around it, and for the next none that is closed', () => {
    const found = quotations(viewOf('“甲‘乙《丙》’”“丁《戊》”‘己’'))
    expect(found.map(({ mark, parent }) => mark + (parent?.mark ?? ''))).toEqual(['“', '‘“', '《‘', '“', '《“', '‘'])
  })

  it('finds the innermost passage around a range', () => {
    const quotes = quotations(viewOf('“甲《乙》丙”'))
    expect(quotationAround(quotes, 3, 4)?.mark).toBe('《')
    expect(quotationAround(quotes, 3, 4, '“‘')?.mark).toBe('“')
    expect(quotationAround(quotes, 0, 8)).toBeUndefined()
    expect(quotationAround(quotes, 5, 6)?.mark).toBe('“')
    expect(quotationAround(quotes, 0, 7)?.mark).toBe('“')
    expect(quotationAround(quotes, 2, 5)?.mark).toBe('《')
    expect(quotationAround(quotes, 1, 5)?.mark).toBe('“')
    expect(quotationAround(quotes, 3, 6)?.mark).toBe('“')
    const two = quotations(viewOf('甲“乙”丙“丁”戊'))
    expect(quotationAround(two, 0, 1)).toBeUndefined()
    expect(quotationAround(two, 4, 5)).toBeUndefined()
    expect(quotationAround(two, 6, 7)?.start).toBe(5)
    expect(quotationAround(two, 2, 3)?.start).toBe(1)
    expect(quotationAround([], 0, 1)).toBeUndefined()
  })
})
