import { isBlank } from './characters.ts'
import { reading } from './reading.ts'

/** A half-open range of view offsets. */
export interface TextRange {
  start: number
  end: number
}

const ends = /[《（(]|[。！？!?…]+|\.{3,6}/g
/** A title or a bracketed remark longer than this is read like other text. */
const longestRemark = 80
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
  ends.lastIndex = 0
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const mark = match[0]
    const closing = match.index + mark.length
    if ('《（('.includes(mark)) {
      ends.lastIndex = closing + remarkLength(text, mark, closing)
      continue
    }
    let end = closing
    while (end < text.length && closingMarks.includes(text[end] as string)) end++
    if (end > closing && !mark.includes('。') && goesOn(text, end)) continue
    push(end)
  }
  push(text.length)
  return found
})

/** Length of a title or remark after its opening mark, whose own marks end nothing; 0 where it is not closed nearby. */
function remarkLength(text: string, opening: string, start: number): number {
  const inner = text.slice(start, start + longestRemark)
  const close = inner.search(opening === '《' ? /[《》]/ : /[（）()]/)
  return close >= 0 && '》）)'.includes(inner[close] as string) ? close + 1 : 0
}

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
