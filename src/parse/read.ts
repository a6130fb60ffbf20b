import { createSource, type Source } from '../source/source.ts'
import type { Position } from '../tree/index.ts'
import { joinDateRows } from './date-rows.ts'
import { decode } from './decode.ts'
import { type Facts, factsOf } from './facts.ts'
import { rawText } from './front/raw-text.ts'
import { knownNames } from './inline/known-names.ts'
import { IssueStarts } from './issue-starts.ts'
import type { Label } from './labels.ts'
import type { FrontEnd } from './line.ts'
import type { IssueMemo, ParseMemo } from './memo.ts'
import { unwrap } from './unwrap.ts'

export type { FrontEnd } from './line.ts'
export { rawText }

/** One issue of a source, read by itself; offsets into its own text. */
export interface Reading {
  text: string
  facts: Facts[]
  /** What each line was taken for. */
  labels: Label[]
  /** Names that the issue gives without doubt. */
  known: ReadonlySet<string>
  memo: IssueMemo | undefined
  /** Where a range of the issue stands in the whole source. */
  place(start: number, end: number): Position
}

/** Lines, facts and labels of each issue of a source: what parsing and explaining share. */
export function* readIssues(source: Source, front: FrontEnd, memo?: ParseMemo): Generator<Reading, void> {
  const { starts } = source.lines
  let first = 0
  for (const [index, next] of [...issueLines(source), starts.length].entries()) {
    yield readIssue(source, first, next, front, memo?.issue(index))
    first = next
  }
}

/** The lines of a source that begin its further issues. */
function* issueLines({ text, lines: { starts } }: Source): Generator<number, void> {
  const finder = new IssueStarts()
  for (let line = 0; line < starts.length; line++) {
    const start = finder.push(text.slice(starts[line], starts[line + 1] ?? text.length))
    if (start !== null) yield start
  }
  yield* finder.end()
}

/** Reads the issue from one line to before another. */
function readIssue(source: Source, from: number, to: number, front: FrontEnd, memo: IssueMemo | undefined): Reading {
  const { starts } = source.lines
  const offset = starts[from] as number
  const isWhole = from === 0 && to === starts.length
  const issue = isWhole ? source : createSource(source.text.slice(offset, starts[to]), source)
  const read = unwrap(joinDateRows(front(issue, memo?.front)))
  const lines = memo?.follow(read, issue.text) ?? read
  const known = knownNames(lines, memo)
  memo?.readWith(known)
  const facts = factsOf(lines, known, memo)
  return {
    text: issue.text,
    facts,
    labels: decode(facts, memo),
    known,
    memo,
    place: (start, end) => ({ start: source.lines.pointAt(start + offset), end: source.lines.pointAt(end + offset) }),
  }
}
