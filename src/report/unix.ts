import { printable } from '../print/escape.ts'
import { relativePath } from './paths.ts'
import { remark } from './remark.ts'
import type { Reporter } from './types.ts'

/** `file:line:column: message [level/rule]`, as compilers print and editors read it. */
export const reportUnix: Reporter = async function* (results, { cwd }) {
  for await (const { source, messages } of results) {
    const path = printable(relativePath(source, cwd))
    for (const message of messages) {
      const { line, column } = message.place.start
      yield `${path}:${line}:${column}: ${printable(remark(message))} [${message.severity}/${message.ruleId}]\n`
    }
  }
}
