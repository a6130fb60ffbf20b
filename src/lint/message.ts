import { VFileMessage } from 'vfile-message'
import type { Source } from '../source/index.ts'
import type { Edit, SourceRange, TextView } from '../text/index.ts'
import type { Position } from '../tree/index.ts'
import type { AnyRule, Place, Report, Severity, Weight } from './rule.ts'

export interface Fix {
  edits: readonly Edit[]
  kind: 'safe' | 'suggestion'
}

/** A finding: a VFileMessage (`ruleId`, `place`, `actual`, `expected`, `note`) with what xhb adds. */
export interface Message extends VFileMessage {
  place: Position
  ruleId: string
  severity: Severity
  messageId: string
  actual: string
  expected: string[]
  /** The standard and clause, ready to show: `GB/T 15834—2011 4.15.3.5（待核）`. */
  basis: string
  weight: Weight
  /** Source range, UTF-16 offsets. */
  range: SourceRange
  /** Up to 16 characters of the same block on each side, joined over breaks: what makes the finding recognisable. */
  surroundings: readonly [before: string, after: string]
  /** The place that explains the finding. */
  related?: SourceRange
  fix?: Fix
}

/** Characters kept on each side of a finding. */
const context = 16

const fatal: Record<Severity, boolean | undefined> = { error: true, warning: false, info: undefined }

/** Turns a rule's report into a message with exact positions. */
export function createMessage(rule: AnyRule, severity: Severity, report: Report, source: Source): Message {
  const { meta } = rule
  const template = meta.messages[report.messageId]
  if (template === undefined) throw new Error(`Rule ${rule.id} has no message ${report.messageId}`)
  const { range, actual, surroundings } = locate(report.at, source)
  const data: Readonly<Record<string, string | number>> = {
    actual,
    expected: report.expected?.[0] ?? '',
    ...report.data,
  }
  const reason = template.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => String(data[name] ?? slot))
  const message = new VFileMessage(reason, {
    place: { start: source.lines.pointAt(range.start), end: source.lines.pointAt(range.end) },
    ruleId: rule.id,
    source: 'xhb',
  }) as Message
  message.fatal = fatal[severity]
  message.severity = severity
  message.messageId = report.messageId
  message.actual = actual
  message.expected = [...(report.expected ?? [])]
  message.basis = meta.basis.text + (meta.basis.verified ? '' : '（待核）')
  message.weight = meta.weight
  message.range = range
  message.surroundings = surroundings
  if (report.note !== undefined) message.note = report.note
  if (report.cause) message.related = locate(report.cause, source).range
  const edits = editsOf(rule, report)
  if (edits.length > 0 && meta.fixable) {
    message.fix = { edits, kind: report.suggestion ? 'suggestion' : meta.fixable }
  }
  return message
}

function isRange(place: Place): place is readonly [TextView, number, number] {
  return Array.isArray(place)
}

function locate(place: Place, source: Source): Pick<Message, 'range' | 'actual' | 'surroundings'> {
  if (isRange(place)) {
    const [view, start, end] = place
    return {
      range: view.span(start, end),
      actual: view.text.slice(start, end),
      surroundings: [view.text.slice(Math.max(0, start - context), start), view.text.slice(end, end + context)],
    }
  }
  const range = { start: place.position.start.offset as number, end: place.position.end.offset as number }
  return { range, actual: source.text.slice(range.start, range.end), surroundings: ['', ''] }
}

function editsOf(rule: AnyRule, report: Report): readonly Edit[] {
  if (report.fix !== undefined) return report.fix || []
  const replacement = report.expected?.[0]
  if (!rule.meta.fixable || replacement === undefined || report.expected?.length !== 1 || !isRange(report.at)) return []
  const [view, start, end] = report.at
  return view.edits(start, end, replacement)
}
