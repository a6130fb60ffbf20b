import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseOptions } from 'valibot'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import exporters from '../src/export/index.ts'
import { issueSchema } from '../src/export/schema.ts'
import { createLinter } from '../src/lint/index.ts'
import { frontEndFor, parse } from '../src/parse/index.ts'
import reports from '../src/report/index.ts'
import { createSource } from '../src/source/index.ts'
import { issueFixtures } from './parse/fixtures.ts'
import { checkXml, schemaCheck } from './support/validate.ts'
import { written } from './support/written.ts'

const linter = createLinter(
  rules.map((rule) => ({
    rule,
    severity: rule.meta.severity,
    options: rule.meta.options ? parseOptions(rule.meta.options, {}) : {},
  })),
)
const results = await Promise.all(
  issueFixtures().map(async ({ path, text }) => {
    const source = createSource(text, { path })
    const root = parse(source, await frontEndFor(source.syntax))
    return { source, root, messages: linter.lint(root, source) }
  }),
)

async function report(format: keyof typeof reports): Promise<string> {
  const context = {
    rules: new Map(rules.map(({ id, meta }) => [id, meta])),
    color: false,
    cwd: process.cwd(),
    width: 80,
  }
  let output = ''
  for await (const piece of (await reports[format]())(results, context)) output += piece
  return output
}

const checkSarif = schemaCheck('sarif-2.1.0.json')
const checkNinjs = schemaCheck('ninjs-3.0.json')
const isIssue = new Ajv2020({ allowUnionTypes: true }).compile(issueSchema)

describe('all fixtures', () => {
  it('have findings, so that there is something to report', () => {
    expect(results.some(({ messages }) => messages.length > 0)).toBe(true)
  })

  it('report as valid SARIF, JUnit and Checkstyle', async () => {
    checkSarif(JSON.parse(await report('sarif')))
    await checkXml(await report('junit'), 'junit.xsd')
    await checkXml(await report('checkstyle'), 'checkstyle.xsd')
  })

  it('export as valid JSON and ninjs', async () => {
    const [json, ninjs] = await Promise.all([exporters.json(), exporters.ninjs()])
    for (const { root, source } of results) {
      expect(isIssue(JSON.parse(written(json, root, source))), JSON.stringify(isIssue.errors)).toBe(true)
      checkNinjs(JSON.parse(written(ninjs, root, source)))
    }
  })

  it.each(Object.keys(reports) as (keyof typeof reports)[])(
    'report as %s: something, ended by a line end',
    async (format) => {
      expect(await report(format)).toMatch(/\S\n$/)
    },
  )
})
