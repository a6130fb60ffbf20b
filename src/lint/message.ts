import { VFileMessage } from 'vfile-message'
import type { Source } from '../source/index.ts'
import type { Edit, SourceRange, TextView } from '../text/index.ts'
import type { Position } from '../tree/index.ts'
import type { AnyRule, Place, Report, Severity, Weight } from './rule.ts'

export interface Fix {
  edits: readonly Edit[]
  kind: 'safe' | 'suggestion'
}

/** What a message tells, as plain data that can be kept in a file or sent to another thread. */
export interface Finding {
  ruleId: string
  severity: Severity
  messageId: string
  /** What is wrong and what to do, in Chinese. */
  reason: string
  actual: string
  expected: string[]
  /** The standard and clause, ready to show: `GB/T 15834—2011 4.15.3.5（待核）`. */
  basis: string
  weight: Weight
  /** Source range, UTF-16 offsets. */
  range: SourceRange
  /** Up to 16 characters of the same block on each side, joined over breaks: what makes the finding recognisable. */
  surroundings: readonly [before: string, after: string]
  /** Why this is wrong here. */
  note?: string
  /** The place that explains the finding. */
  related?: SourceRange
  fix?: Fix
}

/** A finding as a VFileMessage (`ruleId`, `place`, `actual`, `expected`, `note`) with what xhb adds. */
export interface Message extends VFileMessage, Omit<Finding, 'note'> {
  reason: string
  place: Position
  ruleId: string
  actual: string
  expected: string[]
}

/** Characters kept on each side of a finding. */
const context = 16

const fatal: Record<Severity, boolean | undefined> = { error: true, warning: false, info: undefined }

/** What a rule reports as a finding with its exact place. */
export function createFinding(rule: AnyRule, severity: Severity, report: Report, source: Source): Finding {
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
  const edits = editsOf(rule, report)
  return {
    ruleId: rule.id,
    severity,
    messageId: report.messageId,
    reason,
    actual,
    expected: [...(report.expected ?? [])],
    basis: meta.basis.text + (meta.basis.verified ? '' : '（待核）'),
    weight: meta.weight,
    range,
    surroundings,
    ...(report.note !== undefined && { note: report.note }),
    ...(report.cause && { related: locate(report.cause, source).range }),
    ...(edits.length > 0 && meta.fixable && { fix: { edits, kind: report.suggestion ? 'suggestion' : meta.fixable } }),
  }
}

/** The message of a finding in its source. */
export function messageOf(finding: Finding, { lines }: Source): Message {
  const { ruleId, severity, messageId, reason, range } = finding
  const message = withoutStack(
    () =>
      new VFileMessage(reason, {
        place: { start: lines.pointAt(range.start), end: lines.pointAt(range.end) },
        ruleId,
        source: 'xhb',
      }),
  ) as Message
  message.fatal = fatal[severity]
  message.severity = severity
  message.messageId = messageId
  message.actual = finding.actual
  message.expected = finding.expected
  message.basis = finding.basis
  message.weight = finding.weight
  message.range = range
  message.surroundings = finding.surroundings
  if (finding.note !== undefined) message.note = finding.note
  if (finding.related) message.related = finding.related
  if (finding.fix) message.fix = finding.fix
  return message
}

/** A VFileMessage is an Error, but has no stack; to record one takes longer than all else that a finding costs. */
function withoutStack<T extends Error>(make: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The finding that a message tells of: what {@link messageOf} makes the same message from. */
export function findingOf(message: Message): Finding {
  const { ruleId, severity, messageId, reason, actual, expected, basis, weight, range, surroundings } = message
  const { note, related, fix } = message
  return {
    ...{ ruleId, severity, messageId, reason, actual, expected, basis, weight, range, surroundings },
    ...(note !== undefined && { note }),
    ...(related && { related }),
    ...(fix && { fix }),
  }
}

function isRange(place: Place): place is readonly [TextView, number, number] {
  return Array.isArray(place)
}

function locate(place: Place, source: Source): Pick<Finding, 'range' | 'actual' | 'surroundings'> {
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
