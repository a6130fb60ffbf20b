import { type Article, defineRule, type NodeOf, select } from '../../src/rule.ts'

/** Shorter ones are names of columns and kinds: 图片新闻, 公告, 一周要闻. */
const minLength = 8

export default defineRule({
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
  create(context) {
    return {
      issue(issue) {
        const printed = new Map<string, NodeOf<'headline'>>()
        for (const article of select(issue, 'article')) {
          if (article.genre === 'notice' || isContinuation(article)) continue
          for (const headline of select(article, 'headline')) {
            const title = letters(context.view(headline).text)
            if (title.length < minLength) continue
            const before = printed.get(title)
            if (before) {
              const data = { line: before.position.start.line }
              context.report({ messageId: 'duplicate', at: headline, cause: before, data })
            } else printed.set(title, headline)
          }
        }
      },
    }
  },
})

/** 上接第一版: it bears the title of its start. */
function isContinuation(article: Article): boolean {
  return select(article, 'jump').some((jump) => jump.direction === 'from')
}

function letters(title: string): string {
  return title.replace(/[^\p{L}\p{N}]/gu, '')
}
