import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { LintMemo } from '../../src/lint/incremental.ts'
import { type AnyRule, createLinter } from '../../src/lint/index.ts'
import { findingOf } from '../../src/lint/message.ts'
import { createParser, parse } from '../../src/parse/index.ts'
import { createSource, type Source } from '../../src/source/index.ts'
import { defaultOptions } from '../bench/options.ts'

const issues = new URL('../../fixtures/issues/', import.meta.url)
const sourceOf = (text: string): Source => createSource(text, { path: 'issue.txt' })
const active = (all: readonly AnyRule[]) =>
  all.map((rule) => ({ rule, severity: rule.meta.severity, options: defaultOptions(rule) }))

describe('a linter that remembers', () => {
  const linter = createLinter(active(rules))
  const names = readdirSync(issues).filter((name) => readdirSync(new URL(`${name}/`, issues)).includes('issue.txt'))
  const inserted = fc.constantFrom(
    ...[
      '',
      '',
      '的',
      '应知应知',
      '《',
      '》',
      '“',
      '\n',
      '\n\n',
      '　　',
      '3月32日',
      '😀',
      ',',
      '本报讯（记者 周简）',
      '第02版：综合',
      '昨日',
    ],
  )
  const edit = fc.tuple(fc.nat(), fc.nat(40), inserted)

  it.each(names)('finds in every version of %s what a fresh lint finds, by all rules', (name) => {
    let text = readFileSync(new URL(`${name}/issue.txt`, issues), 'utf8')
    const read = createParser()
    const memo = new LintMemo()
    for (const [at, length, insert] of fc.sample(edit, { numRuns: 30, seed: 2229 })) {
      const start = at % (text.length + 1)
      text = text.slice(0, start) + insert + text.slice(start + length)
      const source = sourceOf(text)
      const found = linter.lint(read(source), source, memo).map(findingOf)
      expect(found).toEqual(linter.lint(parse(source), source).map(findingOf))
    }
  })
})
