import { continuesDate } from './inline/masthead.ts'
import type { Line } from './line.ts'
import { append } from './unwrap.ts'

/** Joins the rows of a date that a masthead prints over several lines: 2031年5月 ⏎ 26. */
export function joinDateRows(lines: Line[]): Line[] {
  if (!lines.some(({ text }, index) => isContinued(text, lines[index + 1]))) return lines
  const joined: Line[] = []
  for (const line of lines) {
    const previous = joined.at(-1)
    if (previous && isContinued(previous.text, line)) append(previous, line)
    else joined.push({ ...line, parts: [...line.parts] })
  }
  return joined
}

function isContinued(text: string, line: Line | undefined): boolean {
  return line !== undefined && continuesDate(text, line.text)
}
