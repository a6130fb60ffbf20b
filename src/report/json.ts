import type { Message, Severity } from '../lint/index.ts'
import { json } from '../print/escape.ts'
import { mergeEdits } from './fix.ts'
import type { LintResult, Reporter } from './types.ts'

/** ESLint's numbers; 0 is information and never fails a run. */
const levels: Readonly<Record<Severity, 0 | 1 | 2>> = { info: 0, warning: 1, error: 2 }

/** ESLint's JSON: an array with one object a file, each on a line of its own. */
export const reportJson: Reporter = async function* (results) {
  let before = '[\n'
  for await (const result of results) {
    yield before + json(fileObject(result))
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** The result of one source, as in ESLint. */
export function fileObject({ source, messages }: LintResult): object {
  const count = (severity: Severity, fixable: boolean): number =>
    messages.filter((each) => each.severity === severity && (!fixable || each.fix?.kind === 'safe')).length
  return {
    filePath: source.path,
    messages: messages.map((each) => messageObject(each, source.text)),
    errorCount: count('error', false),
    warningCount: count('warning', false),
    infoCount: count('info', false),
    fixableErrorCount: count('error', true),
    fixableWarningCount: count('warning', true),
  }
}

function messageObject(message: Message, text: string): object {
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
    ...fixObject(message, text),
  }
}

/** As in ESLint, `fix` is what `--fix` applies; what a person has to choose is in `suggestions`. */
function fixObject({ fix, expected }: Message, text: string): object {
  if (!fix) return {}
  const merged = mergeEdits(fix.edits, text)
  const shape = { range: [merged.start, merged.end], text: merged.text }
  return fix.kind === 'safe' ? { fix: shape } : { suggestions: [{ desc: expected[0] ?? merged.text, fix: shape }] }
}
