import type { Article, Issue, Jump, NewsNode } from './nodes.ts'
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
  const articles = issue.children
    .flatMap((child): readonly NewsNode[] => (child.type === 'page' ? child.children : [child]))
    .filter((child) => child.type === 'article')
  return articles.flatMap((article, index) => {
    const jumps = select(article, 'jump').filter(({ children }) => children.every(({ type }) => type === 'mark'))
    if (jumps.length === 0) return []
    const lastText = select(article, 'text').at(-1)?.position.start.offset ?? 0
    const goesOn = isRest(articles[index + 1], article)
    return jumps.map((jump) => {
      const last = !goesOn && lastText < (jump.position.end.offset as number)
      return { jump, article, page: article.page, last }
    })
  })
}

/** Text without a headline right after a jump is the rest of the same article. */
function isRest(next: Article | undefined, article: Article): boolean {
  return next !== undefined && next.page === article.page && next.children.every(({ type }) => type === 'body')
}

/** Jump lines by the way they lead, from page to page: `1→2` for 下转第二版 on page 1 and for 上接第一版 on page 2. */
export function jumpsByWay(lines: readonly JumpLine[]): Map<string, JumpLine[]> {
  const ways = new Map<string, JumpLine[]>()
  for (const line of lines) {
    const way = wayOf(line)
    const known = ways.get(way)
    if (known) known.push(line)
    else ways.set(way, [line])
  }
  return ways
}

export function wayOf({ jump, page }: JumpLine): string {
  return jump.direction === 'to' ? `${page}→${jump.page}` : `${jump.page}→${page}`
}
