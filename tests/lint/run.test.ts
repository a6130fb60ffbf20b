import { describe, expect, it } from 'vitest'
import { type AnyRule, createLinter, defineRule, defineTermRule, type Severity } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { lint, meta } from './example.ts'

const text = '## 青石巷通了班车\n\n　　近日，云岭区的班车开进了青石巷。\n　　大家都说好。\n'

describe('the handlers of a rule', () => {
  it('are called by type, before and after the children, and `block` for every text block', () => {
    const seen: string[] = []
    const see = (what: string) => () => void seen.push(what)
    const rule = defineRule({
      id: 'order',
      meta,
      create: () => ({
        issue: see('issue'),
        'issue:exit': see('/issue'),
        article: see('article'),
        'article:exit': see('/article'),
        paragraph: see('paragraph'),
        'paragraph:exit': see('/paragraph'),
        block: see('block'),
      }),
    })
    lint(text, rule)
    const paragraph = ['paragraph', 'block', '/paragraph']
    expect(seen).toEqual(['issue', 'article', 'block', ...paragraph, ...paragraph, '/article', '/issue'])
  })

  it('are told the parents of a node', () => {
    let parents: string[] = []
    const rule = defineRule({
      id: 'parents',
      meta,
      create: () => ({ paragraph: (_, above) => void (parents = above.map(({ type }) => type)) }),
    })
    lint(text, rule)
    expect(parents.slice(-3)).toEqual(['issue', 'article', 'body'])
  })

  it('see only the blocks that hold what the rule needs', () => {
    const seen = (needs?: readonly string[]): string[] => {
      const texts: string[] = []
      const rule: AnyRule = defineRule({
        id: 'needy',
        meta,
        ...(needs && { needs }),
        create: (context) => ({ paragraph: (node) => void texts.push(context.view(node).text.slice(0, 2)) }),
      })
      lint(text, rule)
      return texts
    }
    expect(seen()).toEqual(['近日', '大家'])
    expect(seen(['区'])).toEqual(['近日'])
    expect(seen(['家', '说'])).toEqual(['大家'])
    expect(seen(['家', '区'])).toEqual([])
  })
})

describe('a rule that half-width marks mislead', () => {
  const rule = (needsWidth: boolean): AnyRule =>
    defineRule({
      id: 'width',
      meta: { ...meta, needsWidth },
      create: (context) => ({ issue: (node) => context.report({ messageId: 'found', at: node }) }),
    })
  const normalized =
    '会议强调,要抓好防汛工作,确保安全。《白鹭渡》上演。会议要求,各部门要落实责任;大家说:好。\n\n'.repeat(8)

  it('is not run on a text whose marks were made half-width', () => {
    expect(parse(createSource(normalized)).children[0]?.normalization).toBe('nfkc')
    expect(lint(normalized, rule(true))).toEqual([])
    expect(lint(normalized, rule(false))).toHaveLength(1)
    expect(lint(text, rule(true))).toHaveLength(1)
  })
})

describe('the level of a finding', () => {
  const levels = (set: Severity, reported?: Severity): Severity[] => {
    const rule = defineRule({
      id: 'graded',
      meta,
      create: (context) => ({
        issue: (node) => context.report({ messageId: 'found', at: node, ...(reported && { severity: reported }) }),
      }),
    })
    const source = createSource(text)
    const messages = createLinter([{ rule, severity: set, options: {} }]).lint(parse(source), source)
    return messages.map(({ severity }) => severity)
  }

  it('is that of its rule, unless the rule grades it', () => {
    expect(levels('warning')).toEqual(['warning'])
    expect(levels('warning', 'info')).toEqual(['info'])
  })

  it('is that which the user has set, whatever the rule grades', () => {
    expect(levels('error')).toEqual(['error'])
    expect(levels('error', 'info')).toEqual(['error'])
  })
})

it('runs rules of terms and of nodes over one text', () => {
  const term = defineTermRule({
    id: 'terms',
    meta,
    terms: () => ({ texts: ['班车'], dataAt: () => null }),
    check: ({ view, start, end }, context) => context.report({ messageId: 'found', at: [view, start, end] }),
  })
  const node = defineRule({
    id: 'nodes',
    meta,
    create: (context) => ({ headline: (each) => context.report({ messageId: 'found', at: each }) }),
  })
  const found = (...rules: AnyRule[]): string[] =>
    lint(text, ...rules).map(({ ruleId, actual }) => `${ruleId} ${actual}`)
  expect(found(term)).toEqual(['terms 班车', 'terms 班车'])
  expect(found(node, term)).toEqual(['nodes ## 青石巷通了班车', 'terms 班车', 'terms 班车'])
})
