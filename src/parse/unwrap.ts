import type { Line } from './line.ts'

/** A way to measure how full a row is, and what a full row measures. */
interface Rows {
  measure: (line: Line) => number
  full: number
}

/** In a hard-wrapped text hardly a line is wider than a row: one in this many. */
const rare = 25

/** Rows may fall short of the width by this much: marks must not begin a row, and words are not parted. */
const slack = 2

const characters = (line: Line): number => line.end - line.start + Math.ceil(line.indent / 2)

/** Half-width columns: a full-width character takes two. */
function columns({ text, start, end, indent }: Line): number {
  let width = end - start - text.length + indent
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x1100 ? 1 : 2
  return width
}

/** A row of the masthead or a page head is no row of a paragraph. */
const issueLine =
  /^\S{0,10}\s?[0-9０-９〇二]{4}年\S{2,8}日(?:\s|$)|(?:^|[^\u3400-\u9fff]|[报報刊总總])第\s?\d{1,6}\s?期(?:\s|$)/
const sentenceEnd = /[。！？!?…][”’」』）)]?$/

/**
 * The rows of a text from OCR or a terminal: most lines that do not end a sentence are of one width, and hardly any is
 * wider. Null where lines are paragraphs.
 */
export function rowsOf(lines: readonly Line[]): Rows | null {
  let best: (Rows & { share: number }) | null = null
  for (const measure of [characters, columns]) {
    const counts = new Map<number, number>()
    let open = 0
    for (const line of lines) {
      const { text, depth } = line
      if (depth > 0 || text.length < 10 || text.length > 60 || sentenceEnd.test(text)) continue
      const width = measure(line)
      counts.set(width, (counts.get(width) ?? 0) + 1)
      open++
    }
    const needed = Math.max(5, lines.length / 4)
    for (const [width, count] of counts) {
      const near = count + (counts.get(width - 1) ?? 0) + (counts.get(width - 2) ?? 0)
      const share = near / open
      if (near < needed || share < 0.6 || (best && best.share >= share)) continue
      if (lines.filter((line) => measure(line) > width + 1).length * rare > lines.length) continue
      best = { measure, full: width - slack, share }
    }
  }
  return best
}

/** Joins the rows of hard-wrapped paragraphs into one line each, with breaks between the rows. */
export function unwrap(lines: Line[]): Line[] {
  const rows = rowsOf(lines)
  if (!rows) return lines
  const indented = lines.filter((line) => line.indent >= 2).length * 20 > lines.length
  const tight = lines.filter((line) => line.gap > 0).length * 10 < lines.length
  const joined: Line[] = []
  /** The row before; what it was joined to may be long, and is not read again. */
  let above: Line | undefined
  let full = false
  for (const line of lines) {
    const fills = rows.measure(line) >= rows.full
    // Where nothing parts paragraphs, a short row without a full stop after one is a head.
    const head = tight && above && !fills && sentenceEnd.test(above.text) && !sentenceEnd.test(line.text)
    const goesOn = full && line.gap === 0 && line.depth === 0 && !(indented && line.indent >= 2) && !head
    const block = joined.at(-1)
    if (goesOn && block && above && !issueLine.test(above.text) && !issueLine.test(line.text)) append(block, line)
    else joined.push({ ...line, parts: [...line.parts] })
    above = line
    full = fills && !line.hardBreak
  }
  return joined
}

/** Adds a row to a line, and its parts to those of the line. */
export function append(line: Line, row: Line): void {
  line.parts.push({ type: 'break', start: line.end, end: row.start }, ...row.parts)
  line.text += row.text
  line.end = row.end
  line.hardBreak = row.hardBreak
}
