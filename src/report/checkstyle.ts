import { markup } from '../print/escape.ts'
import { isFirst, isLast } from './part.ts'
import { relativePath } from './paths.ts'
import { remark } from './remark.ts'
import type { Reporter } from './types.ts'

/** Checkstyle's XML. */
export const reportCheckstyle: Reporter = async function* (results, { cwd }) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for await (const result of results) {
    const { source, messages } = result
    if (isFirst(result)) yield `  <file name="${markup(relativePath(source, cwd))}">\n`
    for (const message of messages) {
      const { line, column } = message.place.start
      const attributes = {
        line,
        column,
        severity: message.severity,
        message: remark(message),
        source: `xhb.${message.ruleId}`,
      }
      const list = Object.entries(attributes).map(([name, value]) => `${name}="${markup(String(value))}"`)
      yield `    <error ${list.join(' ')}/>\n`
    }
    if (isLast(result)) yield '  </file>\n'
  }
  yield '</checkstyle>\n'
}
