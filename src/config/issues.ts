import type { BaseIssue, GenericSchema } from 'valibot'
import { didYouMean } from './suggest.ts'

const kinds: Readonly<Record<string, string>> = {
  Object: '若干“键: 值”',
  Array: '列表',
  string: '文字',
  number: '数',
  boolean: ' true 或 false',
}

/** What is wrong with a value, in Chinese; with the nearest known name where one was mistyped. */
export function issueMessage(issue: BaseIssue<unknown>, schema: GenericSchema): string {
  const { kind, type, expected, received, message, input } = issue
  const keys = issue.path?.map(({ key }) => key) ?? []
  if (type === 'strict_object' && expected === 'never') {
    return `没有这一项${didYouMean(String(keys.at(-1)), entryNames(schema, keys.slice(0, -1)))}`
  }
  if (kind === 'schema' && received === 'undefined') return '缺少这一项'
  if (!/^Invalid /.test(message)) return message
  const names = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name]) => name as string)
  if (names.length > 0 && typeof input === 'string') return `应为 ${names.join('、')} 之一${didYouMean(input, names)}`
  return `应为${kinds[expected ?? ''] ?? expected}，实为 ${received}`
}

/** The parts of a schema that lead to the names of an object's entries. */
interface Parts {
  entries?: Readonly<Record<string, Parts>>
  wrapped?: Parts
  item?: Parts
  value?: Parts
  options?: readonly (Parts | string)[]
}

/** The names that are known at a place of a schema. */
export function entryNames(schema: GenericSchema, keys: readonly unknown[]): string[] {
  let parts: Parts[] = [schema as Parts]
  for (const key of keys) {
    parts = parts.flatMap(open).flatMap(({ entries, item, value }) => entries?.[String(key)] ?? item ?? value ?? [])
  }
  return parts.flatMap(open).flatMap(({ entries }) => Object.keys(entries ?? {}))
}

/** What stands behind optional fields and unions. */
function open(parts: Parts): Parts[] {
  if (parts.wrapped) return open(parts.wrapped)
  if (parts.options) return parts.options.filter((each) => typeof each !== 'string').flatMap(open)
  return [parts]
}
