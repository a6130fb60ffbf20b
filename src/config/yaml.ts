import { type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { DataError } from './data-error.ts'
import { issueMessage } from './issues.ts'

/** A place in a text; both count from 1. */
export interface TextPlace {
  line: number
  column: number
}

export interface YamlText {
  value: unknown
  /** Where the value under these keys stands; a missing one is shown at its parent. */
  placeOf(keys: readonly unknown[]): TextPlace
}

/**
 * Reads YAML, and so JSON too, with the place of each value.
 * @throws {DataError} where the syntax is wrong.
 */
export function openYaml(text: string, path: string): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw new DataError(
      path,
      document.errors.map((error) => ({ ...place(error.pos[0], lines), field: '', message: yamlMessage(error) })),
    )
  }
  return { value: document.toJS() ?? {}, placeOf: (keys) => place(offsetOf(document, keys), lines) }
}

/**
 * Reads YAML and checks it against a schema.
 * @throws {DataError} naming file, line and field for everything that is wrong.
 */
export function readYaml<Schema extends GenericSchema>(
  text: string,
  path: string,
  schema: Schema,
): InferOutput<Schema> {
  const { value, placeOf } = openYaml(text, path)
  const result = safeParse(schema, value)
  if (result.success) return result.output
  throw new DataError(
    path,
    result.issues.map((issue) => ({
      ...placeOf(issue.path?.map(({ key }) => key) ?? []),
      field: getDotPath(issue as never) ?? '',
      message: issueMessage(issue, schema),
    })),
  )
}

/** Where the deepest node on the way to a value begins. */
function offsetOf(document: Document, keys: readonly unknown[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function place(offset: number, lines: LineCounter): TextPlace {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function yamlMessage({ code, message }: { code: string; message: string }): string {
  return code === 'DUPLICATE_KEY' ? '重复的条目' : `YAML 语法错误：${message}`
}
