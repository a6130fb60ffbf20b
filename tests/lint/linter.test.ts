import { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import {
  type AnyRule,
  createLinter,
  defineRule,
  defineTermRule,
  type Message,
  type RuleMeta,
} from '../../src/lint/index.ts'
import { findingOf, messageOf } from '../../src/lint/message.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { active, lint } from './example.ts'

const fixableMeta = {
  title: { zh: '例', en: 'Example' },
  category: 'text',
  severity: 'warning',
  preset: 'nursery',
  fixable: 'safe',
  weight: { class: 'text', value: 1 },
  basis: { text: 'GB/T 0—2000 1.1', verified: false },
  messages: { found: '“{{actual}}”应为“{{expected}}”（{{why}}）' },
} as const satisfies RuleMeta

const finder = (id: string, wrong: string, right: string, more: Partial<RuleMeta> = {}): AnyRule =>
  defineRule({
    id,
    meta: { ...fixableMeta, ...more },
    create: (context) => ({
      block(node) {
        const view = context.view(node)
        const at = view.text.indexOf(wrong)
        if (at < 0) return
        context.report({
          messageId: 'found',
          at: [view, at, at + wrong.length],
          expected: [right],
          data: { why: '例' },
        })
      },
    }),
  })

describe('a message', () => {
  const text = '云岭区召开会议，\n研究布署工作。\n'
  const [message] = lint(text, finder('a', '布署', '部署'))

  it('comes back from plain data as it was', () => {
    const finding = JSON.parse(JSON.stringify(findingOf(message as Message)))
    const { stack: _, ...same } = { ...messageOf(finding, createSource(text)) }
    const { stack: __, ...before } = { ...(message as Message) }
    expect(same).toEqual(before)
    expect(messageOf(finding, createSource(text))).toBeInstanceOf(VFileMessage)
  })

  it('is a VFileMessage with exact places', () => {
    expect(message).toMatchObject({
      ruleId: 'a',
      source: 'xhb',
      reason: '“布署”应为“部署”（例）',
      line: 2,
      column: 3,
      place: { start: { line: 2, column: 3, offset: 11 }, end: { line: 2, column: 5, offset: 13 } },
      actual: '布署',
      expected: ['部署'],
      fatal: false,
    })
  })

  it('says that a basis is unverified', () => {
    expect(message?.basis).toBe('GB/T 0—2000 1.1（待核）')
  })

  it('carries the smallest edit', () => {
    expect(message?.fix).toEqual({ kind: 'safe', edits: [{ start: 11, end: 12, text: '部' }] })
  })
})

describe('overlapping findings', () => {
  it('drops the finding of a rule that yields', () => {
    const messages = lint(
      '确保应知应知。',
      finder('weak', '应知应', '应', { yieldsTo: ['strong'] }),
      finder('strong', '应知应知', '应知应会'),
    )
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['strong'])
  })

  it('keeps it where the places do not meet', () => {
    const messages = lint(
      '确保应知。再布署。',
      finder('weak', '应知', '应', { yieldsTo: ['strong'] }),
      finder('strong', '布署', '部署'),
    )
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['weak', 'strong'])
  })

  it('sorts by place', () => {
    const messages = lint('先布署，后座落。', finder('z', '布署', '部署'), finder('a', '座落', '坐落'))
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['z', 'a'])
  })
})

describe('term rules', () => {
  const terms = (id: string, ...texts: string[]): AnyRule =>
    defineTermRule({
      id,
      meta: { ...fixableMeta, fixable: false },
      terms: () => ({ texts, dataAt: (index) => index }),
      check({ view, start, end, data }, context) {
        context.report({ messageId: 'found', at: [view, start, end], data: { why: data } })
      },
    })

  it('share one pass and hear only of their own terms', () => {
    const messages = lint('研究布署工作，座落城东。', terms('one', '布署'), terms('two', '座落', '布署'))
    expect(messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual(['one 布署', 'two 布署', 'two 座落'])
  })
})

it('throws for a message that the rule does not have', () => {
  const rule = defineRule({
    id: 'broken',
    meta: fixableMeta,
    create: (context) => ({ issue: (node) => context.report({ messageId: 'nothing', at: node }) }),
  })
  expect(() => lint('文字。', rule)).toThrow('Rule broken has no message nothing')
})

describe('timing', () => {
  it('says what each rule costs by the clock it is given', () => {
    let now = 0
    const rule = finder('a', '布署', '部署')
    const source = createSource('研究布署工作。', { path: 'issue.txt' })
    const linter = createLinter(active(rule), () => now++)
    linter.lint(parse(source), source)
    expect([...linter.times]).toEqual([['a', 1]])
  })

  it('costs nothing without a clock', () => {
    const source = createSource('研究布署工作。', { path: 'issue.txt' })
    const linter = createLinter(active(finder('a', '布署', '部署')))
    linter.lint(parse(source), source)
    expect(linter.times.size).toBe(0)
  })
})
