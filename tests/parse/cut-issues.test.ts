import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportNdjson } from '../../src/export/ndjson.ts'
import { cutIssues, parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { written } from '../support/written.ts'
import { issueFixtures } from './fixtures.ts'

const texts = issueFixtures()
  .filter(({ path }) => path.endsWith('.txt'))
  .map(({ text }) => text)

function pieces(text: string, length: number): string[] {
  const cut: string[] = []
  for (let at = 0; at < text.length; at += length) cut.push(text.slice(at, at + length))
  return cut
}

const options = { path: 'archive.txt' }
const streamed = (text: string, length: number): string =>
  [...cutIssues(pieces(text, length), options)].map((part) => written(exportNdjson, parse(part), part)).join('')
const whole = (text: string): string => {
  const source = createSource(text, options)
  return written(exportNdjson, parse(source), source)
}

describe('a text that is cut into its issues as it comes', () => {
  const file = fc
    .tuple(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }), fc.constantFrom('', '\n', '\n\n\n'))
    .map(([parts, between]) => parts.join(between))
  const eol = fc.constantFrom('\n', '\r\n', '\r')

  it('parses to what the whole parses to, places too, however it comes', () => {
    fc.assert(
      fc.property(file, eol, fc.integer({ min: 1, max: 3000 }), (text, end, length) => {
        const mixed = text.replaceAll('\n', end)
        expect(streamed(mixed, length)).toBe(whole(mixed))
      }),
      { numRuns: 40 },
    )
  })

  it('is cut the same in pieces of any length', () => {
    const text = texts.slice(0, 5).join('\r\n')
    const starts = (length: number) => [...cutIssues(pieces(text, length), options)].map(({ start }) => start)
    expect(starts(1e9).length).toBeGreaterThan(2)
    for (const length of [1, 2, 3, 7, 64]) expect(starts(length)).toEqual(starts(1e9))
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\r', '\n', '\r\n', '朔岭日报', '2031年4月1日 星期二 第12期', '春耕。'), {
          maxLength: 80,
        }),
        fc.integer({ min: 1, max: 9 }),
        (lines, length) => {
          const text = lines.join('')
          const parts = [...cutIssues(pieces(text, length), options)]
          expect(parts.map((part) => part.text).join('')).toBe(text)
          const { lines: index } = createSource(text)
          for (const { start } of parts)
            expect(index.pointAt(start.offset)).toMatchObject({ line: start.line, column: 1 })
        },
      ),
    )
  })
})
