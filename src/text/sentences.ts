import { isBlank } from './characters.ts'
import { reading } from './reading.ts'

/** A half-open range of view offsets. */
export interface TextRange {
  start: number
  end: number
}

/** A title or a bracketed remark as a whole, whose own marks end nothing; or an end mark. */
const ends = /《[^《》]{0,60}》|[（(][^（）()]{0,80}[）)]|[。！？!?…]+|\.{3,6}/g
const closingMarks = '”’」』）)》〉】〕]"＂'

/**
 * Sentences of a view in order, blanks around them left out. One ends with 。！？…… and the closing marks after it; what
 * is left of a text without an end mark is a sentence too. ！？…… before a closing quotation mark end none where text
 * follows at once: “快走！”他说。
 */
export const sentences = reading((view): readonly TextRange[] => {
  const { text } = view
  const found: TextRange[] = []
  let start = 0
  const push = (end: number): void => {
    let last = end
    while (start < last && isBlank(text.charCodeAt(start))) start++
    while (last > start && isBlank(text.charCodeAt(last - 1))) last--
    if (start < last) found.push({ start, end: last })
    start = end
  }
  for (const match of text.matchAll(ends)) {
    const mark = match[0]
    if ('《（('.includes(mark[0] as string)) continue
    const closing = match.index + mark.length
    let end = closing
    while (end < text.length && closingMarks.includes(text[end] as string)) end++
    if (end > closing && !mark.includes('。') && goesOn(text, end)) continue
    push(end)
  }
  push(text.length)
  return found
})

function goesOn(text: string, at: number): boolean {
  return at < text.length && !isBlank(text.charCodeAt(at)) && !'“‘「『（('.includes(text[at] as string)
}

/** The sentence that holds an offset, by binary search. */
export function sentenceAt(all: readonly TextRange[], offset: number): TextRange | undefined {
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((all[middle] as TextRange).start <= offset) low = middle
    else high = middle - 1
  }
  const range = all[low]
  return range && offset >= range.start && offset < range.end ? range : undefined
}
