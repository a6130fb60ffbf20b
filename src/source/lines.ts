import type { Point } from 'unist'

/** Line starts of a text. LF, CRLF and lone CR end a line. Offsets are UTF-16 code units. */
export class LineIndex {
  /** Offset of the first character of each line. */
  readonly starts: Uint32Array
  private readonly first: number
  /** The line that was asked for last. */
  private last = 0

  /** @param first the number of the first line, where the text is cut out of a file. */
  constructor(text: string, first = 1) {
    this.first = first
    let starts = new Uint32Array(Math.max(16, text.length >>> 4))
    let count = 1
    const add = (offset: number): void => {
      if (count === starts.length) {
        const grown = new Uint32Array(count * 2)
        grown.set(starts)
        starts = grown
      }
      starts[count++] = offset
    }
    let feed = text.indexOf('\n')
    let turn = text.indexOf('\r')
    while (feed >= 0 || turn >= 0) {
      const isTurn = turn >= 0 && (feed < 0 || turn < feed)
      const end = isTurn && feed !== turn + 1 ? turn + 1 : feed + 1
      if (isTurn) turn = text.indexOf('\r', end)
      if (feed >= 0 && end > feed) feed = text.indexOf('\n', end)
      add(end)
    }
    this.starts = starts.slice(0, count)
  }

  get count(): number {
    return this.starts.length
  }

  /** The index in `starts` of the line that holds the offset. */
  lineAt(offset: number): number {
    // Mostly it is the line that was asked for last, or the next.
    const { starts, last } = this
    if (offset >= (starts[last] as number)) {
      for (let line = last; line <= last + 2; line++) {
        if (offset < (starts[line + 1] ?? Number.POSITIVE_INFINITY)) return (this.last = line)
      }
    }
    this.last = this.search(offset)
    return this.last
  }

  private search(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The unist point of an offset: line and column count from 1, the line in the file, the offset in the text. */
  pointAt(offset: number): Point {
    const line = this.lineAt(offset)
    return { line: line + this.first, column: offset - (this.starts[line] as number) + 1, offset }
  }

  /** The offset of a 1-based line and column. */
  offsetAt(line: number, column: number): number {
    return (this.starts[line - this.first] ?? 0) + column - 1
  }
}
