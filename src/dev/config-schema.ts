import { writeFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import { configSchema, levelNames } from '../config/schema.ts'
import type { AnyRule } from '../lint/index.ts'

type JsonSchema = ReturnType<typeof toJsonSchema>

/** Writes the JSON Schema of the configuration, with every rule and its options, for completion in editors. */
export async function writeConfigSchema(rules: readonly AnyRule[]): Promise<void> {
  const { properties, ...schema } = toJsonSchema(configSchema, { typeMode: 'input' })
  const named = { $ref: '#/definitions/rules' }
  const overrides = properties?.overrides as { items: { properties: Record<string, unknown> } }
  overrides.items.properties.rules = named
  const output = {
    ...schema,
    title: 'xhb.config',
    properties: { ...properties, rules: named },
    definitions: { rules: rulesSchema(rules) },
  }
  const file = new URL('../config/xhb.config.schema.json', import.meta.url)
  await writeFile(file, `${JSON.stringify(output, null, 2)}\n`)
}

function rulesSchema(rules: readonly AnyRule[]): object {
  const level = { enum: levelNames }
  const setting = (options: object) => ({
    anyOf: [level, { type: 'array', items: [level, options], minItems: 2, maxItems: 2 }],
  })
  return {
    type: 'object',
    description: '规则级别：error、warning、info、off，或 [级别, 选项]',
    properties: Object.fromEntries(
      rules.map(({ id, meta }) => [id, { description: meta.title.zh, ...setting(optionsSchema(meta.options)) }]),
    ),
    additionalProperties: setting({ type: 'object' }),
  }
}

function optionsSchema(options: AnyRule['meta']['options']): object {
  if (!options) return { type: 'object', maxProperties: 0 }
  const { $schema: _, ...schema }: JsonSchema = toJsonSchema(options, { errorMode: 'ignore', typeMode: 'input' })
  return schema
}
