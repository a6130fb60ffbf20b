import { uriPart } from '../print/uri.ts'
import type { ArticleObject, BlockObject, CreditObject, IssueObject } from './issue.ts'

/** What exchange formats ask of an issue beyond its own fields. */

/** A name for an issue, or for a part of it, that is the same each time it is exported. */
export function uriOf(issue: IssueObject, part?: string): string {
  const { masthead, date, issueNumber, source } = issue
  const parts = [
    masthead.title ?? fileName(source.path),
    date ?? '',
    issueNumber ?? '',
    ...(part === undefined ? [] : [part]),
  ]
  return `urn:x-xhb:${parts.map((each) => uriPart(String(each))).join(':')}`
}

/** A name for the file that holds several issues. */
export function fileUri(path: string): string {
  return `urn:x-xhb:${uriPart(fileName(path))}`
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? ''
}

/** 记者 周简 方知遥　通讯员 林归 */
export function bylineText(byline: readonly CreditObject[]): string {
  return byline.map(({ role, names }) => [role, ...names].filter(Boolean).join(' ')).join('　')
}

/** The blocks that are read as the article's text; pictures and briefs are items of their own. */
export function textBlocks({ body }: ArticleObject): BlockObject[] {
  return body.filter(({ type }) => type !== 'caption' && type !== 'brief')
}

export function captions({ body }: ArticleObject): BlockObject[] {
  return body.filter(({ type }) => type === 'caption')
}

export function briefs({ body }: ArticleObject): BlockObject[] {
  return body.filter(({ type }) => type === 'brief')
}

export function plainText(blocks: readonly BlockObject[]): string {
  return blocks.map(({ text }) => text).join('\n')
}

/** Characters without blanks: Chinese has no words to count. */
export function countCharacters(text: string): number {
  let count = 0
  for (const char of text) if (char.trim() !== '') count++
  return count
}

/** Place and day of a dateline: 新华社白鹭渡5月25日电. The year is that of the issue, or the one before it. */
export function readDateline(dateline: string | null, issueDate: string | null): { place?: string; date?: string } {
  const [, place, month, day] =
    /^(?:据)?(?:[\p{L}]{0,6}?社|本报)([\u3400-\u9fff]{2,8}?)?(?:([\d０-９]{1,2})月([\d０-９]{1,2})日)?(?:[专專]?[电電]|[讯訊])/u.exec(
      dateline ?? '',
    ) ?? []
  const date = month && day && issueDate ? nearest(issueDate, Number(half(month)), Number(half(day))) : undefined
  return { ...(place ? { place } : {}), ...(date && isDay(date) ? { date } : {}) }
}

/** Whether an ISO date names a day of the calendar: what is printed may not. */
export function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date)
}

function half(digits: string): string {
  return digits.normalize('NFKC')
}

function nearest(issueDate: string, month: number, day: number): string {
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const year = Number(issueDate.slice(0, 4))
  return `${issueDate.slice(5) < monthDay ? year - 1 : year}-${monthDay}`
}

/** Leaves out what is not known. */
export function known<T extends object>(object: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<T>
}
