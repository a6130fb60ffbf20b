import type { Message } from '../lint/index.ts'
import { markup } from '../print/escape.ts'
import { levelNames } from './levels.ts'
import { relativePath } from './paths.ts'
import { remark } from './remark.ts'
import type { LintResult, Reporter } from './types.ts'

/**
 * JUnit's XML: a suite a file, a test case a finding. Information never fails a run, so that it is a passed case; a file
 * without findings is one passed case too.
 */
export const reportJunit: Reporter = async function* (results, { cwd }) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="xhb">\n'
  for await (const result of results) yield* suite(result, markup(relativePath(result.source, cwd)))
  yield '</testsuites>\n'
}

function* suite({ messages }: LintResult, path: string): Generator<string> {
  const failures = messages.filter(({ severity }) => severity !== 'info').length
  const tests = Math.max(1, messages.length)
  yield `  <testsuite name="${path}" tests="${tests}" failures="${failures}" errors="0">\n`
  if (messages.length === 0) yield `    <testcase name="${path}" classname="${path}"/>\n`
  for (const message of messages) yield testcase(message, path)
  yield '  </testsuite>\n'
}

function testcase(message: Message, path: string): string {
  const { line, column } = message.place.start
  const name = markup(`${message.ruleId} ${line}:${column}`)
  const text = markup(remark(message))
  const inner =
    message.severity === 'info'
      ? `<system-out>${text}</system-out>`
      : `<failure type="${message.severity}" message="${text}">${path}:${line}:${column} ${levelNames[message.severity]} ${text}</failure>`
  return `    <testcase name="${name}" classname="${path}">${inner}</testcase>\n`
}
