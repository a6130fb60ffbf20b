/**
 * Where issues begin in a text that holds several, decided line by line, so that a stream of any length can be cut without
 * being held in memory.
 */
import { longestRow, mayOpen, type Opening, pageOf, readOpening } from './opening.ts'

/** Lines after a line, blank ones too, that may be looked at to decide on it. Nothing that comes later changes the decision. */
export const lookAhead = 24

interface Sign {
  name: string
  points: number
  test(opening: Opening, current: Opening): boolean
}

const lacks =
  (item: string): Sign['test'] =>
  (opening, current) =>
    current.items.has(item) && !opening.items.has(item)
const imprint = ['pageCount', 'registration', 'publisher', 'price']

/** What speaks for and against a new issue, against the masthead of the issue so far. */
const signs: readonly Sign[] = [
  { name: 'reads like the name of a paper', points: 2, test: ({ title }) => title !== null },
  { name: 'the name of this paper', points: 1, test: ({ title }, { title: own }) => title !== null && title === own },
  { name: 'no name, though this paper has one', points: -4, test: (a, b) => a.title === null && b.title !== null },
  { name: 'a date', points: 2, test: ({ date }) => date !== null },
  { name: 'another date', points: 2, test: (a, b) => a.date !== null && b.date !== null && a.date !== b.date },
  { name: 'the same date', points: -3, test: (a, b) => a.date !== null && a.date === b.date },
  {
    name: 'the same date under the same name',
    points: -1,
    test: (a, b) => a.date !== null && a.date === b.date && a.title === b.title,
  },
  {
    name: 'perhaps the date that this issue did not give',
    points: -3,
    test: ({ title }, current) => title !== null && title === current.title && current.date === null,
  },
  { name: 'a date on both sides of the name', points: -10, test: ({ twice }) => twice },
  { name: 'a weekday', points: 1, test: ({ items }) => items.has('weekday') },
  { name: 'an issue number', points: 2, test: ({ items }) => items.has('issueNumber') },
  {
    name: 'items that only mastheads have',
    points: 3,
    test: ({ items }) => imprint.some((name) => items.has(name)),
  },
  { name: 'no weekday, as this paper prints', points: -3, test: lacks('weekday') },
  {
    name: 'no number, as this paper prints under its name',
    points: -3,
    test: (a, b) => a.title === b.title && lacks('issueNumber')(a, b),
  },
  { name: 'the head of a first page', points: 3, test: ({ page }) => page === 1 },
  {
    name: 'the head of a page that the issue has had',
    points: 3,
    test: (a, b) => b.date !== null && a.page > 1 && a.page <= b.page,
  },
  { name: 'the head of a page further on', points: -2, test: (a, b) => a.page > Math.max(1, b.page) },
  {
    name: 'the head of a page further on of the same paper',
    points: -6,
    test: (a, b) => a.page > Math.max(1, b.page) && (a.title ?? b.title) === b.title,
  },
  {
    name: 'one row, as running heads',
    points: -4,
    test: (a, b) => a.rows === 1 && (b.rows !== 1 || b.title === null),
  },
  {
    name: 'perhaps a running head of pages without a masthead',
    points: -3,
    test: (_, b) => b.title === null && b.date === null && b.page > 0,
  },
]
const enough = 5

const unknown: Opening = { title: null, date: null, items: new Set(), page: 0, twice: false, rows: 0, length: 0 }

/**
 * Finds the lines that begin further issues. Feed it the lines of a text in order; it holds no more than
 * {@link lookAhead} of them, and what it says of an issue depends on that issue and the lines that follow its end at once:
 * an issue cut out and fed alone is one issue again.
 *
 * An issue begins with a masthead: the name of the paper and a date, a weekday, a number. Running heads, the heads of other
 * pages and the names of papers in the text begin none. The first issue begins with the first line and is not told.
 */
export class IssueStarts {
  private readonly ahead: string[] = []
  private decided = 0
  private hasWords = false
  private current: Opening = unknown
  /** Whether the issue has had more than its masthead. */
  private hasText = false
  /** Up to which line the masthead goes. */
  private until = 0
  /** The page whose head was the last line of words. */
  private page = 0

  /**
   * Takes the next line, without its line end.
   *
   * @returns The number of the line, counted from 0, that begins an issue, as soon as that is certain; else null.
   */
  push(line: string): number | null {
    this.ahead.push(line.trim().slice(0, 2 * longestRow))
    return this.ahead.length > lookAhead ? this.decide() : null
  }

  /** Tells of the last lines, when no more will come. */
  end(): number[] {
    const starts: number[] = []
    while (this.ahead.length > 0) {
      const start = this.decide()
      if (start !== null) starts.push(start)
    }
    return starts
  }

  private decide(): number | null {
    const line = this.ahead[0] as string
    const at = this.decided++
    const starts = line !== '' && at >= this.until && this.take(line, at)
    this.hasWords ||= line !== ''
    this.ahead.shift()
    return starts ? at : null
  }

  private take(line: string, at: number): boolean {
    const opening = this.openingHere(line)
    const starts = opening !== null && this.hasText && this.isNew(opening)
    if (starts) {
      this.current = unknown
      this.hasText = false
    }
    if (opening && !this.hasText) {
      this.until = at + opening.length
      this.current = merged(this.current, opening)
      this.page = 0
      return starts
    }
    this.page = pageOf(line)
    if (this.page > this.current.page) this.current = { ...this.current, page: this.page }
    this.hasText ||= this.page === 0 && (line.length > 24 || /[。！？]/.test(line))
    return false
  }

  private openingHere(line: string): Opening | null {
    return line.length <= longestRow && mayOpen(line, this.current.title)
      ? readOpening(this.ahead, this.current.title, !this.hasWords)
      : null
  }

  private isNew(opening: Opening): boolean {
    if (this.page > 1) return false
    let points = 0
    for (const sign of signs) if (sign.test(opening, this.current)) points += sign.points
    return points >= enough
  }
}

function merged(before: Opening, after: Opening): Opening {
  return {
    ...after,
    title: before.title ?? after.title,
    date: before.date ?? after.date,
    items: new Set([...before.items, ...after.items]),
    page: Math.max(before.page, after.page),
    rows: before.rows + after.rows,
  }
}
