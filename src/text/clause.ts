import { isHan } from './characters.ts'

/** Characters of context on each side that are cut into words; more changes nothing. */
const reach = 8

export interface Clause {
  start: number
  text: string
}

/** The run of letters around a range, at most 8 on each side: marks and spaces end it, since no word goes over them. */
export function clauseAround(text: string, start: number, end: number): Clause {
  let from = start
  while (from > 0 && start - from < reach && isLetter(text, from - 1)) from--
  let to = end
  while (to < text.length && to - end < reach && isLetter(text, to)) to++
  return { start: from, text: text.slice(from, to) }
}

function isLetter(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || /[0-9A-Za-z]/.test(text[at] as string)
}
