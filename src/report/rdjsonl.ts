import type { Message, Severity } from '../lint/index.ts'
import { json } from '../print/escape.ts'
import type { Source } from '../source/index.ts'
import { mergeEdits } from './fix.ts'
import { relativePath } from './paths.ts'
import { remark } from './remark.ts'
import type { Reporter } from './types.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** reviewdog's diagnostic format, a line a finding. Its columns are bytes of UTF-8. */
export const reportRdjsonl: Reporter = async function* (results, { cwd }) {
  for await (const { source, messages } of results) {
    const path = relativePath(source, cwd)
    for (const message of messages) yield `${json(diagnostic(message, source, path))}\n`
  }
}

function diagnostic(message: Message, source: Source, path: string): object {
  const { fix, related } = message
  const edit = fix && mergeEdits(fix.edits, source.text)
  return {
    message: remark(message),
    location: { path, range: range(source, message.range) },
    severity: severities[message.severity],
    source: { name: 'xhb' },
    code: { value: message.ruleId },
    ...(edit ? { suggestions: [{ range: range(source, edit), text: edit.text }] } : {}),
    ...(related ? { related_locations: [{ message: '参看', location: { path, range: range(source, related) } }] } : {}),
  }
}

function range(source: Source, { start, end }: Message['range']): object {
  return { start: position(source, start), end: position(source, end) }
}

function position({ lines, text }: Source, offset: number): object {
  const { line } = lines.pointAt(offset)
  const head = text.slice(lines.starts[line - 1], offset)
  return { line, column: Buffer.byteLength(head) + 1 }
}
