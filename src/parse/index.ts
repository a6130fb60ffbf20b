import type { Source, Syntax } from '../source/index.ts'
import type { Root } from '../tree/index.ts'
import { blocksOf } from './assemble/blocks.ts'
import { IssueBuilder } from './assemble/issue.ts'
import { measureNormalization } from './normalization.ts'
import { type FrontEnd, rawText, read } from './read.ts'

export { type Explanation, explain, type Reason } from './explain.ts'
export type { FrontEnd, Line } from './line.ts'
export { rawText }

/** The front end of a syntax. Markdown's is loaded only when it is asked for, since it is large. */
export async function frontEndFor(syntax: Syntax): Promise<FrontEnd> {
  return syntax === 'markdown' ? (await import('./front/markdown.ts')).markdown : rawText
}

/**
 * Parses a source into newsast. Total: it never throws, and each non-blank character lies in exactly one leaf.
 *
 * @param front How the text is read, from {@link frontEndFor}; raw text where it is not given.
 */
export function parse(source: Source, front: FrontEnd = rawText): Root {
  const { facts, labels, known } = read(source, front)
  const place = (start: number, end: number): Root['position'] => ({
    start: source.lines.pointAt(start),
    end: source.lines.pointAt(end),
  })
  const whole = place(0, source.text.length)
  const issue = new IssueBuilder(blocksOf(facts, labels), { text: source.text, place, known }).build(whole)
  const body = facts.filter((_, index) => labels[index] !== 'masthead' && labels[index] !== 'pageHead')
  return {
    type: 'root',
    normalization: measureNormalization(body.map(({ text }) => text)),
    position: whole,
    children: [issue],
  }
}
