import { chineseValue } from './numerals.ts'

/** A number that announces what follows: 三 in 重点抓好三方面工作。 Offsets are those of the text it was found in. */
export interface Announcement {
  count: number
  start: number
  end: number
}

const numberOfThings = /(\d{1,2}|[两二三四五六七八九十]{1,3})(?:个方面|方面|[个点条项大种类件步层道重张篇股招环])/g
/** Before the number: an ordinal, a part of a longer number, or what refers back. */
const noCount = /[第前近初这那该首每各\d.．十百千万几数零〇另][余多]?$/
/** What is counted is a person, a place or a time, and not what the enumeration lists. */
const notListed =
  /^(?:多|余|以上)?(?:[大小新老]?(?:部门|单位|企业|公司|村|乡|镇|县|市|区|省|国|人|代表|家|月|小时|季度|星期|工作日|学期|班|组|队|站))/
/** Characters between the number and the end of its clause: fewer before a comma, where the sentence goes on. */
const longestTail = { stop: 14, comma: 7 }

/**
 * The number in the clause that ends at `end` (the mark that closes the clause included), where it announces an
 * enumeration; undefined where there is none or more than one.
 */
export function announcementBefore(text: string, end: number): Announcement | undefined {
  let stop = end
  while (stop > 0 && /[\s。：:，,；;”]/.test(text[stop - 1] as string)) stop--
  const begin = clauseStart(text, stop)
  const clause = text.slice(begin, stop)
  const longest = /[，,]/.test(text.slice(stop, end)) ? longestTail.comma : longestTail.stop
  const found = [...clause.matchAll(numberOfThings)].filter((match) => isAnnouncement(clause, match, longest))
  const only = found[0]
  if (!only || found.length > 1) return undefined
  const word = only[1] as string
  const count = /\d/.test(word) ? Number(word) : chineseValue(word)
  if (count === null || count < 2) return undefined
  const start = begin + only.index
  return { count, start, end: start + only[0].length }
}

function isAnnouncement(clause: string, match: RegExpExecArray, longest: number): boolean {
  const tail = clause.slice(match.index + match[0].length)
  if (noCount.test(clause.slice(0, match.index)) || notListed.test(tail)) return false
  if (tail.length > longest) return false
  return match[0].endsWith('方面') || tail.startsWith('“') || !tail.includes('的')
}

/** Where the clause that ends at `stop` begins. */
function clauseStart(text: string, stop: number): number {
  let at = stop
  while (at > 0 && stop - at < 60 && !/[。！？!?；;，,：:\n]/.test(text[at - 1] as string)) at--
  return at
}
