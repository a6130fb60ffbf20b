import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as Ajv04 } from 'ajv-draft-04'
import { expect } from 'vitest'
import { validateXML } from 'xmllint-wasm'

const formats = {
  uri: (text: string) => /^[a-z][a-z0-9+.-]*:[\u0021-\u007e]+$/i.test(text) && URL.canParse(text),
  'uri-reference': (text: string) => /^[\u0021-\u007e]*$/.test(text) && URL.canParse(text, 'file:///'),
  'date-time': (text: string) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) &&
    !Number.isNaN(Date.parse(text)),
}

const drafts = [
  ['draft-04', Ajv04.default],
  ['2020-12', Ajv2020],
] as const

/** Makes an assertion that a value is valid against a schema of tests/schemas. */
export function schemaCheck(file: string): (value: unknown) => void {
  const schema = JSON.parse(readFileSync(new URL(`../schemas/${file}`, import.meta.url), 'utf8'))
  const [, Validator] = drafts.find(([draft]) => String(schema.$schema).includes(draft)) ?? []
  if (!Validator) throw new Error(`${file} names no draft of JSON Schema that is known`)
  const validate = new Validator({ strict: false, unicodeRegExp: false, formats, allErrors: true }).compile(schema)
  return (value) => expect(validate(value), JSON.stringify(validate.errors, null, 1)).toBe(true)
}

/** Asserts that a text is XML and valid against an XML schema of tests/schemas. */
export async function checkXml(text: string, file: string): Promise<void> {
  const schema = readFileSync(new URL(`../schemas/${file}`, import.meta.url), 'utf8')
  const result = await validateXML({ xml: [{ fileName: 'report.xml', contents: text }], schema: [schema] })
  expect(result.errors.map(({ message }) => message)).toEqual([])
}
