import type { Source, Syntax } from '../source/index.ts'
import type { Issue, Root } from '../tree/index.ts'
import { blocksOf } from './assemble/blocks.ts'
import { IssueBuilder } from './assemble/issue.ts'
import { ParseMemo } from './memo.ts'
import { measureNormalization } from './normalization.ts'
import { type FrontEnd, rawText, readIssues } from './read.ts'

export { cutIssues } from './cut-issues.ts'
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
 * @param memo of the last version of the same text; without it, all is read.
 */
export function parse(source: Source, front: FrontEnd = rawText, memo?: ParseMemo): Root {
  const children: Issue[] = []
  for (const { facts, labels, ...issue } of readIssues(source, front, memo)) {
    const body = facts.filter((_, index) => labels[index] !== 'masthead' && labels[index] !== 'pageHead')
    const normalization = measureNormalization(body.map(({ text }) => text))
    const builder = new IssueBuilder(blocksOf(facts, labels), issue)
    children.push(builder.build(issue.place(0, issue.text.length), normalization))
  }
  return {
    type: 'root',
    position: { start: source.lines.pointAt(0), end: source.lines.pointAt(source.text.length) },
    children,
  }
}

/**
 * A parser for the versions of one text, which reads only what changed since the last. The trees are those of {@link parse}.
 * Nodes that are as they were are the same objects again, moved: a tree is used up when the next is asked for.
 */
export function createParser(front?: FrontEnd): (source: Source) => Root {
  const memo = new ParseMemo()
  return (source) => parse(source, front, memo)
}
