import { numeralClass as n, readInteger } from '../numeral.ts'
import { sign, signsOf } from '../signs.ts'

/** What a page head says. */
export interface PageHeadReading {
  number: number | null
  name: string | null
}

const token = `(?:第\\s?([A-Z]?[${n}]{1,3})\\s?版|([A-Z]?[${n}]{1,3}|[头頭])\\s?版|([A-Z][0-9]{1,2})(?![0-9A-Za-z])|(?:版次|版号|版面)\\s?[:：]\\s?第?([A-Z]?[${n}]{1,3})\\s?版?)`
const names =
  '[\\u3400-\\u9fffA-Za-z“”《》·、/&—]{1,16}(?:[\\s　·•/|｜][\\u3400-\\u9fffA-Za-z“”·]{1,12}){0,2}|[\\u3400-\\u9fff0-9“”]{4,30}'
const joint = '[\\s　:：|｜·•—\\-/、]*'
const numberFirst = new RegExp(`^${token}${joint}(${names})?$`)
const nameFirst = new RegExp(`^(${names})[\\s　:：|｜·•—\\-/]+${token}$`)
const bareNumber = /^(0[1-9]|[1-9][0-9]?)[\s　:：|｜/]+([\u3400-\u9fff]{2,6})$/
const date = new RegExp(
  `[（(]?(?:[${n}]{4}\\s?年\\s?[${n}]{1,3}\\s?月\\s?[${n}]{1,3}\\s?日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})[）)]?|[（(]?(?:星期|礼拜|周)[一二三四五六日天][）)]?`,
  'g',
)
/** The page in a head that does not say 版: A2. */
const letteredPage = /[A-Z][0-9]/
const staff = /(?:责任?编辑?|责编|编辑|美编|校对|版式|电话|邮箱|E-?mail|热线|投稿)\s?[:：\s]/i
const noName = /^(?:下转|上接|转|接|详见|请见|本期|今日|共|见)|[下转接见]$|(?:下转|上接)/

/** Reads a line that opens a page: 第01版：要闻, A2 版, 一版 要闻, 2023年5月26日 星期五 第2版. */
export function readPageHead(text: string): PageHeadReading | null {
  if (text.length > 60) return null
  const signs = signsOf(text)
  if ((signs & (sign.page | sign.digit)) === 0) return null
  const undated = signs & (sign.year | sign.digit | sign.weekday) ? text.replace(date, ' ') : text
  const names = signs & (sign.colon | sign.blank) ? undated.search(staff) : -1
  const bare = spaced(names < 0 ? undated : undated.slice(0, names))
  const dated = bare.length < spaced(text).length
  if (bare === '' || noName.test(bare)) return null
  if (signs & sign.page || letteredPage.test(bare)) {
    const first = numberFirst.exec(bare)
    if (first) return reading(first[1] ?? first[2] ?? first[3] ?? first[4], first[5], first[3] !== undefined, dated)
    const last = nameFirst.exec(bare)
    if (last) return reading(last[2] ?? last[3] ?? last[4] ?? last[5], last[1], last[4] !== undefined, dated)
  }
  const plain = bareNumber.exec(bare)
  return plain && dated ? reading(plain[1], plain[2], false, dated) : null
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

function reading(
  printed: string | undefined,
  name: string | undefined,
  letter: boolean,
  dated: boolean,
): PageHeadReading | null {
  if (!printed) return null
  if (letter && !name && !dated && printed.length < 2) return null
  const page = readInteger(printed.replace(/^[A-Z]/, ''))
  if (page === null || page < 1 || page > 400) return null
  return { number: page, name: name?.trim() || null }
}
