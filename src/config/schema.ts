import {
  array,
  description,
  type GenericSchema,
  type InferInput,
  minLength,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  tuple,
  union,
  unknown,
} from 'valibot'
import { didYouMean } from './suggest.ts'

export const presetNames = ['recommended', 'strict', 'review', 'nursery', 'all'] as const
export const levelNames = ['error', 'warning', 'warn', 'info', 'off'] as const

export type PresetName = (typeof presetNames)[number]
/** A preset of xhb, or one of a plug-in by its full name. */
export type Preset = PresetName | `${string}/${string}`
/** `warn` is `warning`. */
export type Level = (typeof levelNames)[number]

const presetOfPlugin = pipe(
  string(),
  regex(
    /^[\w-]+\/[\w-]+$/,
    ({ input }) => `应为 ${presetNames.join('、')}、插件/预设 之一${didYouMean(input, presetNames)}`,
  ),
)
const preset = union([picklist(presetNames), presetOfPlugin as GenericSchema as GenericSchema<`${string}/${string}`>])
const file = pipe(string(), minLength(1, '不能为空'))
const files = array(file)
const patterns = files
const level = picklist(levelNames)
const setting = union([level, tuple([level, record(string(), unknown())])])
export const ruleSettingsSchema = record(string(), setting)

/** Descriptions go into the JSON Schema, which editors show to users: they are in Chinese. */
function described<Schema extends GenericSchema>(text: string, schema: Schema) {
  return optional(pipe(schema, description(text)))
}

const override = strictObject({
  files: pipe(patterns, description('写法与 .gitignore 相同，相对于配置文件所在的文件夹')),
  rules: pipe(ruleSettingsSchema, description('只用于这些文件的规则级别')),
})

/** The shape of a configuration. */
export const configSchema = strictObject({
  $schema: optional(string()),
  extends: described('预设，默认为 recommended；插件的预设写作“插件/预设”', union([preset, array(preset)])),
  rules: described('规则级别：error、warning、info、off，或 [级别, 选项]', ruleSettingsSchema),
  ignores: described('不检查的文件，写法与 .gitignore 相同', patterns),
  overrides: described('某些文件另有的规则级别，后面的优先', array(override)),
  terms: described('本报用词表（terms.yml）：相对于配置文件的路径', files),
  roster: described('领导名单（roster.csv 或 .yml）：相对于配置文件的路径', file),
  allow: described('本报认为正确的词语和姓名（allow.yml）：相对于配置文件的路径', files),
  plugins: described('插件：相对于配置文件的路径，或 npm 包名', patterns),
})

export type Config = InferInput<typeof configSchema>
export type RuleSettings = NonNullable<Config['rules']>
