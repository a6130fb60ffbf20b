import { type Article, defineSurveyRule, type Headline, reading } from '../../src/rule.ts'

/** Shorter ones are names of columns and kinds: 图片新闻, 公告, 一周要闻. */
const minLength = 8

/** What is paid for may be printed twice. */
const paid: ReadonlySet<Article['genre']> = new Set(['notice', 'advertisement'])

export default defineSurveyRule({
  id: 'headline-duplicate',
  meta: {
    title: { zh: '标题重复', en: 'Duplicate headline' },
    category: 'structure',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'text', value: 2 },
    basis: { text: '《报纸编校差错率计算方法》标题差错', verified: true },
    messages: {
      duplicate: '标题与第{{line}}行的标题相同，疑为重复刊登或错用标题',
    },
  },
  scope: 'article',
  collect(context, keep: (title: { headline: Headline; text: string }) => void) {
    let headlines: Headline[] = []
    /** 上接第一版: it bears the title of its start. */
    let isContinuation = false
    return {
      article() {
        headlines = []
        isContinuation = false
      },
      headline: (headline) => void headlines.push(headline),
      jump({ direction }) {
        if (direction === 'from') isContinuation = true
      },
      'article:exit'({ genre }) {
        if (isContinuation || paid.has(genre)) return
        for (const headline of headlines) {
          const text = letters(context.view(headline))
          if (text.length >= minLength) keep({ headline, text })
        }
      },
    }
  },
  conclude(titles, context) {
    const printed = new Map<string, Headline>()
    for (const { headline, text } of titles) {
      const cause = printed.get(text)
      if (!cause) printed.set(text, headline)
      else context.report({ messageId: 'duplicate', at: headline, cause, data: { line: cause.position.start.line } })
    }
  },
})

const letters = reading(({ text }) => text.replace(/[^\u3007\u3400-\u9fffA-Za-z0-9Ａ-Ｚａ-ｚ０-９]/g, ''))
