import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { rules } from '../../rules/index.ts'
import { type AnyRule, createLinter } from '../../src/lint/index.ts'
import { NeedsIndex } from '../../src/lint/needs.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { type RuleCases, readMarkers } from '../../src/testing/index.ts'
import { defaultOptions } from '../bench/options.ts'
import { viewOf } from '../text/view-of.ts'

describe('NeedsIndex', () => {
  const met = (text: string, ...needs: readonly (string | readonly string[])[]): boolean => {
    const index = new NeedsIndex(needs)
    index.read(viewOf(text))
    return index.meets(index.maskOf(needs))
  }

  it('wants one character of a set', () => {
    expect(met('五月三日', '日号')).toBe(true)
    expect(met('五月', '日号')).toBe(false)
  })

  it('wants one of each entry', () => {
    expect(met('占比为三成', '占率', '成%')).toBe(true)
    expect(met('占比为三分', '占率', '成%')).toBe(false)
  })

  it('looks for the first two characters of a word', () => {
    expect(met('这是由于大雨', ['原因是', '由于'])).toBe(true)
    expect(met('原来如此，因由不明', ['原因是', '由于'])).toBe(false)
    expect(met('句末是由', ['由于'])).toBe(false)
  })

  it('takes characters and words in one list', () => {
    expect(met('百分之三', ['%', '百分'])).toBe(true)
    expect(met('3%', ['%', '百分'])).toBe(true)
    expect(met('一百', ['%', '百分'])).toBe(false)
  })

  it('keeps apart more entries than one number has bits', () => {
    const needs = Array.from({ length: 100 }, (_, at) => String.fromCharCode(0x4e00 + at))
    const index = new NeedsIndex(needs)
    for (const each of needs) {
      index.read(viewOf(each))
      expect(needs.filter((other) => index.meets(index.maskOf([other])))).toEqual([each])
    }
  })
})

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

it('keeps no finding from a rule', () => {
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
