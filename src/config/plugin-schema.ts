import {
  array,
  custom,
  getDotPath,
  looseObject,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
} from 'valibot'
import { issueMessage } from './issues.ts'
import { ruleSettingsSchema } from './schema.ts'

const name = pipe(string(), regex(/^[\w-]+$/, '只能用字母、数字、连字符、下划线'))

const ruleSchema = looseObject({
  id: name,
  meta: looseObject({
    title: looseObject({ zh: string(), en: string() }),
    messages: record(string(), string()),
  }),
})

const pluginSchema = strictObject({
  name,
  rules: optional(array(ruleSchema)),
  // What is in them is checked where it is read.
  lexicons: optional(
    array(custom((value) => Object(value) === value, '应为 new URL(文件, import.meta.url)，或 { id, meta, lexicon }')),
  ),
  presets: optional(record(name, ruleSettingsSchema)),
  formats: optional(
    record(
      name,
      custom((value) => typeof value === 'function', '应为函数'),
    ),
  ),
})

/** What is wrong with the default export of a plug-in module, each with the name of its part. */
export function pluginFaults(plugin: unknown): string[] {
  const { issues = [] } = safeParse(pluginSchema, plugin)
  return issues.map((issue) => {
    const part = getDotPath(issue as never)
    return `${part ? ` 的 ${part}` : ''}：${issueMessage(issue, pluginSchema)}`
  })
}
