import type { Source } from '../source/index.ts'
import type { Position, Root } from '../tree/index.ts'

/** Parses a source into newsast. Total: it never throws. */
export function parse(source: Source): Root {
  const at = (start: number, end: number): Position => ({
    start: source.lines.pointAt(start),
    end: source.lines.pointAt(end),
  })
  const whole = at(0, source.text.length)
  const paragraphs = [...source.text.matchAll(/[^\s].*/g)].map((line) => {
    const value = line[0].trimEnd()
    const position = at(line.index, line.index + value.length)
    return { type: 'paragraph' as const, position, children: [{ type: 'text' as const, value, position }] }
  })
  return {
    type: 'root',
    normalization: null,
    position: whole,
    children: [
      {
        type: 'issue',
        date: null,
        weekday: null,
        issueNumber: null,
        pageCount: null,
        position: whole,
        children: [
          {
            type: 'article',
            id: 'a1',
            genre: 'news',
            page: null,
            column: null,
            position: whole,
            children: [{ type: 'body', position: whole, children: paragraphs }],
          },
        ],
      },
    ],
  }
}
