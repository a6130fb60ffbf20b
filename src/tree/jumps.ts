import type { Article, Issue, Jump } from './nodes.ts'
import { select } from './walk.ts'

/** A jump line with the article and the page that it stands in. A jump inside a sentence (详情请见二版) is none. */
export interface JumpLine {
  jump: Jump
  article: Article
  page: number | null
  /** No text of the article follows: it goes on elsewhere. A digital edition often prints the rest at once. */
  last: boolean
}

/** The jump lines of an issue, in source order. */
export function jumpLines(issue: Issue): JumpLine[] {
  const articles = select(issue, 'article')
  return articles.flatMap((article, index) =>
    select(article, 'jump')
      .filter(({ children }) => children.every(({ type }) => type === 'mark'))
      .map((jump) => {
        const last = isLast(jump, article) && !isRest(articles[index + 1], article)
        return { jump, article, page: article.page, last }
      }),
  )
}

function isLast(jump: Jump, article: Article): boolean {
  const end = jump.position.end.offset as number
  return select(article, 'text').every(({ position }) => (position.start.offset as number) < end)
}

/** Text without a headline right after a jump is the rest of the same article. */
function isRest(next: Article | undefined, article: Article): boolean {
  return next !== undefined && next.page === article.page && next.children.every(({ type }) => type === 'body')
}
