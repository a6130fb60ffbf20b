import type { Message } from '../lint/index.ts'
import { printable } from '../print/escape.ts'
import { relativePath } from './paths.ts'
import type { Reporter } from './types.ts'

/** For programs that read text: a line a finding, with all that is needed to act on it and nothing else. */
export const reportAgent: Reporter = async function* (results, { cwd }) {
  for await (const { source, messages } of results) {
    const path = printable(relativePath(source, cwd))
    for (const message of messages) yield `${path}:${line(message)}\n`
  }
}

/** `3:5-3:7 error typo-nonword "布署" -> "部署" fix: message` */
function line({ place: { start, end }, severity, ruleId, actual, expected, fix, reason, note }: Message): string {
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`
  const right = expected.length > 0 ? ` -> ${expected.map(quoted).join(' | ')}` : ''
  const how = fix ? ` (${fix.kind === 'safe' ? 'fix' : 'suggestion'})` : ''
  return printable(`${place} ${severity} ${ruleId} ${quoted(actual)}${right}${how} ${reason}${note ? `。${note}` : ''}`)
}

function quoted(text: string): string {
  return `"${text}"`
}
