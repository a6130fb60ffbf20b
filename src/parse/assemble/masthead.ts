import type { Field, FieldName, Issue, Mark, Masthead } from '../../tree/index.ts'
import type { Facts } from '../facts.ts'
import { type FieldSpan, isCoreValues, isoDate, readMasthead } from '../inline/masthead.ts'
import { sourceOffset } from '../line.ts'
import { numeralClass as n, readInteger } from '../numeral.ts'
import type { Block } from './blocks.ts'
import type { Context } from './nodes.ts'

const verbs = /(?:主管主办|主管、主办|编辑出版|主办|主辦|主管|出版|承办|协办|编印|印行|发行)$/
const label = /^([^:：]{2,16}?)\s?[:：]\s?/

type Item = Omit<FieldSpan, 'label'> & { label?: string }

/** The leaves of a line of the masthead. What no item covers is marks. */
export function mastheadLine(block: Block, context: Context): (Field | Mark)[] {
  const { line, text, shapes } = block.first
  const leaves: (Field | Mark)[] = []
  let at = line.start
  const put = (end: number, field?: Pick<Field, 'name' | 'label'>): void => {
    while (!field && at < end && /\s/.test(context.text[at] as string)) at++
    const value = context.text.slice(at, end)
    const position = context.place(at, end)
    if (field && end > at) leaves.push({ type: 'field', ...field, value, position })
    else if (value.trim() !== '') leaves.push({ type: 'mark', value, position })
    at = end
  }
  for (const { start, end, name, label: printed } of itemsOf(text, shapes)) {
    put(sourceOffset(line, start))
    put(sourceOffset(line, end, true), printed === undefined ? { name } : { name, label: printed })
  }
  put(line.end)
  return leaves
}

function itemsOf(text: string, shapes: Facts['shapes']): Item[] {
  if (isCoreValues(text)) return [{ name: 'slogan', start: 0, end: text.length }]
  if (shapes.paperName && !shapes.masthead) return [{ name: 'title', start: 0, end: text.length }]
  return readMasthead(text).fields.flatMap((field) => partsOf(field, text))
}

/** A contact's label is no part of its value, nor 主办 part of a publisher's name. */
function partsOf(field: FieldSpan, text: string): Item[] {
  const value = text.slice(field.start, field.end)
  const head = label.exec(value)?.[0].length ?? 0
  if (field.name === 'contact') return field.label ? [{ ...field, start: field.start + head }] : [field]
  if (field.name !== 'publisher') return [field]
  return [...value.slice(head).matchAll(/[^\s　、]+/g)].flatMap((match): Item[] => {
    const length = match[0].length - (verbs.exec(match[0])?.[0].length ?? 0)
    if (length <= 0) return []
    const start = field.start + head + match.index
    return [{ name: 'publisher', start, end: start + length }]
  })
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
