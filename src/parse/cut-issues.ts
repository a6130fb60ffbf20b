import { createSource, type Eol, type Source, type SourceOptions } from '../source/source.ts'
import { IssueStarts, lookAhead } from './issue-starts.ts'

/**
 * Cuts a text that comes in pieces into its issues, each as a source that knows where in the file it begins. Together they
 * parse to what the whole text parses to. No more is held than an issue and the lines that tell where it ends.
 */
export function* cutIssues(pieces: Iterable<string>, options: SourceOptions): Generator<Source, void> {
  const issues = new IssueCutter(options)
  let held = ''
  for (const piece of pieces) {
    const text = held + piece
    // Whether a line feed belongs to it is seen in the next piece.
    held = text.endsWith('\r') ? '\r' : ''
    yield* issues.push(held === '' ? text : text.slice(0, -1))
  }
  yield* issues.push(held)
  yield* issues.end()
}

class IssueCutter {
  private readonly finder = new IssueStarts()
  private readonly options: SourceOptions
  /** The issue so far, as it came. */
  private pieces: string[] = []
  /** The line so far. */
  private line: string[] = []
  /** Where the issue begins. */
  private start = { line: 1, offset: 0 }
  /** Where lines begin of which nothing is decided yet, and the number of the first of them, from 0. */
  private ahead: number[] = [0]
  private first = 0
  private offset = 0
  private eol: Eol | undefined

  constructor(options: SourceOptions) {
    this.options = options
  }

  /** Takes text in which no line end is cut in two. */
  *push(text: string): Generator<Source, void> {
    const begin = this.offset
    this.pieces.push(text)
    this.offset += text.length
    let from = 0
    for (const { 0: eol, index } of text.matchAll(/\r\n?|\n/g)) {
      this.eol ??= eol as Eol
      this.line.push(text.slice(from, index))
      from = index + eol.length
      const found = this.takeLine()
      this.ahead.push(begin + from)
      if (this.ahead.length > lookAhead + 2) {
        this.ahead.shift()
        this.first++
      }
      if (found !== null) yield this.cut(found)
    }
    this.line.push(text.slice(from))
  }

  *end(): Generator<Source, void> {
    const found = [this.takeLine(), ...this.finder.end()]
    for (const line of found) if (line !== null) yield this.cut(line)
    yield this.take(this.offset)
  }

  private takeLine(): number | null {
    const text = this.line.length === 1 ? (this.line[0] as string) : this.line.join('')
    this.line = []
    return this.finder.push(text)
  }

  /** The issue that ends where this line begins. */
  private cut(line: number): Source {
    this.ahead.splice(0, line - this.first)
    this.first = line
    const issue = this.take(this.ahead[0] as number)
    this.start.line = line + 1
    return issue
  }

  private take(end: number): Source {
    const text = this.pieces.join('')
    const length = end - this.start.offset
    this.pieces = [text.slice(length)]
    const issue = createSource(text.slice(0, length), {
      ...this.options,
      ...(this.eol && { eol: this.eol }),
      start: { ...this.start },
    })
    this.start = { ...this.start, offset: end }
    return issue
  }
}
