import type { Position, Range } from 'vscode-languageserver/node'
import type { Source } from '../source/index.ts'
import type { SourceRange } from '../text/index.ts'

/** How a client counts characters in a line. */
export type Encoding = 'utf-16' | 'utf-8'

/** Between source offsets (UTF-16) and the positions of the protocol (0-based line, character in the client's unit). */
export class Positions {
  private readonly source: Source
  private readonly encoding: Encoding

  constructor(source: Source, encoding: Encoding) {
    this.source = source
    this.encoding = encoding
  }

  toPosition(offset: number): Position {
    const { text, lines } = this.source
    const line = lines.lineAt(offset)
    const start = lines.starts[line] as number
    return {
      line,
      character: this.encoding === 'utf-16' ? offset - start : Buffer.byteLength(text.slice(start, offset)),
    }
  }

  toRange({ start, end }: SourceRange): Range {
    return { start: this.toPosition(start), end: this.toPosition(end) }
  }

  /** The offset of a position; past the end of a line or text, the end. */
  toOffset({ line, character }: Position): number {
    const { text, lines } = this.source
    if (line < 0) return 0
    if (line >= lines.count) return text.length
    const start = lines.starts[line] as number
    const end = lines.starts[line + 1] ?? text.length
    if (this.encoding === 'utf-16') return Math.min(start + Math.max(0, character), end)
    let bytes = 0
    let offset = start
    while (offset < end) {
      const code = text.codePointAt(offset) as number
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      if (bytes > character) break
      offset += code < 0x10000 ? 1 : 2
    }
    return offset
  }
}
