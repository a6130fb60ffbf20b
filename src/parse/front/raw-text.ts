import type { Source } from '../../source/index.ts'
import type { Line, Part } from '../line.ts'

const heading = /^(#{1,6})(?:\s+|$)|^(#{2,6})(?=[^\s#])/
const tab = 9
const fullWidthSpace = 0x3000

function indentOf(text: string, from: number, to: number): number {
  let columns = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    columns += code === tab ? 4 : code === fullWidthSpace ? 2 : 1
  }
  return columns
}

/**
 * The front end for raw text. Nothing in it is Markdown except the `##` that exports leave before headlines: leading blanks,
 * `1.`, `*`, `>` and `<…>` are text.
 */
export function rawText(source: Source): Line[] {
  const { text } = source
  const { starts } = source.lines
  const lines: Line[] = []
  let gap = 0
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index] as number
    const raw = text.slice(from, starts[index + 1] ?? text.length)
    const content = raw.trimStart()
    if (content === '') {
      gap++
      continue
    }
    const start = from + raw.length - content.length
    const trimmed = content.trimEnd()
    const end = start + trimmed.length
    const parts: Part[] = []
    const mark = trimmed.charCodeAt(0) === 0x23 ? heading.exec(trimmed) : null
    const width = mark ? mark[0].length : 0
    if (width > 0) parts.push({ type: 'mark', start, end: start + width })
    if (start + width < end) parts.push({ type: 'text', start: start + width, end })
    lines.push({
      start,
      end,
      parts,
      text: width > 0 ? trimmed.slice(width) : trimmed,
      gap,
      indent: indentOf(text, from, start),
      depth: mark ? (mark[1] ?? mark[2] ?? '').length : 0,
      hardBreak: content.startsWith('  ', trimmed.length),
      hint: null,
      joined: null,
    })
    gap = 0
  }
  return lines
}
