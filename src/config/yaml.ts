import { type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot'
import {
  type Document,
  type DocumentOptions,
  isNode,
  isScalar,
  LineCounter,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
} from 'yaml'
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

/** Characters of a file: ten times the largest word list. */
const longest = 2 ** 22
/** Levels of nesting: beyond some thousands the parser would use up the stack. */
const deepest = 200

/** Tags name types, and types of others could do anything: only plain data is read. */
const plainData: ParseOptions & DocumentOptions & SchemaOptions = {
  prettyErrors: false,
  schema: 'core',
  resolveKnownTags: false,
  // Its check takes time with the square of the number of keys; ours is below.
  uniqueKeys: false,
  merge: false,
}

/**
 * Reads YAML, and so JSON too, with the place of each value. Tags are refused, and so are files that are too large, too
 * deeply nested, or grow too much by their aliases.
 * @throws {DataError} where the syntax is wrong or a limit is passed.
 */
export function openYaml(text: string, path: string): YamlText {
  if (text.length > longest) throw new DataError(path, [{ field: '', message: `文件太大，超过 ${longest} 字` }])
  if (isDeep(text)) throw new DataError(path, [{ field: '', message: `嵌套太深，超过 ${deepest} 层` }])
  const lines = new LineCounter()
  const document = parseDocument(text, { ...plainData, lineCounter: lines })
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    message: error.code === 'TAG_RESOLVE_FAILED' ? '不能用标签（!）' : `YAML 语法错误：${error.message}`,
  }))
  for (const offset of doubledKeys(document)) problems.push({ offset, message: '重复的条目' })
  if (problems.length > 0) {
    throw new DataError(
      path,
      problems.map(({ offset, message }) => ({ ...place(offset, lines), field: '', message })),
    )
  }
  return {
    value: withoutEmpty(plainValue(document, path) ?? {}),
    placeOf: (keys) => place(offsetOf(document, keys), lines),
  }
}

/** A key whose lines are all commented out has the value null: it is as good as absent. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
}

/** Whether brackets or lines are nested, or seem to be nested, beyond the limit. */
function isDeep(text: string): boolean {
  let depth = 0
  for (const { 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    if (bracket === ']' || bracket === '}') depth = Math.max(0, depth - 1)
    else if (++depth > deepest) return true
  }
  return deepLine.test(text)
}

/** A line that is indented, or made a list inside lists, so far. */
const deepLine = /^[ \t?:-]{200}/m

/** Where keys begin that stand a second time in one mapping. */
function doubledKeys(document: Document): number[] {
  const found: number[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0)
        seen.add(key.value)
      }
    },
  })
  return found
}

function plainValue(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (error instanceof ReferenceError) throw new DataError(path, [{ field: '', message: '别名（*）展开后太大' }])
    throw error
  }
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
