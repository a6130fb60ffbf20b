import type { BylineNodeSpan, CreditNodeSpan, JumpNodeSpan, Span } from '../ink.ts'
import {
  type BylineSpan,
  readBylineLine,
  readLead,
  readPhotoCredit,
  readSignature,
  readSlashCredit,
  readTailByline,
} from './byline.ts'
import type { CreditSpan } from './credits.ts'
import { findInSentence, findSetApart, type JumpSpan } from './jump.ts'

type Known = ReadonlySet<string>

function creditNode(credit: CreditSpan): CreditNodeSpan {
  return {
    type: 'credit',
    start: credit.start,
    end: credit.end,
    role: credit.role,
    names: credit.names,
    children: credit.pieces,
  }
}

function bylineNode(byline: BylineSpan): BylineNodeSpan {
  return { type: 'byline', start: byline.start, end: byline.end, children: byline.credits.map(creditNode) }
}

function jumpNode(jump: JumpSpan, fill: 'mark' | 'text'): JumpNodeSpan {
  return { type: 'jump', start: jump.start, end: jump.end, direction: jump.direction, page: jump.page, fill }
}

/** Adds spans that overlap none of those already there. */
function add(spans: Span[], more: readonly Span[]): void {
  for (const span of more) {
    if (!spans.some((each) => span.start < each.end && each.start < span.end)) spans.push(span)
  }
}

const bullet =
  /^(?:[◆●■▲□◇★☆▶►◎○△▼•※◤▪]|\d{1,2}[.．、](?=\D)|[①-⑳]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)])[\s　]*/

/** The bullet or number before a brief or a list item. */
export function bulletSpan(text: string): Span[] {
  const found = bullet.exec(text)
  return found ? [{ type: 'mark', start: 0, end: found[0].length }] : []
}

/** Dateline and byline at the head, signature and jumps in the text of a paragraph, brief or caption. */
export function runningText(text: string, known: Known, kind: 'text' | 'caption' | 'brief'): Span[] {
  const spans: Span[] = kind === 'brief' ? bulletSpan(text) : []
  const shift = spans[0]?.end ?? 0
  const lead = readLead(shift > 0 ? text.slice(shift) : text, known)
  if (lead.dateline) {
    const { start, end } = lead.dateline
    if (start > 0) spans.push({ type: 'mark', start: shift, end: shift + start })
    spans.push({ type: 'dateline', start: shift + start, end: shift + end })
    if (/[】\]]/.test(text[shift + end] ?? '')) spans.push({ type: 'mark', start: shift + end, end: shift + end + 1 })
  }
  if (lead.byline) add(spans, [shifted(bylineNode(lead.byline), shift)])
  add(
    spans,
    findSetApart(text).map((jump) => jumpNode(jump, 'mark')),
  )
  add(
    spans,
    findInSentence(text).map((jump) => jumpNode(jump, 'text')),
  )
  const body = spans.find((span) => span.type === 'jump' && span.end === text.length)?.start ?? text.length
  const own = text.slice(0, body).trimEnd()
  const signature =
    kind === 'caption' ? readPhotoCredit(own, known) : (readSignature(own, known) ?? readSlashCredit(own, known))
  if (signature) add(spans, [bylineNode(signature)])
  else if (kind === 'text') add(spans, closingByline(own, known))
  spans.sort((a, b) => a.start - b.start)
  return withBlanks(text, spans)
}

/** Moves a span and all in it. */
export function shifted(span: Span, by: number): Span {
  const range = { ...span, start: span.start + by, end: span.end + by }
  return 'children' in range ? { ...range, children: range.children.map((child) => shifted(child, by)) } : range
}

/** Blanks around dateline and byline are marks: they are no part of what is read. */
function withBlanks(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = []
  let at = 0
  const blankUpTo = (end: number): void => {
    if (end > at && text.slice(at, end).trim() === '') result.push({ type: 'mark', start: at, end })
  }
  for (const span of spans) {
    blankUpTo(span.start)
    result.push(span)
    at = span.end
    if (span.type !== 'dateline' && span.type !== 'byline') continue
    let end = at
    while (end < text.length && /[\s：:]/.test(text[end] as string)) end++
    if (end > at) result.push({ type: 'mark', start: at, end })
    at = end
  }
  return result
}

/** A byline at the end of a head or a paragraph, without brackets. */
export function closingByline(text: string, known: Known): Span[] {
  const tail = readTailByline(text, known)
  return tail ? [shifted(bylineNode(tail.byline), tail.start)] : []
}

/** A line that is a byline or a photo credit, and nothing else. */
export function bylineText(text: string, known: Known): Span[] {
  const byline = readBylineLine(text, known) ?? readPhotoCredit(text, known)
  return byline ? [bylineNode(byline)] : []
}
