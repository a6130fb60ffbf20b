import { defineSurveyRule } from '../../src/rule.ts'
import { type Article, select } from '../../src/tree/index.ts'

/** A news item without dateline and without byline on a page whose other items have them. */
export default defineSurveyRule({
  id: 'byline-missing',
  meta: {
    title: { zh: '缺电头署名', en: 'News item without dateline and byline' },
    category: 'form',
    severity: 'info',
    preset: 'review',
    fixable: false,
    weight: { class: 'none', value: 0 },
    basis: { text: '本报署名体例', verified: false },
    messages: {
      missing: '本版消息多有“本报讯”或署名，这一篇没有，请核对',
    },
  },
  scope: 'article',
  collect(context, keep: (item: { article: Article; signed: boolean }) => void) {
    return {
      article(article) {
        if (article.genre !== 'news') return
        const signed = isSigned(article)
        if (signed || (isReport(article) && !isContinuation(article))) keep({ article, signed })
      },
    }

    /** Long enough, and its lead says when it happened. */
    function isReport(article: Article): boolean {
      const texts = select(article, 'paragraph').map((each) => context.view(each).text)
      return lead.test(texts[0] ?? '') && texts.reduce((sum, text) => sum + text.length, 0) >= shortest
    }
  },
  conclude(items, context) {
    const pages = new Map<number | null, { signed: number; unsigned: Article[] }>()
    for (const { article, signed } of items) {
      const page = pages.get(article.page) ?? { signed: 0, unsigned: [] }
      pages.set(article.page, page)
      if (signed) page.signed++
      else page.unsigned.push(article)
    }
    for (const { signed, unsigned } of pages.values()) {
      if (signed < fewest || signed < 2 * unsigned.length) continue
      for (const article of unsigned) {
        context.report({ messageId: 'missing', at: select(article, 'headline')[0] ?? article })
      }
    }
  },
})

const lead = /^(?!编者按).{0,12}(?:昨[天日晚]|今[天日]|近日|日前|\d{1,2}日)/
/** Shorter items often stand without a signature. */
const shortest = 120
/** Signed items that show what the page does. */
const fewest = 2

function isSigned(article: Article): boolean {
  return select(article, 'byline').length > 0 || select(article, 'dateline').length > 0
}

function isContinuation(article: Article): boolean {
  return select(article, 'jump').some(({ direction }) => direction === 'from')
}
