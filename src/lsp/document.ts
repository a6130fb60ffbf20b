import { fileURLToPath } from 'node:url'
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node'
import { LintMemo } from '../lint/incremental.ts'
import type { Finding, Linter } from '../lint/index.ts'
import { createSource, type Source, type Syntax } from '../source/index.ts'
import type { Root } from '../tree/index.ts'
import { type Encoding, Positions } from './positions.ts'

/** What is known of an open text at one version. */
export interface Analysis {
  source: Source
  root: Root
  findings: readonly Finding[]
  positions: Positions
}

/** A text that the client has open. It is read from the client only, never from disk. */
export class OpenDocument {
  readonly uri: string
  readonly path: string
  version: number
  private readonly encoding: Encoding
  private readonly syntax: Syntax
  private readonly parse: (source: Source) => Root
  private source: Source
  private analysis: Analysis | undefined
  /** What the last version has taught, and by which linter. */
  private memo: { linter: Linter; lint: LintMemo } | undefined

  constructor(
    uri: string,
    languageId: string,
    version: number,
    text: string,
    encoding: Encoding,
    parserFor: (syntax: Syntax) => (source: Source) => Root,
  ) {
    this.uri = uri
    this.path = uri.startsWith('file:') ? fileURLToPath(uri) : uri
    this.version = version
    this.encoding = encoding
    this.syntax = languageId === 'markdown' ? 'markdown' : 'text'
    this.parse = parserFor(this.syntax)
    this.source = this.sourceOf(text)
  }

  /** Applies the client's edits in order; each refers to the text that the one before has left. */
  change(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    for (const change of changes) {
      if (!('range' in change)) {
        this.source = this.sourceOf(change.text)
        continue
      }
      const positions = new Positions(this.source, this.encoding)
      const start = positions.toOffset(change.range.start)
      const end = Math.max(start, positions.toOffset(change.range.end))
      const { text } = this.source
      this.source = this.sourceOf(text.slice(0, start) + change.text + text.slice(end))
    }
    this.version = version
    this.analysis = undefined
  }

  /** Makes the next analysis start afresh: the rules have changed. */
  invalidate(): void {
    this.analysis = undefined
  }

  /** The findings of this version, worked out once, and only where it differs from the last. */
  analyse(linter: Linter): Analysis {
    if (!this.analysis) {
      if (this.memo?.linter !== linter) this.memo = { linter, lint: new LintMemo() }
      const root = this.parse(this.source)
      const findings = linter.find(root, this.source, this.memo.lint)
      const positions = new Positions(this.source, this.encoding)
      this.analysis = { source: this.source, root, findings, positions }
    }
    return this.analysis
  }

  private sourceOf(text: string): Source {
    return createSource(text, { path: this.path, syntax: this.syntax })
  }
}
