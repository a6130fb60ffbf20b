import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullView, TextView, textView } from '../../src/text/index.ts'
import type { Break, Mark, Paragraph, Text } from '../../src/tree/index.ts'

type Simple = Omit<Paragraph, 'children'> & { children: (Text | Mark | Break)[] }

/** A paragraph with these leaves one after the other, as a parser would place them. */
function paragraph(parts: readonly [type: 'text' | 'mark' | 'break', value: string][]): [Simple, string] {
  let source = ''
  const children = parts.map(([type, value]): Text | Mark | Break => {
    const start = { line: 1, column: source.length + 1, offset: source.length }
    source += value
    const position = { start, end: { line: 1, column: source.length + 1, offset: source.length } }
    return type === 'break' ? { type, cut: 'column', value, position } : { type, value, position }
  })
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: source.length + 1, offset: source.length },
  }
  return [{ type: 'paragraph', position, children }, source]
}

function apply(source: string, edits: readonly { start: number; end: number; text: string }[]): string {
  let result = source
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end)
  }
  return result
}

const [cut, cutSource] = paragraph([
  ['mark', '◆ '],
  ['text', '比去年增长2'],
  ['break', '\n\n'],
  ['text', '8.7公里'],
])

describe('textView', () => {
  it('joins what a break has cut and leaves marks out', () => {
    expect(textView(cut).text).toBe('比去年增长28.7公里')
    expect(fullView(cut).text).toBe('◆ 比去年增长28.7公里')
  })

  it('maps a range over a break to its pieces and their span', () => {
    const view = textView(cut)
    const at = view.text.indexOf('28.7')
    expect(view.pieces(at, at + 4)).toEqual([
      { start: 7, end: 8 },
      { start: 10, end: 13 },
    ])
    expect(view.span(at, at + 4)).toEqual({ start: 7, end: 13 })
    expect(cutSource.slice(7, 13)).toBe('2\n\n8.7')
  })

  it('spreads a replacement over the pieces and keeps the break', () => {
    const view = textView(cut)
    const at = view.text.indexOf('28.7')
    expect(apply(cutSource, view.edits(at, at + 4, '30.5'))).toBe('◆ 比去年增长3\n\n0.5公里')
  })

  it('edits only what differs', () => {
    const view = textView(cut)
    expect(view.edits(0, 5, '比前年增长')).toEqual([{ start: 3, end: 4, text: '前' }])
    expect(view.edits(0, 5, '比去年增长')).toEqual([])
  })

  it('inserts without touching its neighbours', () => {
    const view = textView(cut)
    expect(apply(cutSource, view.edits(0, 2, '比较去'))).toBe('◆ 比较去年增长2\n\n8.7公里')
    expect(apply(cutSource, view.edits(3, 3, '，'))).toBe('◆ 比去年，增长2\n\n8.7公里')
  })

  it('has an empty view where there is no text', () => {
    const [empty] = paragraph([['mark', '◆']])
    expect(textView(empty).text).toBe('')
    expect(textView(empty).span(0, 0)).toEqual({ start: 0, end: 0 })
  })
})

const parts = fc.array(
  fc.tuple(
    fc.constantFrom<'text' | 'mark' | 'break'>('text', 'mark', 'break'),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  ),
  { minLength: 1, maxLength: 8 },
)

describe('any view', () => {
  it('maps every range back to the characters it shows', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (list, a, b) => {
        const [node, source] = paragraph(list)
        const view = textView(node)
        const [start, end] = range(view.text.length, a, b)
        const shown = view.pieces(start, end).map((piece) => source.slice(piece.start, piece.end))
        expect(shown.join('')).toBe(view.text.slice(start, end))
      }),
    )
  })

  it('finds a source offset again', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (list, a) => {
        const [node] = paragraph(list)
        const view = textView(node)
        fc.pre(view.text.length > 0)
        const at = a % view.text.length
        expect(view.offsetOf(view.span(at, at + 1).start)).toBe(at)
      }),
    )
  })

  it('edits into exactly the wanted text and leaves the other leaves alone', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), fc.string({ maxLength: 6 }), (list, a, b, replacement) => {
        const [node, source] = paragraph(list)
        const view = textView(node)
        fc.pre(view.text.length > 0)
        const [start, end] = range(view.text.length, a, b)
        const edited = apply(source, view.edits(start, end, replacement))
        const others = node.children.filter(({ type }) => type !== 'text').map(({ value }) => value)
        const wanted = view.text.slice(0, start) + replacement + view.text.slice(end)
        expect(edited.length).toBe(others.join('').length + wanted.length)
        for (const other of others) expect(edited).toContain(other)
      }),
    )
  })
})

function range(length: number, a: number, b: number): [number, number] {
  const [x, y] = [a % (length + 1), b % (length + 1)]
  return x < y ? [x, y] : [y, x]
}

it('has the places of where its node stands now', () => {
  const [node, source] = paragraph([
    ['text', '甲乙'],
    ['break', '\n'],
    ['text', '丙丁'],
  ])
  const view = textView(node)
  expect(view.span(0, 4)).toEqual({ start: 0, end: 5 })
  for (const each of [node, ...node.children]) {
    const { start, end } = each.position
    each.position = {
      start: { ...start, offset: (start.offset as number) + 4 },
      end: { ...end, offset: (end.offset as number) + 4 },
    }
  }
  const lower = `前文。\n${source}`
  expect(view.pieces(1, 3).map(({ start, end }) => lower.slice(start, end))).toEqual(['乙', '丙'])
  expect(view.offsetOf(4)).toBe(0)
  expect(view.offsetOf(3)).toBe(-1)
  expect(view.span(0, 4)).toEqual({ start: 4, end: 9 })
})

describe('a view offset', () => {
  const [node] = paragraph([
    ['mark', '◆'],
    ['text', '甲乙'],
    ['break', '\n\n'],
    ['text', '丙'],
    ['mark', '。'],
  ])

  it('is found for the characters of the view alone', () => {
    expect(Array.from({ length: 9 }, (_, at) => textView(node).offsetOf(at))).toEqual([-1, 0, 1, -1, -1, 2, -1, -1, -1])
  })

  it('at a break is the end of what stands before it and the start of what comes after', () => {
    const view = textView(node)
    expect(view.span(0, 2)).toEqual({ start: 1, end: 3 })
    expect(view.span(2, 3)).toEqual({ start: 5, end: 6 })
    expect(view.pieces(2, 2)).toEqual([{ start: 5, end: 5 }])
    expect(view.pieces(0, 3)).toHaveLength(2)
    expect(view.pieces(3, 3)).toEqual([{ start: 6, end: 6 }])
  })
})

describe('a replacement', () => {
  const [node, source] = paragraph([['text', '甲乙甲乙']])
  const view = textView(node)

  it('that repeats what stands there is put in or taken out once', () => {
    expect(apply(source, view.edits(0, 4, '甲乙'))).toBe('甲乙')
    expect(apply(source, view.edits(0, 2, '甲乙甲乙'))).toBe('甲乙甲乙甲乙')
    expect(view.edits(0, 4, '甲乙')).toHaveLength(1)
    expect(view.edits(0, 2, '甲甲乙')).toEqual([{ start: 1, end: 1, text: '甲' }])
    expect(view.edits(0, 3, '')).toEqual([{ start: 0, end: 3, text: '' }])
  })
})

it('is built once from leaves in source order', () => {
  expect(new TextView(cut, []).pieces(0, 1)).toEqual([])
})
