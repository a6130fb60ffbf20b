import type { Source, Syntax } from '../source/index.ts'
import type { Issue, Root } from '../tree/index.ts'
import { blocksOf } from './assemble/blocks.ts'
import { IssueBuilder } from './assemble/issue.ts'
import { measureNormalization } from './normalization.ts'
import { type FrontEnd, rawText, readIssues } from './read.ts'

export { type Explanation, explain, type Reason } from './explain.ts'
export { IssueStarts, lookAhead } from './issue-starts.ts'
export type { FrontEnd, Line } from './line.ts'
export { rawText }

/** The front end of a syntax. Markdown's is loaded only when it is asked for, since it is large. */
export async function frontEndFor(syntax: Syntax): Promise<FrontEnd> {
  return syntax === 'markdown' ? (await import('./front/markdown.ts')).markdown : rawText
}

/**
 * Parses a source into newsast, an issue after each masthead. Total: it never throws, and each non-blank character lies in
 * exactly one leaf.
 *
 * @param front How the text is read, from {@link frontEndFor}; raw text where it is not given.
 */
export function parse(source: Source, front: FrontEnd = rawText): Root {
  const children: Issue[] = []
  const body: string[] = []
  for (const { text, facts, labels, known, place } of readIssues(source, front)) {
    children.push(new IssueBuilder(blocksOf(facts, labels), { text, place, known }).build(place(0, text.length)))
    for (const [index, { text: words }] of facts.entries()) {
      if (labels[index] !== 'masthead' && labels[index] !== 'pageHead') body.push(words)
    }
  }
  return {
    type: 'root',
    normalization: measureNormalization(body),
    position: { start: source.lines.pointAt(0), end: source.lines.pointAt(source.text.length) },
    children,
  }
}
