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
    const bytes = new ByteColumns(source)
    for (const message of messages) yield `${json(diagnostic(message, source, path, bytes))}\n`
  }
}

function diagnostic(message: Message, source: Source, path: string, bytes: ByteColumns): object {
  const { fix, related } = message
  const edit = fix && mergeEdits(fix.edits, source.text)
  return {
    message: remark(message),
    location: { path, range: bytes.range(message.range) },
    severity: severities[message.severity],
    source: { name: 'xhb' },
    code: { value: message.ruleId },
    ...(edit ? { suggestions: [{ range: bytes.range(edit), text: edit.text }] } : {}),
    ...(related ? { related_locations: [{ message: '参看', location: { path, range: bytes.range(related) } }] } : {}),
  }
}

/** Columns in bytes of UTF-8. Each is counted from the one asked for before, so that long lines cost no more than short. */
class ByteColumns {
  private readonly source: Source
  private last = { line: 1, offset: 0, column: 1 }

  constructor(source: Source) {
    this.source = source
  }

  range({ start, end }: Message['range']): object {
    return { start: this.position(start), end: this.position(end) }
  }

  private position(offset: number): { line: number; column: number } {
    const { lines, text } = this.source
    const { line } = lines.pointAt(offset)
    const lineStart = lines.starts[lines.lineAt(offset)] as number
    const from = line === this.last.line ? this.last : { offset: lineStart, column: 1 }
    const between = Buffer.byteLength(text.slice(Math.min(from.offset, offset), Math.max(from.offset, offset)))
    const column = offset < from.offset ? from.column - between : from.column + between
    this.last = { line, offset, column }
    return { line, column }
  }
}
