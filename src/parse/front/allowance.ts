/**
 * How much Markdown a text may hold. The parser takes some ten microseconds for each line and mark, so that a text made of
 * nothing else would take half a minute a megabyte, and some of it time with the square of its length. No manuscript has so
 * much in one place: what goes beyond is read as raw text.
 */
const most = 2000

/** Each so many characters allow for one line or mark more. */
const charactersEach = 32

/** Characters of a paragraph that the parser may read once more for each mark in the time of one mark. */
const reach = 2048

/** What it costs to call the parser. */
const call = 4

/** Blanks before a line that are one list more around it. */
const indentEach = 2

const inlineMarks = /\*+|_+|`+|[[\]<&\\]/g
const containers = /(?:[ \t]+|>|(?:[+*-]|\d{1,9}[.)])(?=[ \t]))*/y
const containerMarks = />|[+*-]|\d+/g

/** A line that ends the paragraph before it for certain. */
const freshStart = /^(?:[\s>]*$| {0,3}(?:[-+*] {1,4}\S|#{1,6} ))/

/** What is left of the Markdown that a text may hold; grows as the text goes on. */
export class Allowance {
  private left = most
  private readUpTo = 0

  /**
   * Takes what the reading of a piece costs.
   *
   * @param end offset of its end: each piece ends after the one before.
   * @returns false where there is not enough left.
   */
  take(piece: string, end: number): boolean {
    this.left = Math.min(most, this.left + Math.max(0, end - this.readUpTo) / charactersEach)
    this.readUpTo = Math.max(end, this.readUpTo)
    const cost = costOf(piece)
    if (cost > this.left) return false
    this.left -= cost
    return true
  }
}

/** One for each mark, more in long paragraphs, and for each line in each of the containers around it. */
function costOf(piece: string): number {
  let cost = call
  let depth = 0
  let marks = 0
  let length = 0
  const endParagraph = (): void => {
    cost += marks * (1 + length / reach)
    marks = 0
    length = 0
  }
  for (const line of piece.split(/\r\n?|\n/)) {
    if (freshStart.test(line)) endParagraph()
    length += line.length
    marks += line.match(inlineMarks)?.length ?? 0
    depth = Math.max(depth, depthOf(line))
    cost += 1 + depth
    if (cost > most) return cost
  }
  endParagraph()
  return cost
}

/** How deep in lists and quotations a line begins, which their marks and its blanks tell. */
function depthOf(line: string): number {
  containers.lastIndex = 0
  const prefix = containers.exec(line)?.[0].replaceAll('\t', '    ') ?? ''
  const marks = prefix.match(containerMarks)?.length ?? 0
  return marks === 0 ? 0 : marks + Math.floor((prefix.length - marks) / indentEach)
}
