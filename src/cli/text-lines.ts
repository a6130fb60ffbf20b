import { SourceError } from '../source/index.ts'
import { type StreamLine, streamLines } from '../source/stream-lines.ts'

/** A text that came as a line `{"path": …, "text": …}`. */
export interface TextLine {
  path: string
  text: string
}

/** Bytes of a line: what is longer is more than a text, and might not fit into one string. */
const longestLine = 2 ** 28

/** Reads texts from lines, one line in memory at a time. A bad line is given as an error with its number. */
export async function* readTextLines(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<TextLine | SourceError> {
  for await (const line of streamLines(stream, longestLine)) {
    const text = readLine(line)
    if (typeof text === 'string') yield new SourceError('unreadable', '<stdin>', text, { line: line.number })
    else if (text) yield text
  }
}

/** The text of a line, nothing for a blank one, or what is wrong with it. */
function readLine({ bytes }: StreamLine): TextLine | string | undefined {
  if (bytes === null) return `这一行超过 ${longestLine / 2 ** 20} MB，没有读`
  let line: string
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return '不是有效的 UTF-8'
  }
  if (line.trim() === '') return undefined
  try {
    const { path, text } = Object(JSON.parse(line)) as Record<string, unknown>
    return typeof path === 'string' && typeof text === 'string' ? { path, text } : '应为 {"path": "…", "text": "…"}'
  } catch {
    return '不是有效的 JSON'
  }
}
