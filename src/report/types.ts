import type { Grade } from '../grade/index.ts'
import type { Message, RuleMeta } from '../lint/index.ts'
import type { Source } from '../source/index.ts'
import type { NodeType, Root } from '../tree/index.ts'

/** The part of an issue that a finding stands in, as a reader would call it. */
export interface Section {
  /** The type of the article, or of the masthead, box or other block below page and issue. */
  type: NodeType | null
  title: string
  page: number | null
}

/** The findings of one source, in source order. */
export interface LintResult {
  source: Source
  root: Root
  messages: readonly Message[]
  /** Where in the issue each message stands, where that is known without the tree. */
  sections?: ReadonlyMap<Message, Section>
  /** Of a large file the issues come one after another, as results of their own: whether this is its first, and its last. */
  part?: { first: boolean; last: boolean }
  /** The error rate, where it was computed. */
  grade?: Grade
}

export interface ReportContext {
  /** Meta of every rule that may have run, by id. */
  rules: ReadonlyMap<string, RuleMeta>
  /** Whether the reader shows ANSI colours. */
  color: boolean
  /** Folder that file paths of CI formats are relative to. */
  cwd: string
  /** Columns of the terminal. */
  width: number
  /** Version of xhb, for formats that name their maker. */
  version?: string
}

/**
 * Writes the findings of a run in some format, piece by piece, so that many files need no more memory than one.
 * The pieces joined are the whole output.
 */
export type Reporter = (
  results: Iterable<LintResult> | AsyncIterable<LintResult>,
  context: ReportContext,
) => AsyncIterable<string>
