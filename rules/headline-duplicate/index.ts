import { type Article, defineRule, type Headline, type ParentNode, reading } from '../../src/rule.ts'

/** Shorter ones are names of columns and kinds: 图片新闻, 公告, 一周要闻. */
const minLength = 8

/** What is paid for may be printed twice. */
const paid: ReadonlySet<Article['genre'] | undefined> = new Set(['notice', 'advertisement'])

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
    const titles: { headline: Headline; title: string; article: Article | undefined }[] = []
    /** 上接第一版: they bear the title of their start. */
    const continuations = new Set<Article | undefined>()
    return {
      headline(headline, parents) {
        const article = parents.find(isArticle)
        const title = letters(context.view(headline))
        if (!paid.has(article?.genre) && title.length >= minLength) titles.push({ headline, title, article })
      },
      jump({ direction }, parents) {
        if (direction === 'from') continuations.add(parents.find(isArticle))
      },
      'issue:exit'() {
        const printed = new Map<string, Headline>()
        for (const { headline, title, article } of titles) {
          if (continuations.has(article)) continue
          const cause = printed.get(title)
          if (!cause) printed.set(title, headline)
          else
            context.report({ messageId: 'duplicate', at: headline, cause, data: { line: cause.position.start.line } })
        }
      },
    }
  },
})

function isArticle(node: ParentNode): node is Article {
  return node.type === 'article'
}

const letters = reading(({ text }) => text.replace(/[^\u3007\u3400-\u9fffA-Za-z0-9Ａ-Ｚａ-ｚ０-９]/g, ''))
