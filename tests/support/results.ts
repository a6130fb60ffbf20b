import { createLinter, defineRule, type RuleMeta } from '../../src/lint/index.ts'
import type { LintResult, ReportContext, Reporter } from '../../src/report/index.ts'
import { article, build, type Draft, rootOf, u } from './newsast.ts'

interface Word {
  text: string
  meta: Partial<RuleMeta>
  expected?: string[]
  /** The first such word is given as the place that explains the others. */
  explain?: boolean
  note?: string
}

const words: Record<string, Word> = {
  'typo-nonword': {
    text: '布署',
    expected: ['部署'],
    meta: { severity: 'error', fixable: 'safe', weight: { class: 'text', value: 1 } },
  },
  'name-variant': {
    text: '周柬',
    expected: ['周简', '周谏'],
    explain: true,
    note: '本期别处作“周简”',
    meta: { severity: 'warning', fixable: false },
  },
  'month-day-name': {
    text: '3.15晚会',
    expected: ['“3·15”晚会'],
    meta: {
      severity: 'warning',
      fixable: 'suggestion',
      weight: { class: 'number', value: 0.1 },
      basis: { text: 'GB/T 15835—2011 5.1.6', verified: false },
    },
  },
  'caution-term': { text: '亲自', meta: { severity: 'info', fixable: false } },
}

/** Rules that find a word each, to give reports something of every level and fix. */
const wordRules = Object.entries(words).map(([id, { text, expected, explain, note, meta }]) =>
  defineRule({
    id,
    meta: {
      title: { zh: `查“${text}”`, en: `Finds ${text}` },
      category: 'text',
      severity: 'warning',
      preset: 'recommended',
      fixable: false,
      weight: { class: 'none', value: 0 },
      basis: { text: '本社体例', verified: true },
      messages: { found: '“{{actual}}”不妥' },
      ...meta,
    },
    create(context) {
      return {
        block(node) {
          const view = context.view(node)
          const first = view.text.indexOf(text)
          for (let at = first; at >= 0; at = view.text.indexOf(text, at + 1)) {
            context.report({
              messageId: 'found',
              at: [view, at, at + text.length],
              ...(expected ? { expected } : {}),
              ...(note ? { note } : {}),
              ...(explain && at > first ? { cause: [view, first, first + text.length] as const } : {}),
            })
          }
        },
      }
    },
  }),
)

const linter = createLinter(wordRules.map((rule) => ({ rule, severity: rule.meta.severity, options: {} })))

/** The findings of {@link wordRules} in a drafted tree. */
export function lintDraft(draft: Draft, path = 'issue.txt'): LintResult {
  const { root, source } = build(draft, { path })
  return { root, source, messages: linter.lint(root, source) }
}

/** An issue of one article with a headline and paragraphs. */
export function story(headline: string, paragraphs: readonly (string | Draft)[], path?: string): LintResult {
  const body = u(
    'body',
    paragraphs.map((each) => u('paragraph', [each])),
  )
  const page = u('page', { number: 1, name: '要闻' }, [
    article([u('headline', [headline]), body], { id: 'p1-a1', page: 1 }),
  ])
  return lintDraft(rootOf([page]), path)
}

/** The whole output of a report. */
export async function print(
  reporter: Reporter,
  results: readonly LintResult[],
  context: Partial<ReportContext> = {},
): Promise<string> {
  const rules = new Map(wordRules.map(({ id, meta }) => [id, meta]))
  let output = ''
  for await (const piece of reporter(results, { rules, color: false, cwd: '/press', width: 60, ...context }))
    output += piece
  return output
}

/** One file with each kind of finding, and one without any. */
export const mixed: readonly LintResult[] = [
  story('周柬调研春耕', ['会议布署春耕,周柬、周柬到场。', '昨晚,3.15晚会在云岭区亲自举行。'], 'news/一版.txt'),
  story('秧苗返青', ['白鹭渡镇秧苗返青。'], 'news/二版.txt'),
]

/** The findings of a rule that reports the given ranges of every paragraph, as far as it reaches. */
export function lintRanges(draft: Draft, ranges: readonly (readonly [start: number, length: number])[]): LintResult {
  const rule = defineRule({
    id: 'ranges',
    meta: { ...(wordRules[0] as (typeof wordRules)[number]).meta, severity: 'error', messages: { found: '不妥' } },
    create(context) {
      return {
        paragraph(node) {
          const view = context.view(node)
          for (const [from, length] of ranges) {
            const start = Math.min(from, view.text.length)
            const end = Math.min(start + length, view.text.length)
            context.report({ messageId: 'found', at: [view, start, end], expected: ['改'] })
          }
        },
      }
    },
  })
  const { root, source } = build(draft)
  const messages = createLinter([{ rule, severity: 'error', options: {} }]).lint(root, source)
  return { root, source, messages }
}
