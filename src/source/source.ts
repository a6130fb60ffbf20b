import { LineIndex } from './lines.ts'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const
export type Encoding = (typeof encodings)[number]
export type Eol = '\n' | '\r\n' | '\r'
/** Which front end reads the text: raw text is not Markdown. */
export type Syntax = 'text' | 'markdown'

/** A decoded text with all that is needed to write it back byte for byte. */
export interface Source {
  /** As shown to people; `<stdin>` for standard input without a name. */
  readonly path: string
  /** The text without byte-order mark; line ends as they were. */
  readonly text: string
  readonly encoding: Encoding
  readonly bom: boolean
  /** The first line end of the text, `\n` where there is none. */
  readonly eol: Eol
  readonly syntax: Syntax
  readonly lines: LineIndex
  /** Where the text begins in its file: of a large one, each issue is a source. Lines count from 1. */
  readonly start: { readonly line: number; readonly offset: number }
}

export interface SourceOptions {
  path?: string
  encoding?: Encoding
  bom?: boolean
  syntax?: Syntax
  /** That of the whole file, where the text is a part of it. */
  eol?: Eol
  start?: Source['start']
}

/** The syntax that a path's extension says. */
export function syntaxOf(path: string): Syntax {
  return markdownPath.test(path) ? 'markdown' : 'text'
}

const markdownPath = /\.(?:md|markdown)$/i

/** Wraps a decoded text. Without `syntax`, the path's extension decides. */
export function createSource(text: string, options: SourceOptions = {}): Source {
  const path = options.path ?? '<stdin>'
  const start = options.start ?? { line: 1, offset: 0 }
  let lines: LineIndex | undefined
  return {
    path,
    text,
    encoding: options.encoding ?? 'utf-8',
    bom: options.bom ?? false,
    eol: options.eol ?? ((/\r\n?|\n/.exec(text)?.[0] ?? '\n') as Eol),
    start,
    syntax: options.syntax ?? syntaxOf(path),
    get lines() {
      lines ??= new LineIndex(text, start.line)
      return lines
    },
  }
}
