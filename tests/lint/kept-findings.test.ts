import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { rules } from '../../rules/index.ts'
import { type AnyRule, createLinter } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { type RuleCases, readMarkers } from '../../src/testing/index.ts'
import { defaultOptions } from '../bench/options.ts'

/** All texts of the fixtures: whole issues, and the cases of all rules. */
function fixtureTexts(): string[] {
  const issues = new URL('../../fixtures/issues/', import.meta.url)
  const cases = new URL('../../fixtures/rules/', import.meta.url)
  return [
    ...readdirSync(issues, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(txt|md)$/.test(name))
      .map((name) => readFileSync(new URL(name, issues), 'utf8')),
    ...readdirSync(cases).flatMap((name) => {
      const { valid, invalid } = parseYaml(readFileSync(new URL(name, cases), 'utf8')) as RuleCases
      return [...valid, ...invalid].map(({ text }) => readMarkers(text).text)
    }),
  ]
}

it('what rules say that they need keeps no finding from them', () => {
  const active = rules.map((rule) => ({ rule, severity: rule.meta.severity, options: defaultOptions(rule) }))
  const withNeeds = createLinter(active)
  const without = createLinter(
    active.map(({ rule, ...rest }) => ({ ...rest, rule: { ...rule, needs: undefined } as AnyRule })),
  )
  for (const text of fixtureTexts()) {
    const source = createSource(text, { path: 'issue.txt' })
    const root = parse(source)
    expect(withNeeds.lint(root, source)).toEqual(without.lint(root, source))
  }
}, 60_000)
