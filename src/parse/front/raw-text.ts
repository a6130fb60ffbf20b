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

/** A mark up to `split`, then words; either may be missing. Literals, since an array that grows keeps room for more. */
function partsOf(start: number, split: number, end: number): Part[] {
  const words: Part = { type: 'text', start: split, end }
  if (split === start) return [words]
  const mark: Part = { type: 'mark', start, end: split }
  return split < end ? [mark, words] : [mark]
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
    const mark = trimmed.charCodeAt(0) === 0x23 ? heading.exec(trimmed) : null
    const width = mark ? mark[0].length : 0
    lines.push({
      start,
      end,
      parts: partsOf(start, start + width, end),
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
