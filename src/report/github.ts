import type { Message, Severity } from '../lint/index.ts'
import { printable } from '../print/escape.ts'
import { relativePath } from './paths.ts'
import { remark } from './remark.ts'
import type { Reporter } from './types.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions: one annotation a finding. */
export const reportGithub: Reporter = async function* (results, { cwd }) {
  for await (const { source, messages } of results) {
    for (const message of messages) {
      yield `::${commands[message.severity]} ${properties(message, relativePath(source, cwd))}::${data(remark(message))}\n`
    }
  }
}

/** Columns are known to GitHub only where a finding ends on the line on which it begins. */
function properties({ place: { start, end }, ruleId }: Message, file: string): string {
  const place = { file, line: start.line, endLine: end.line }
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  return Object.entries({ ...place, ...columns, title: ruleId })
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',')
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
