import { number, object, optional } from 'valibot'
import { describe, expectTypeOf, it } from 'vitest'
import {
  type Config,
  defineConfig,
  defineRule,
  defineSurveyRule,
  type LexiconDefinition,
  type LintResult,
  lexiconRule,
  type Plugin,
  type Reporter,
  type Rule,
  type RuleMeta,
  type RuleSettings,
  type TextBlock,
} from '../src/index.ts'
import { readLexicon } from '../src/testing/index.ts'

/** Types that authors of plug-ins and configurations rely on: the compiler runs these tests. */

const meta = {
  title: { zh: '标题过长', en: 'Headline too long' },
  category: 'form',
  severity: 'warning',
  preset: 'recommended',
  fixable: false,
  weight: { class: 'none', value: 0 },
  basis: { text: '本报版式', verified: true },
  messages: { long: '标题 {{length}} 字' },
} as const satisfies RuleMeta

describe('a rule', () => {
  it('reads its options by their schema', () => {
    const rule = defineRule({
      id: 'headline-length',
      meta: { ...meta, options: object({ most: optional(number(), 20) }) },
      create(context) {
        expectTypeOf(context.options).toEqualTypeOf<{ most: number }>()
        return { headline: (node) => expectTypeOf(node.type).toEqualTypeOf<'headline'>() }
      },
    })
    expectTypeOf(rule).toEqualTypeOf<Rule<{ most: number }>>()
  })

  it('without options has none', () => {
    defineRule({
      id: 'plain',
      meta,
      create(context) {
        expectTypeOf(context.options).toEqualTypeOf<Record<string, never>>()
        return {}
      },
    })
  })
})

describe('a survey', () => {
  it('concludes from items as they were kept', () => {
    const rule = defineSurveyRule({
      id: 'usual-form',
      meta: { ...meta, options: object({ most: optional(number(), 20) }) },
      scope: 'block',
      collect: (context, keep: (item: { block: TextBlock }) => void) => {
        expectTypeOf(context.options).toEqualTypeOf<{ most: number }>()
        expectTypeOf<'report'>().not.toExtend<keyof typeof context>()
        return { paragraph: (block) => keep({ block }) }
      },
      conclude(items, context) {
        expectTypeOf(items).toEqualTypeOf<readonly { block: TextBlock }[]>()
        expectTypeOf<'report'>().toExtend<keyof typeof context>()
      },
    })
    expectTypeOf(rule).toExtend<NonNullable<Plugin['rules']>[number]>()
    expectTypeOf<'issue'>().not.toExtend<(typeof rule)['scope']>()
  })
})

describe('a plug-in', () => {
  it('has rules, word lists, presets and formats', () => {
    expectTypeOf<keyof Plugin>().toEqualTypeOf<'name' | 'rules' | 'lexicons' | 'presets' | 'formats'>()
    expectTypeOf<NonNullable<Plugin['lexicons']>[number]>().toEqualTypeOf<LexiconDefinition | URL>()
    expectTypeOf<NonNullable<Plugin['presets']>[string]>().toEqualTypeOf<RuleSettings>()
    expectTypeOf<NonNullable<Plugin['formats']>[string]>().toEqualTypeOf<Reporter>()
    expectTypeOf<Reporter>().parameter(0).toExtend<Iterable<LintResult> | AsyncIterable<LintResult>>()
  })

  it('takes rules of every kind', () => {
    const rule = defineRule({ id: 'x', meta, create: () => ({}) })
    const list = { id: 'y', meta, lexicon: { pairs: { 布署: '部署' } } }
    expectTypeOf([rule, lexiconRule(list), readLexicon(new URL('file:///z.yml'))]).toExtend<Plugin['rules']>()
    expectTypeOf([list, new URL('file:///z.yml')]).toExtend<Plugin['lexicons']>()
    expectTypeOf<{ house: { 'desk/x': 'error'; 'desk/y': ['warn', { most: number }] } }>().toExtend<Plugin['presets']>()
    expectTypeOf({ name: 'desk', rules: [{ id: 'x' }] }).not.toExtend<Plugin>()
    expectTypeOf({ name: 'desk', presets: { house: { x: 'eror' as const } } }).not.toExtend<Plugin>()
    expectTypeOf({ rules: [] }).not.toExtend<Plugin>()
  })
})

describe('a configuration', () => {
  it('extends presets of xhb, and of plug-ins by full name', () => {
    expectTypeOf(defineConfig).parameter(0).toEqualTypeOf<Config>()
    expectTypeOf<'recommended' | 'desk/house'>().toExtend<NonNullable<Config['extends']>>()
    expectTypeOf<'recomended'>().not.toExtend<NonNullable<Config['extends']>>()
  })
})
