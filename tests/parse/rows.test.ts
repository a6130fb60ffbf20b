import { describe, expect, it } from 'vitest'
import { rawText } from '../../src/parse/index.ts'
import { sourceOffset } from '../../src/parse/line.ts'
import { rowsOf, unwrap } from '../../src/parse/unwrap.ts'
import { createSource } from '../../src/source/index.ts'

const linesOf = (...rows: string[]) => rawText(createSource(rows.join('\n')))
const row = (length: number): string => '田'.repeat(length)
const repeat = (count: number, each: string): string[] => Array(count).fill(each)
/** The rows of a text in a few words: by what they are measured, and how wide a full one is. */
const measured = (...rows: string[]) => rowsOf(linesOf(...rows))?.full

describe('the rows of a text', () => {
  it('are as wide as most lines, or two characters less', () => {
    expect(measured(...repeat(8, row(20)))).toBe(18)
    expect(measured(...repeat(3, row(20)), ...repeat(3, row(19)), ...repeat(2, row(18)))).toBe(18)
    expect(measured(...repeat(3, row(20)), ...repeat(3, row(17)), ...repeat(3, row(14)))).toBeUndefined()
  })

  it('are at least five, and a quarter of all lines', () => {
    expect(measured(...repeat(5, row(20)))).toBe(18)
    expect(measured(...repeat(4, row(20)))).toBeUndefined()
    expect(measured(...repeat(5, row(20)), ...repeat(15, '短。'))).toBe(18)
    expect(measured(...repeat(5, row(20)), ...repeat(16, '短。'))).toBeUndefined()
  })

  it('are from ten to sixty characters', () => {
    expect(measured(...repeat(6, row(10)))).toBe(8)
    expect(measured(...repeat(6, row(9)))).toBeUndefined()
    expect(measured(...repeat(6, row(60)))).toBe(58)
    expect(measured(...repeat(6, row(61)))).toBeUndefined()
  })

  it('are six in ten of the lines that end no sentence', () => {
    expect(measured(...repeat(6, row(20)), ...repeat(2, row(12)), ...repeat(2, row(15)))).toBe(18)
    expect(measured(...repeat(5, row(20)), ...repeat(2, row(12)), ...repeat(2, row(15)))).toBeUndefined()
    expect(measured(...repeat(6, row(20)), ...repeat(9, `${row(12)}。`))).toBe(18)
  })

  it('are hardly ever wider than that', () => {
    const wide = (count: number) => [...repeat(count, `${row(30)}。`), ...repeat(25 - count, row(20))]
    expect(measured(...wide(1))).toBe(18)
    expect(measured(...wide(2))).toBeUndefined()
    expect(measured(...repeat(2, `${row(20)}。`), ...repeat(20, row(20)))).toBe(18)
  })

  it('are measured in columns where characters of two widths fill them', () => {
    const rows = rowsOf(
      linesOf(...repeat(3, row(20)), ...repeat(3, row(15) + 'a'.repeat(10)), ...repeat(2, `${row(19)}ab`)),
    )
    expect(rows?.full).toBe(38)
    expect(linesOf(`　　${row(18)}`, `    ${row(18)}`).map((line) => rows?.measure(line))).toEqual([40, 40])
  })

  it('count an indent as half as many characters', () => {
    expect(measured(...repeat(6, `　　${row(18)}`))).toBe(18)
  })

  it('are none of a headline with a mark', () => {
    expect(measured(...repeat(6, `## ${row(20)}`))).toBeUndefined()
  })
})

describe('the paragraphs of rows', () => {
  const joined = (...rows: string[]): string[] => unwrap(linesOf(...rows)).map(({ text }) => text)
  const full = row(20)

  it('end with a short row, at a blank line, and at a headline with a mark', () => {
    const rows = [
      ...repeat(3, full),
      '短行。',
      ...repeat(3, full),
      '',
      ...repeat(3, full),
      '## 标题',
      ...repeat(3, full),
    ]
    expect(joined(...rows)).toEqual([`${row(60)}短行。`, row(60), row(60), '标题', row(60)])
  })

  it('begin with an indented row where others do', () => {
    const first = `　　${row(18)}`
    expect(joined(first, full, full, first, full, full)).toEqual([row(58), row(58)])
    expect(joined(first, ...repeat(25, full))).toHaveLength(1)
    expect(joined(...repeat(6, full), ` ${full}`, full)).toHaveLength(1)
  })

  it('go on after a row in which the export marks no end', () => {
    expect(joined(full, `${full}  `, full, full, full, full)).toEqual([row(40), row(80)])
  })

  it('end before a short row without a full stop, where nothing parts them', () => {
    expect(joined(full, full, `${row(19)}。`, '春耕展开', full, full, full)).toEqual([
      `${row(59)}。`,
      '春耕展开',
      row(60),
    ])
    const parted = [full, full, `${row(19)}。`, '春耕展开', '', full, full, full, '', full]
    expect(joined(...parted)[0]).toBe(`${row(59)}。春耕展开`)
  })

  it('hold no row of a masthead', () => {
    const masthead = '2031年4月1日 星期二 农历三月初十 第8759期'
    expect(joined(full, full, masthead, full, full, full, full)).toEqual([row(40), masthead, row(80)])
  })

  it('leave the lines alone that they were made of', () => {
    const lines = linesOf(...repeat(6, full))
    const before = structuredClone(lines)
    const [paragraph] = unwrap(lines)
    expect(lines).toEqual(before)
    expect(paragraph?.parts.map(({ type }) => type).join(' ')).toBe(
      'text break text break text break text break text break text',
    )
  })
})

describe('an offset into the text of a line', () => {
  const [line] = unwrap(linesOf(...repeat(6, row(10)))) as [ReturnType<typeof linesOf>[number]]

  it('is found in its part of the source', () => {
    expect([0, 9, 10, 11, 20, 59].map((offset) => sourceOffset(line, offset))).toEqual([0, 9, 11, 12, 22, 64])
  })

  it('at a break is before it or after it', () => {
    expect([10, 20].map((offset) => sourceOffset(line, offset, true))).toEqual([10, 21])
    expect(sourceOffset(line, 0, true)).toBe(0)
  })

  it('past its end is the end', () => {
    expect([60, 61].map((offset) => sourceOffset(line, offset))).toEqual([65, 65])
    expect(sourceOffset(line, 60, true)).toBe(65)
  })
})
