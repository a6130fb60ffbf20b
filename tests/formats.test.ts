import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseOptions } from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { rules } from '../rules/index.ts'
import exporters from '../src/export/index.ts'
import { issueSchema } from '../src/export/schema.ts'
import { createLinter } from '../src/lint/index.ts'
import { frontEndFor, parse } from '../src/parse/index.ts'
import reports from '../src/report/index.ts'
import { createSource } from '../src/source/index.ts'
import { type RuleCases, readMarkers } from '../src/testing/index.ts'
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

/** The invalid cases of all rules, as files. */
const caseTexts = rules.flatMap(({ id }) => {
  const cases = parseYaml(readFileSync(new URL(`../fixtures/rules/${id}.yml`, import.meta.url), 'utf8')) as RuleCases
  return cases.invalid.map(({ text, path = 'case.txt' }, at) => ({
    path: `${id}/${at}/${path}`,
    text: readMarkers(text).text,
  }))
})

const results = await Promise.all(
  [...issueFixtures(), ...caseTexts].map(async ({ path, text }) => {
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

/** Rules that find nothing until a newspaper names its own words, people and last issue. */
const needsHouseStyle = [
  'house-term',
  'issue-number-sequence',
  'pronoun-gender',
  'roster-name-unknown',
  'roster-order',
  'roster-title-mismatch',
]

interface Diagnostic {
  location: { path: string; range: object }
  severity: string
  code: { value: string }
}

/** What reviewdog's action for ESLint makes of ESLint's results. */
const formatForReviewdog: (results: object[], data: { rulesMeta: object }) => string = createRequire(import.meta.url)(
  'eslint-formatter-rdjson',
)

function lines(text: string): Diagnostic[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** ESLint gives formatters the text of each file too. */
function withSources(files: { filePath: string }[]): object[] {
  return files.map((each, at) => ({ ...each, source: results[at]?.source.text }))
}

const checkSarif = schemaCheck('sarif-2.1.0.schema.json')
const checkGitlab = schemaCheck('gitlab-code-quality.schema.json')
const checkNinjs = schemaCheck('ninjs-3.0.json')
const isIssue = new Ajv2020({ allowUnionTypes: true }).compile(issueSchema)

describe('all fixtures', () => {
  it('have findings of every rule, so that there is something to report', () => {
    const found = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))
    expect(rules.map(({ id }) => id).filter((id) => !found.has(id) && !needsHouseStyle.includes(id))).toEqual([])
  })

  it('report as valid SARIF, JUnit, Checkstyle and GitLab code quality', async () => {
    checkSarif(JSON.parse(await report('sarif')))
    await checkXml(await report('junit'), 'junit.xsd')
    await checkXml(await report('checkstyle'), 'checkstyle.xsd')
    checkGitlab(JSON.parse(await report('gitlab')))
  })

  it("report as valid lines of reviewdog's diagnostic format", async () => {
    const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false })
    const diagnostics = lines(await report('rdjsonl'))
    expect(diagnostics.flatMap((each) => validator.validateObject(each).errors)).toEqual([])
    expect(validator.validateObject({ ...diagnostics[0], location: {} }).errors).not.toEqual([])
  })

  it("report as JSON that reviewdog's formatter for ESLint reads as our lines for reviewdog", async () => {
    const results = withSources(JSON.parse(await report('json')))
    const read = JSON.parse(formatForReviewdog(results, { rulesMeta: {} })) as { diagnostics: Diagnostic[] }
    const own = lines(await report('rdjsonl'))
    const found = (each: Diagnostic) => [each.location.range, each.severity, each.code.value]
    expect(read.diagnostics.map(found)).toEqual(own.map(found))
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
