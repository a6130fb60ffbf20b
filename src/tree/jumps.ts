import type { Article, Issue, Jump, NewsNode } from './nodes.ts'
import { select } from './walk.ts'

/** A jump line with the article and the page that it stands in. A jump inside a sentence (详情请见二版) is none. */
export interface JumpLine {
  jump: Jump
  article: Article
  page: number | null
  /** No text of the article follows. */
  last: boolean
}

/** The jump lines of an article, in source order. */
export function jumpLines(article: Article): JumpLine[] {
  const jumps = select(article, 'jump').filter(({ children }) => children.every(({ type }) => type === 'mark'))
  if (jumps.length === 0) return []
  const lastText = select(article, 'text').at(-1)?.position.start.offset ?? 0
  return jumps.map((jump) => ({
    jump,
    article,
    page: article.page,
    last: lastText < (jump.position.end.offset as number),
  }))
}

/** Whether text without a headline follows an article at once: the rest of it, which a digital edition often prints there. */
export function goesOnAtOnce(article: Article, issue: Issue): boolean {
  const articles = issue.children
    .flatMap((child): readonly NewsNode[] => (child.type === 'page' ? child.children : [child]))
    .filter((child) => child.type === 'article')
  const next = articles[articles.indexOf(article) + 1]
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
