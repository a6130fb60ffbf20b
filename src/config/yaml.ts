import { type BaseIssue, type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { DataError, type DataProblem } from './data-error.ts'

/**
 * Reads YAML and checks it against a schema.
 * @throws {DataError} naming file, line and field for everything that is wrong.
 */
export function readYaml<Schema extends GenericSchema>(
  text: string,
  path: string,
  schema: Schema,
): InferOutput<Schema> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw new DataError(
      path,
      document.errors.map((error) => ({ ...place(error.pos[0], lines), field: '', message: yamlMessage(error) })),
    )
  }
  const result = safeParse(schema, document.toJS() ?? {})
  if (result.success) return result.output
  throw new DataError(
    path,
    result.issues.map((issue) => problem(issue, document, lines)),
  )
}

function problem(issue: BaseIssue<unknown>, document: Document, lines: LineCounter): DataProblem {
  const keys = issue.path?.map(({ key }) => key) ?? []
  return {
    ...place(offsetOf(document, keys), lines),
    field: getDotPath(issue as never) ?? '',
    message: schemaMessage(issue),
  }
}

/** Where the deepest node on the way to a value begins: a missing field is shown at its parent. */
function offsetOf(document: Document, keys: readonly unknown[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function place(offset: number, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

const kinds: Readonly<Record<string, string>> = {
  Object: '若干“键: 值”',
  Array: '列表',
  string: '文字',
  boolean: ' true 或 false',
}

function schemaMessage({ kind, type, expected, received, message }: BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return '没有这一项'
  if (kind === 'schema' && received === 'undefined') return '缺少这一项'
  return /^Invalid /.test(message) ? `应为${kinds[expected ?? ''] ?? expected}，实为 ${received}` : message
}

function yamlMessage({ code, message }: { code: string; message: string }): string {
  return code === 'DUPLICATE_KEY' ? '重复的条目' : `YAML 语法错误：${message}`
}
