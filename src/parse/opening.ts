/** The rows that open an issue: its masthead and the head of its first page. */
import { continuesDate, isCoreValues, isoDate, isPaperName, readMasthead } from './inline/masthead.ts'
import { readPageHead } from './inline/page-head.ts'

/** What the first rows of an issue say. */
export interface Opening {
  title: string | null
  /** ISO 8601. */
  date: string | null
  /** Names of all masthead items. */
  items: ReadonlySet<string>
  /** The page whose head stands among them: 1 for the first, more for any other, 0 where there is none. */
  page: number
  /** A date before the title and one after it: the first is another's. */
  twice: boolean
  /** Rows of words. */
  rows: number
  /** Lines that it takes, blank ones too. */
  length: number
}

type Row = Pick<Opening, 'title' | 'date' | 'items' | 'page'>

/** A masthead has no longer rows; a text has. */
export const longestRow = 120
/** Rows of a box or a slogan that may part the date from the title. */
const widestGap = 8
const longestName = 16
/** What an issue may begin with; publishers and contacts stand at the foot of the issue before as well. */
const leading = new Set(['title', 'date', 'weekday', 'lunarDate', 'issueNumber', 'pageCount'])

const blanks = /\s/g
const markup = /^[#>*\s]{1,12}|\*{1,3}$/g
const running = /[。！？；，]$/
/** Lines of contents end with a page; heads of pages that are as long begin with it, or with a date. */
const numbered = /^[（(]?(?:[第版A-Z\d０-９]|[一二三四五六七八九十头頭]{1,3}\s?版)/
const sections = /(?<![A-Za-z])[B-Z]\s?\d/

function bare(line: string): string {
  return line.replace(markup, '').trim()
}

/** The page that a line is the head of: 1 for the first, more for any other, the first of a section too; 0 for no head. */
export function pageOf(line: string): number {
  if (line.length > 60 || !(line.includes('版') || /[A-Z]\d/.test(line))) return 0
  const head = line.length <= 12 || numbered.test(line) ? readPageHead(line) : null
  if (!head) return 0
  return sections.test(line) ? 2 : (head.number ?? 2)
}

/** An item of a masthead has one of these. */
const opener = /[年期周週版报報讯訊刊]|\d[-./]\d|^\d{1,2}日?$/

/** Whether it is worth while to read an opening here. `title` is the name of the paper, where it is known. */
export function mayOpen(line: string, title: string | null): boolean {
  if (line.length > 60) return false
  return opener.test(line) || (title !== null && line.includes(title.charAt(0)) && nameIn(line) === title)
}

function nameIn(line: string): string {
  return line
    .replace(markup, '')
    .replace(blanks, '')
    .replace(/^《|》$/g, '')
}

function readRow(text: string, title: string | null): Row | null {
  const page = pageOf(text)
  const none = { title: null, date: null, page }
  if (isCoreValues(text)) return { ...none, items: new Set(['slogan']) }
  const isTitle = (words: string): boolean =>
    words.length <= longestName && (isPaperName(words) || nameIn(words) === title)
  if (isTitle(text)) return { ...none, title: nameIn(text), items: new Set(['title']) }
  const { fields, strange } = readMasthead(text, page === 0 ? text.length / 4 + longestName : undefined)
  const name = fields.find((field) => field.name === 'other' && isTitle(text.slice(field.start, field.end)))
  const words = name ? text.slice(name.start, name.end) : ''
  if (page === 0 && (strange - words.length) * 4 > text.length) return null
  const date = fields.find((field) => field.name === 'date')
  const items = new Set<string>(fields.map((field) => (field === name ? 'title' : field.name)))
  if (page > 0) items.delete('other')
  return {
    title: name ? nameIn(words) : null,
    date: date ? isoDate(text.slice(date.start, date.end)) : null,
    items,
    page,
  }
}

class OpeningReader {
  private readonly items = new Set<string>()
  private title: string | null = null
  private date: string | null = null
  private page = 0
  private dateFirst = false
  private twice = false
  private rows = 0
  private length = 0
  /** Rows of words since the last item. */
  private gap = 0
  private unknownName: string | null = null

  /** Takes a row of items; false where it is no more of this opening. */
  takeItems(row: Row, at: number): boolean {
    const another = row.date !== null && this.date !== null && row.page === 0
    if (another) this.twice = this.dateFirst && (this.title !== null || row.title !== null)
    if (another || !this.goesOnWith(row)) return false
    if (this.title === null && row.title === null && row.date !== null) this.dateFirst = true
    this.title ??= row.title
    this.date ??= row.date
    this.page = row.page || this.page
    for (const name of row.items) this.items.add(name)
    this.rows++
    this.length = at + 1
    this.gap = 0
    return row.page <= 1
  }

  private goesOnWith(row: Row): boolean {
    if (this.length === 0 && row.page !== 1 && ![...row.items].every((name) => leading.has(name))) return false
    if (row.title !== null && this.title !== null) return false
    return row.page === 0 || (this.page === 0 && this.gap === 0)
  }

  /** Takes a row of other words: of a box or a slogan, or a name of no known form. */
  takeWords(text: string, isName: boolean): boolean {
    if (isName && text.length <= longestName) this.unknownName = nameIn(text)
    else if (this.length === 0 && !this.unknownName) return false
    const widest = this.title && this.date ? 1 : widestGap
    return this.page === 0 && text.length <= 40 && !running.test(text) && ++this.gap <= widest
  }

  finish(): Opening | null {
    const { title, date, items, page, twice, rows, length, unknownName } = this
    if (rows === 0 || (unknownName !== null && date === null)) return null
    return { title: title ?? unknownName, date, items, page, twice, rows, length }
  }
}

/**
 * Reads the masthead that begins with the first of some lines, or null where none does.
 *
 * @param title The name of the paper, where it is known.
 * @param isFirst Whether nothing comes before: then the first words may be a name of any form.
 */
export function readOpening(lines: readonly string[], title: string | null, isFirst: boolean): Opening | null {
  const reader = new OpeningReader()
  for (const { at, text } of rowsOf(lines)) {
    const row = text.length > longestRow ? null : readRow(text, title)
    if (!(row ? reader.takeItems(row, at) : reader.takeWords(text, isFirst && at === 0))) break
  }
  return reader.finish()
}

/** The rows of words among lines, with the line that each ends in; those of one date are one. */
function* rowsOf(lines: readonly string[]): Generator<{ at: number; text: string }, void> {
  let row: { at: number; text: string } | undefined
  for (const [at, line] of lines.entries()) {
    const text = bare(line)
    if (text === '') continue
    if (row && continuesDate(row.text, text)) row = { at, text: row.text + text }
    else {
      if (row) yield row
      row = { at, text }
    }
  }
  if (row) yield row
}
