import type { Source } from '../source/index.ts'
import type { Root } from '../tree/index.ts'
import { blocksOf } from './assemble/blocks.ts'
import { IssueBuilder } from './assemble/issue.ts'
import { decode } from './decode.ts'
import { factsOf } from './facts.ts'
import { rawText } from './front/raw-text.ts'
import type { FrontEnd } from './line.ts'
import { measureNormalization } from './normalization.ts'

export type { FrontEnd, Line } from './line.ts'
export { rawText }

/** Parses a source into newsast. Total: it never throws, and each non-blank character lies in exactly one leaf. */
export function parse(source: Source, front: FrontEnd = rawText): Root {
  const lines = front(source)
  const known = new Set<string>()
  const facts = factsOf(lines, known)
  const { labels } = decode(facts)
  const place = (start: number, end: number): Root['position'] => ({
    start: source.lines.pointAt(start),
    end: source.lines.pointAt(end),
  })
  const whole = place(0, source.text.length)
  const context = { text: source.text, place, known }
  const issue = new IssueBuilder(blocksOf(facts, labels), context).build(whole)
  const body = facts.filter((_, index) => labels[index] !== 'masthead' && labels[index] !== 'pageHead')
  return {
    type: 'root',
    normalization: measureNormalization(body.map(({ text }) => text)),
    position: whole,
    children: [issue],
  }
}
