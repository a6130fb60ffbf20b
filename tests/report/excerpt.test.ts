import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/lint/index.ts'
import { excerptOf } from '../../src/report/excerpt.ts'
import { createSource } from '../../src/source/index.ts'

const at = (start: number, end: number): Message => ({ range: { start, end } }) as Message

describe('excerpt', () => {
  it('fits the columns, tells the width of its parts, and holds the beginning of the place', async () => {
    const char = fc.constantFrom(...'稻田，。“”a1 \t\n　é', '\r\n', '\u001b', '😀', '한', 'ｱ')
    const text = fc.array(char, { minLength: 1, maxLength: 120 }).map((chars) => chars.join(''))
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.nat(130),
        fc.nat(40),
        fc.integer({ min: 12, max: 60 }),
        async (value, from, length, columns) => {
          const start = Math.min(from, value.length)
          const message = at(start, Math.min(start + length, value.length))
          const { before, place, after, indent, width } = await excerptOf(message, createSource(value), columns)
          const line = before + place + after
          expect(line).not.toMatch(/[\n\r\t\u001b]/)
          expect(stringWidth(before)).toBe(indent)
          expect(Math.max(1, stringWidth(place))).toBe(width)
          expect(stringWidth(line)).toBeLessThanOrEqual(columns)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('gives the room that one side does not need to the other', async () => {
    const source = createSource(`布署${'秧苗'.repeat(40)}`)
    expect(await excerptOf(at(0, 2), source, 21)).toMatchObject({
      before: '',
      place: '布署',
      after: '秧苗秧苗秧苗秧苗…',
    })
    const end = createSource(`${'秧苗'.repeat(40)}布署`)
    expect(await excerptOf(at(80, 82), end, 21)).toMatchObject({
      before: '…秧苗秧苗秧苗秧苗',
      place: '布署',
      after: '',
    })
  })

  it('cuts a place that is wider than the line', async () => {
    const source = createSource('秧苗'.repeat(40))
    expect(await excerptOf(at(0, 80), source, 20)).toMatchObject({
      before: '',
      place: '秧苗秧苗秧苗秧苗秧…',
      after: '',
    })
  })
})
