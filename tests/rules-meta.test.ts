import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { rules } from '../rules/index.ts'
import type { RuleCases } from '../src/testing/index.ts'

const root = new URL('../', import.meta.url)
const leastCases = 8
const ids = new Set(rules.map(({ id }) => id))

function pageOf(id: string): string {
  const own = new URL(`rules/${id}/README.md`, root)
  return readFileSync(existsSync(own) ? own : new URL(`rules/lexicon/${id}.md`, root), 'utf8')
}

it('rules have ids of their own', () => {
  expect(ids.size).toBe(rules.length)
})

describe.each(rules.map((rule) => [rule.id, rule.meta] as const))('%s', (id, meta) => {
  it(`has at least ${leastCases} valid and ${leastCases} invalid cases`, () => {
    const cases = parseYaml(readFileSync(new URL(`fixtures/rules/${id}.yml`, root), 'utf8')) as RuleCases
    expect(cases.valid.length).toBeGreaterThanOrEqual(leastCases)
    expect(cases.invalid.length).toBeGreaterThanOrEqual(leastCases)
  })

  it('has a page that says what, why and when not', () => {
    const [, prose = ''] = pageOf(id).split('<!-- generated:end -->')
    for (const heading of ['## 查什么', '## 为什么', '## 何时不用']) {
      const [, text = ''] = prose.split(heading)
      expect(text.split('\n## ', 1)[0]?.trim(), heading).not.toBe('')
    }
  })

  it('has a meta that holds together', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    expect(meta.title.zh).toMatch(/\p{Script=Han}/u)
    expect(meta.title.en).not.toBe('')
    expect(meta.basis.text).not.toBe('')
    for (const message of Object.values(meta.messages)) expect(message).toMatch(/\p{Script=Han}/u)
    for (const other of meta.yieldsTo ?? []) expect(ids).toContain(other)
    // What only a person can decide never fails a run.
    if (meta.preset === 'review') expect(meta.severity).toBe('info')
    if (meta.severity === 'error') expect(meta.preset).toMatch(/^(recommended|strict)$/)
  })
})
