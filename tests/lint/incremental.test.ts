import { describe, expect, it } from 'vitest'
import { LintMemo } from '../../src/lint/incremental.ts'
import { type AnyRule, createLinter, defineRule, defineSurveyRule } from '../../src/lint/index.ts'
import { findingOf } from '../../src/lint/message.ts'
import { createParser, parse } from '../../src/parse/index.ts'
import { createSource, type Source } from '../../src/source/index.ts'
import { ruleChecks } from '../../src/testing/index.ts'
import type { TextView } from '../../src/text/index.ts'
import { active, meta } from './example.ts'

const sourceOf = (text: string): Source => createSource(text, { path: 'issue.txt' })

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
    const small = createLinter(active(rule('a', 'article'), rule('b', 'block'), rule('i', 'issue')))
    const paragraph = (text: string): string => `　　近日，云岭区的${text}开了会，大家都说好。\n`
    const write = (last: string): Source =>
      sourceOf(`## 青石巷通了班车\n\n${paragraph('甲')}\n## 白鹭渡镇春耕忙\n\n${paragraph('乙')}${paragraph(last)}`)
    const memo = new LintMemo()
    const read = createParser()
    const lint = (source: Source): void => void small.lint(read(source), source, memo)
    lint(write('丙'))
    seen.length = 0
    lint(write('丁'))
    const who = seen.map((each) => `${each[0]}${/[甲乙丙丁](?=开)/.exec(each)?.[0]}`)
    expect(who).toEqual(['i甲', 'i乙', 'i丁', 'a乙', 'a丁', 'b丁'])
  })

  it('collects for a rule that weighs the issue only where the text changed, and concludes from all', () => {
    const seen: string[] = []
    const rule = defineSurveyRule({
      id: 'twice',
      meta,
      scope: 'block',
      collect: (context, keep: (view: TextView) => void) => ({
        paragraph(node) {
          const view = context.view(node)
          seen.push(view.text)
          keep(view)
        },
      }),
      conclude(views, context) {
        views.forEach((view, index) => {
          const earlier = views.slice(0, index).find(({ text }) => text === view.text)
          if (earlier) context.report({ messageId: 'found', at: [view, 0, 1], cause: [earlier, 0, 1] })
        })
      },
    })
    const linter = createLinter(active(rule))
    const memo = new LintMemo()
    const read = createParser()
    for (const [texts, looked] of [
      [['甲村开会。', '乙村开会。', '丙村开会。'], 3],
      [['甲村开会。', '乙村开会。', '乙村开会。'], 1],
      [['甲村又开会。', '乙村开会。', '乙村开会。'], 1],
    ] as const) {
      seen.length = 0
      const source = sourceOf(title + paragraphs(...texts))
      const found = linter.lint(read(source), source, memo).map(findingOf)
      expect(found).toEqual(linter.lint(parse(source), source).map(findingOf))
      expect(found.map(({ related }) => related?.start)).toEqual(looked === 3 ? [] : [source.text.indexOf('乙')])
      expect(seen).toHaveLength(looked + 3)
    }
  })

  const paragraphs = (...texts: string[]): string => texts.map((each) => `　　${each}\n`).join('')
  const title = '## 青石巷通了班车\n\n'

  /** Which blocks a rule is run on in the last of some versions of a text. */
  function seenInLast(...versions: Source[]): string[] {
    let seen: string[] = []
    const rule = defineRule({
      id: 'b',
      meta,
      scope: 'block',
      create: (context) => ({ block: (node) => void seen.push(context.view(node).text) }),
    })
    const linter = createLinter(active(rule))
    const memo = new LintMemo()
    const read = createParser()
    for (const source of versions) {
      seen = []
      linter.lint(read(source), source, memo)
    }
    return seen
  }

  it('looks at nothing in a text that is the same', () => {
    const text = title + paragraphs('甲村的人都来了。', '乙村的人都来了。')
    expect(seenInLast(sourceOf(text), sourceOf(text))).toEqual([])
  })

  it('knows blocks from both ends of the text up to the change', () => {
    const [before, after] = [
      ['甲村的人都来了。', '乙村的人都来了。', '丙村的人都来了。'],
      ['甲村的人都来了。', '丁村的人都来了。', '戊村的人都来了。', '丙村的人都来了。'],
    ]
    const texts = [before, after].map((each) => sourceOf(title + paragraphs(...(each as string[]))))
    expect(seenInLast(...texts)).toEqual(['丁村的人都来了。', '戊村的人都来了。'])
    expect(seenInLast(...texts.toReversed())).toEqual(['乙村的人都来了。'])
  })

  it('knows a block that was doubled, and looks at its double', () => {
    const [one, two] = [1, 2].map((count) => sourceOf(title + paragraphs(...Array(count).fill('甲村的人都来了。'))))
    expect(seenInLast(two as Source, one as Source)).toEqual([])
    expect(seenInLast(one as Source, two as Source)).toEqual(['甲村的人都来了。'])
  })

  it('moves findings with their fix and what explains them', () => {
    const rule = defineRule({
      id: 'b',
      meta: { ...meta, fixable: 'safe' },
      scope: 'block',
      create: (context) => ({
        paragraph(node) {
          const view = context.view(node)
          const at = view.text.indexOf('布署')
          if (at < 0) return
          context.report({ messageId: 'found', at: [view, at, at + 2], expected: ['部署'], cause: [view, 0, 1] })
          context.report({ messageId: 'found', at: [view, at, at + 1] })
        },
      }),
    })
    const linter = createLinter(active(rule))
    const memo = new LintMemo()
    const read = createParser()
    const versions = ['', '开会。', '又开会，开了一天。', '']
    for (const first of versions) {
      const source = sourceOf(`${title}${paragraphs(`${first}村里的人都来了。`, '今天布署防汛。')}`)
      const at = source.text.indexOf('布署')
      const [narrow, whole] = linter.lint(read(source), source, memo).map(findingOf)
      expect(whole).toMatchObject({
        range: { start: at, end: at + 2 },
        related: { start: at - 2, end: at - 1 },
        fix: { kind: 'safe', edits: [{ start: at, end: at + 1, text: '部' }] },
      })
      expect(narrow).not.toHaveProperty('related')
      expect(narrow).not.toHaveProperty('fix')
    }
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

  it('refuses a scope that is too small for what a rule keeps', () => {
    const counted = (scope: 'block' | 'article'): AnyRule => {
      return defineSurveyRule({
        id: 'counted',
        meta,
        scope,
        collect(context, keep: (view: TextView) => void) {
          let count = 0
          return {
            article() {
              count = 0
            },
            paragraph(node) {
              if (++count === 1) keep(context.view(node))
            },
          }
        },
        conclude(views, context) {
          for (const view of views) context.report({ messageId: 'found', at: [view, 4, 5] })
        },
      })
    }
    expect(failed(counted('block'))).toEqual([expect.stringContaining('findings depend on more than the block')])
    expect(failed(counted('article'))).toEqual([])
  })

  it('refuses a scope that is too small', () => {
    expect(failed(first('block'))).toEqual([expect.stringContaining('findings depend on more than the block')])
    expect(failed(first('article'))).toEqual([])
    expect(failed(first('issue'))).toEqual([])
  })
})
