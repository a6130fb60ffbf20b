import { describe, expect, it } from 'vitest'
import { LintMemo } from '../../src/lint/incremental.ts'
import { type AnyRule, createLinter, defineRule, type RuleMeta } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource, type Source } from '../../src/source/index.ts'
import { ruleChecks } from '../../src/testing/index.ts'
import { defaultOptions } from '../bench/options.ts'

const sourceOf = (text: string): Source => createSource(text, { path: 'issue.txt' })
const active = (all: readonly AnyRule[]) =>
  all.map((rule) => ({ rule, severity: rule.meta.severity, options: defaultOptions(rule) }))

const meta = {
  title: { zh: '例', en: 'Example' },
  category: 'text',
  severity: 'warning',
  preset: 'nursery',
  fixable: false,
  weight: { class: 'text', value: 1 },
  basis: { text: 'GB/T 0—2000 1.1', verified: false },
  messages: { found: '“{{actual}}”' },
} as const satisfies RuleMeta

describe('a linter that remembers', () => {
  it('runs a rule of a small scope only where the text changed', () => {
    const seen: string[] = []
    const rule = (id: string, scope: 'block' | 'article' | 'issue'): AnyRule =>
      defineRule({
        id,
        meta,
        scope,
        create: (context) => ({ paragraph: (node) => void seen.push(`${id} ${context.view(node).text}`) }),
      })
    const small = createLinter(active([rule('a', 'article'), rule('b', 'block'), rule('i', 'issue')]))
    const paragraph = (text: string): string => `　　近日，云岭区的${text}开了会，大家都说好。\n`
    const write = (last: string): Source =>
      sourceOf(`## 青石巷通了班车\n\n${paragraph('甲')}\n## 白鹭渡镇春耕忙\n\n${paragraph('乙')}${paragraph(last)}`)
    const memo = new LintMemo()
    const lint = (source: Source): void => void small.lint(parse(source), source, memo)
    lint(write('丙'))
    seen.length = 0
    lint(write('丁'))
    const who = seen.map((each) => `${each[0]}${/[甲乙丙丁](?=开)/.exec(each)?.[0]}`)
    expect(who).toEqual(['i甲', 'i乙', 'i丁', 'a乙', 'a丁', 'b丁'])
  })
})

describe('the rule tester', () => {
  const first = (scope: 'block' | 'article' | 'issue'): AnyRule =>
    defineRule({
      id: 'first-only',
      meta,
      scope,
      create(context) {
        let met = false
        return {
          paragraph(node) {
            const view = context.view(node)
            const at = view.text.indexOf('甲')
            if (at < 0 || met) return
            met = true
            context.report({ messageId: 'found', at: [view, at, at + 1] })
          },
        }
      },
    })
  const text = '## 青石巷通了班车\n\n　　云岭区的⟦甲⟧开了会，大家都说好。\n　　云岭区的甲开了会，大家都说好。\n'
  const cases = { valid: [], invalid: [{ name: 'twice', text, messages: [{ id: 'found' }] }] }
  const failed = (rule: AnyRule): string[] =>
    ruleChecks(rule, cases).flatMap(({ run }) => {
      try {
        run()
        return []
      } catch (error) {
        return [String((error as Error).message).split('\n')[0] as string]
      }
    })

  it('refuses a scope that is too small', () => {
    expect(failed(first('block'))).toEqual([expect.stringContaining('findings depend on more than the block')])
    expect(failed(first('article'))).toEqual([])
    expect(failed(first('issue'))).toEqual([])
  })
})
