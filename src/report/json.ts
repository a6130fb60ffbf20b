import type { Message, Severity } from '../lint/index.ts'
import { json } from '../print/escape.ts'
import type { Source } from '../source/index.ts'
import { mergeEdits } from './fix.ts'
import { isFirst, isLast } from './part.ts'
import type { Reporter } from './types.ts'

/** ESLint's numbers; 0 is information and never fails a run. */
const levels: Readonly<Record<Severity, 0 | 1 | 2>> = { info: 0, warning: 1, error: 2 }

/** ESLint's JSON: an array with one object a file, each on a line of its own. */
export const reportJson: Reporter = async function* (results) {
  let before = '[\n'
  for await (const piece of fileObjects(results)) {
    yield piece.isFirst ? before + piece.text : piece.text
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

interface Piece {
  text: string
  /** Whether a file's object begins with it, and ends with it. */
  isFirst: boolean
  isLast: boolean
}

/** The result of each file as JSON, as in ESLint; of a large file in several pieces. */
export async function* fileObjects(results: Parameters<Reporter>[0]): AsyncGenerator<Piece> {
  let counts = noFindings
  let between = ''
  for await (const result of results) {
    const [first, last] = [isFirst(result), isLast(result)]
    if (first) [counts, between] = [noFindings, '']
    const messages = result.messages.map((each) => json(messageObject(each, result.source))).join(',')
    counts = countsWith(counts, result.messages)
    const head = first ? `{"filePath":${json(result.source.path)},"messages":[` : ''
    const tail = last ? `],${json(counts).slice(1)}` : ''
    yield { text: head + (messages === '' ? '' : between + messages) + tail, isFirst: first, isLast: last }
    if (messages !== '') between = ','
  }
}

const noFindings = { errorCount: 0, warningCount: 0, infoCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 }

function countsWith(before: typeof noFindings, messages: readonly Message[]): typeof noFindings {
  const counts = { ...before }
  for (const { severity, fix } of messages) {
    counts[`${severity}Count`]++
    if (fix?.kind === 'safe' && severity !== 'info')
      counts[severity === 'error' ? 'fixableErrorCount' : 'fixableWarningCount']++
  }
  return counts
}

function messageObject(message: Message, source: Source): object {
  const { start, end } = message.place
  return {
    ruleId: message.ruleId,
    severity: levels[message.severity],
    message: message.reason,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    messageId: message.messageId,
    actual: message.actual,
    expected: message.expected,
    basis: message.basis,
    weight: message.weight.value,
    ...(message.note === undefined ? {} : { note: message.note }),
    ...fixObject(message, source),
  }
}

/** As in ESLint, `fix` is what `--fix` applies; what a person has to choose is in `suggestions`. */
function fixObject({ fix, expected }: Message, { text, start }: Source): object {
  if (!fix) return {}
  const merged = mergeEdits(fix.edits, text)
  const shape = { range: [start.offset + merged.start, start.offset + merged.end], text: merged.text }
  return fix.kind === 'safe' ? { fix: shape } : { suggestions: [{ desc: expected[0] ?? merged.text, fix: shape }] }
}
