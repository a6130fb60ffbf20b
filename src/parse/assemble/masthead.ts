import type { Field, FieldName, Issue, Mark, Masthead } from '../../tree/index.ts'
import { type FieldSpan, isCoreValues, readMasthead } from '../inline/masthead.ts'
import { numeralClass as n, readInteger } from '../numeral.ts'
import type { Block } from './blocks.ts'
import type { Context } from './nodes.ts'

const verbs = /[\s　]*(?:主管主办|主管、主办|编辑出版|主办|主辦|主管|出版|承办|协办|编印|印行|发行)$/u
const label = /^([^:：]{2,16}?)\s?[:：]\s?/

/** The leaves of a line of the masthead. */
export function mastheadLine(block: Block, context: Context): (Field | Mark)[] {
  const { line, text, shapes } = block.first
  const at = line.end - text.length
  const leaves: (Field | Mark)[] = []
  const put = (start: number, end: number, field?: Pick<Field, 'name' | 'label'>): void => {
    const value = context.text.slice(start, end)
    if (value.trim() === '') return
    const position = context.place(start, end)
    leaves.push(field ? { type: 'field', ...field, value, position } : { type: 'mark', value, position })
  }
  put(line.start, at)
  if (isCoreValues(text)) put(at, line.end, { name: 'slogan' })
  else if (shapes.has('paperName') && !shapes.has('masthead')) put(at, line.end, { name: 'title' })
  else {
    let done = 0
    for (const span of readMasthead(text).fields) {
      put(at + done, at + span.start)
      putField(span, text, at, put)
      done = span.end
    }
    put(at + done, line.end)
  }
  return leaves
}

type Put = (start: number, end: number, field?: { name: FieldName; label?: string }) => void

function putField(span: FieldSpan, text: string, at: number, put: Put): void {
  const value = text.slice(span.start, span.end)
  if (span.name === 'contact' && span.label) {
    const head = label.exec(value)?.[0].length ?? 0
    put(at + span.start, at + span.start + head)
    put(at + span.start + head, at + span.end, { name: 'contact', label: span.label })
    return
  }
  if (span.name !== 'publisher') {
    put(at + span.start, at + span.end, { name: span.name })
    return
  }
  const head = label.exec(value)?.[0].length ?? 0
  const end = value.length - (verbs.exec(value)?.[0].length ?? 0)
  put(at + span.start, at + span.start + head)
  for (const match of value.slice(0, end).matchAll(/[^\s　、]+/g)) {
    if (match.index >= head)
      put(at + span.start + match.index, at + span.start + match.index + match[0].length, { name: 'publisher' })
  }
  put(at + span.start + end, at + span.end)
}

type IssueFacts = Pick<Issue, 'date' | 'weekday' | 'issueNumber' | 'pageCount'>

/** The facts of the issue as its masthead gives them. What is not printed, or not readable, is null. */
export function issueFacts(mastheads: readonly Masthead[]): IssueFacts {
  const fields = mastheads.flatMap(({ children }) => children.filter((child): child is Field => child.type === 'field'))
  const first = <T>(name: FieldName, read: (value: string) => T | null): T | null => {
    for (const field of fields) {
      const value = field.name === name ? read(field.value) : null
      if (value !== null) return value
    }
    return null
  }
  return {
    date: first('date', isoDate),
    weekday: first('weekday', (value) => value.replace(/[（()）]/g, '').trim()),
    issueNumber: first('issueNumber', issueNumber),
    pageCount: first('pageCount', (value) => numberIn(value)),
  }
}

const parts = new RegExp(`([${n}]+)\\s?[年\\-./]\\s?([${n}]+)\\s?[月\\-./]\\s?([${n}]+)`)

/** An ISO date from any digits; null for a date that the calendar does not have. */
export function isoDate(value: string): string | null {
  const match = parts.exec(value)
  if (!match) return null
  const [year, month, day] = match.slice(1).map((part) => readInteger(part))
  if (!year || !month || !day || year < 1000 || month > 12 || day > 31) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1) return null
  return date.toISOString().slice(0, 10)
}

const numerals = new RegExp(`[${n}]+`, 'g')

/** The running number of the issue: in 第 12 期（总第 2229 期） the second. */
function issueNumber(value: string): number | null {
  const total = /[总總]/.exec(value)
  return numberIn(total ? value.slice(total.index) : value)
}

function numberIn(value: string): number | null {
  for (const [match] of value.matchAll(numerals)) {
    const number = readInteger(match)
    if (number !== null) return number
  }
  return null
}
