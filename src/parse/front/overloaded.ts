/** No manuscript has so many marks of emphasis, links and code in one paragraph. */
const mostMarks = 200

const inlineMarks = /\*+|_+|`+|[[\]<]/g

/** Nor quotations and lists so deep. */
const containers = /^(?:[ \t]{0,8}(?:[>+*-]|\d{1,9}[.)])){40}/

/** A line that ends the paragraph before it for certain. */
const freshStart = /^(?:[\s>]*$| {0,3}(?:[-+*] {1,4}\S|#{1,6} ))/

/**
 * Whether reading a text as Markdown would take time with the square of the number of its marks: whoever piles up
 * marks like this did not write a manuscript.
 */
export function isOverloaded(text: string): boolean {
  let marks = 0
  for (const line of text.split(/\r\n?|\n/)) {
    if (containers.test(line)) return true
    if (freshStart.test(line)) marks = 0
    inlineMarks.lastIndex = 0
    while (marks <= mostMarks && inlineMarks.test(line)) marks++
    if (marks > mostMarks) return true
  }
  return false
}
