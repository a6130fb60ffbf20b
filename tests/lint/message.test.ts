import { describe, expect, it } from 'vitest'
import { defineRule, type Message, type Report, type RuleMeta, type Severity } from '../../src/lint/index.ts'
import { findingOf } from '../../src/lint/message.ts'
import type { TextView } from '../../src/text/index.ts'
import { lint, meta } from './example.ts'

const text = '近日，云岭区召开会议，研究布署今年的防汛工作，要求各地早做准备。\n'

/** The message of a report about 布署. */
function told(report: (view: TextView, at: number) => Partial<Report>, more: Partial<RuleMeta> = {}): Message {
  const rule = defineRule({
    id: 'one',
    meta: { ...meta, ...more },
    create: (context) => ({
      block(node) {
        const view = context.view(node)
        const at = view.text.indexOf('布署')
        context.report({ messageId: 'found', at: [view, at, at + 2], ...report(view, at) })
      },
    }),
  })
  return lint(text, rule)[0] as Message
}

describe('the words of a message', () => {
  const words = (template: string, report: Partial<Report> = {}): string =>
    told(() => report, { messages: { found: template } }).reason

  it('fill the slots with what was found, what should stand there and what the rule knows', () => {
    expect(words('“{{actual}}”应为“{{expected}}”')).toBe('“布署”应为“”')
    expect(words('“{{actual}}”应为“{{expected}}”', { expected: ['部署', '布置'] })).toBe('“布署”应为“部署”')
    expect(words('{{why}}，共{{count}}处', { data: { why: '笔误', count: 0 } })).toBe('笔误，共0处')
  })

  it('keep a slot that nothing fills', () => {
    expect(words('{{nothing}}')).toBe('{{nothing}}')
  })

  it('say of a basis whether it was looked up', () => {
    expect(told(() => ({})).basis).toBe('GB/T 0—2000 1.1')
  })
})

describe('what a message carries', () => {
  it('is the text around it, up to sixteen characters to each side', () => {
    expect(told(() => ({})).surroundings).toEqual(['近日，云岭区召开会议，研究', '今年的防汛工作，要求各地早做准备'])
    expect(told((view, at) => ({ at: [view, at + 8, at + 9] })).surroundings).toEqual([
      '区召开会议，研究布署今年的防汛工',
      '，要求各地早做准备。',
    ])
  })

  it('is all right forms, and why', () => {
    const { expected, note } = told(() => ({ expected: ['部署', '布置'], note: '“署”是误写' }))
    expect(expected).toEqual(['部署', '布置'])
    expect(note).toBe('“署”是误写')
    expect(told(() => ({}))).toMatchObject({ expected: [], weight: { class: 'text', value: 1 } })
    expect(told(() => ({})).note).toBeUndefined()
  })

  it('is also what plain data carries, and nothing more', () => {
    const bare = findingOf(told(() => ({})))
    expect(['note', 'related', 'fix'].filter((name) => name in bare)).toEqual([])
    const full = findingOf(
      told((view) => ({ note: '“署”是误写', cause: [view, 3, 6], expected: ['部署'] }), { fixable: 'safe' }),
    )
    expect(full).toMatchObject({ note: '“署”是误写', related: { start: 3, end: 6 }, fix: { kind: 'safe' } })
  })

  it('is the place that explains it', () => {
    expect(told((view) => ({ cause: [view, 3, 6] })).related).toEqual({ start: 3, end: 6 })
    expect('related' in told(() => ({}))).toBe(false)
  })

  it('is a whole node with its source text', () => {
    const message = told((view) => ({ at: view.node }))
    expect(message).toMatchObject({ actual: text.trimEnd(), range: { start: 0, end: 32 }, surroundings: ['', ''] })
  })

  it.each([
    ['error', true],
    ['warning', false],
    ['info', undefined],
  ] as [Severity, boolean | undefined][])('says of %s whether it is fatal', (severity, fatal) => {
    expect(told(() => ({}), { severity })).toMatchObject({ severity, fatal })
  })

  it('has no stack', () => {
    const limit = Error.stackTraceLimit
    expect(told(() => ({})).stack).not.toContain('    at ')
    expect(Error.stackTraceLimit).toBe(limit)
  })
})

describe('the fix of a message', () => {
  const edit = { start: 13, end: 14, text: '部' }
  const fixOf = (report: Partial<Report>, fixable: RuleMeta['fixable'] = 'safe') => told(() => report, { fixable }).fix

  it('puts the only right form in', () => {
    expect(fixOf({ expected: ['部署'] })).toEqual({ kind: 'safe', edits: [edit] })
    expect(fixOf({ expected: ['部署'] }, 'suggestion')).toEqual({ kind: 'suggestion', edits: [edit] })
  })

  it('is a suggestion where the report says so', () => {
    expect(fixOf({ expected: ['部署'], suggestion: true })?.kind).toBe('suggestion')
  })

  it('is not there without one right form, or of a rule that fixes nothing', () => {
    expect(fixOf({})).toBeUndefined()
    expect(fixOf({ expected: [] })).toBeUndefined()
    expect(fixOf({ expected: ['部署', '布置'] })).toBeUndefined()
    expect(fixOf({ expected: ['部署'] }, false)).toBeUndefined()
    expect(fixOf({ fix: [edit] }, false)).toBeUndefined()
    expect(told((view) => ({ at: view.node, expected: ['部署'] }), { fixable: 'safe' }).fix).toBeUndefined()
  })

  it('is what the report brings, or none where it declines', () => {
    expect(fixOf({ expected: ['部署', '布置'], fix: [edit] })?.edits).toEqual([edit])
    expect(fixOf({ expected: ['部署'], fix: false })).toBeUndefined()
  })
})
