import { type Article, type Jump, select, textOf } from '../tree/index.ts'

/** The continuation of each article that has one. */
export type Pairs = ReadonlyMap<Article, Article>

/** Pairs the articles of an issue where pages and headlines leave no doubt. */
export function pairJumps(articles: readonly Article[]): Pairs {
  const found = new Map<Article, Article>()
  const starts = articles.flatMap((article) => jumpsOf(article, 'to').map((jump) => ({ article, jump })))
  for (const article of articles) {
    const from = continues(article)
    if (!from) continue
    const fitting = starts.filter(
      (start) =>
        start.article !== article &&
        !found.has(start.article) &&
        isPage(start.article.page, from.page) &&
        isPage(article.page, start.jump.page) &&
        !leadsTo(article, start.article, found),
    )
    const named = fitting.filter((start) => sameHeadline(start.article, article))
    const [start, second] = named.length > 0 ? named : fitting
    if (start && !second) found.set(start.article, article)
  }
  return found
}

/** The jump that an article begins with. */
function continues(article: Article): Jump | undefined {
  const [jump] = jumpsOf(article, 'from')
  return jump && !textBefore(article, jump) ? jump : undefined
}

function textBefore(article: Article, jump: Jump): boolean {
  const at = jump.position.start.offset as number
  const blocks = article.children.flatMap((child) => (child.type === 'body' ? child.children : []))
  return blocks.some((block) => select(block, 'text').some(({ position }) => (position.start.offset as number) < at))
}

function jumpsOf(article: Article, direction: Jump['direction']): Jump[] {
  return select(article, 'jump').filter((jump) => jump.direction === direction)
}

/** Whether an article stands on the page; an unknown page may be any. */
function isPage(page: number | null, wanted: number): boolean {
  return page === null || page === wanted
}

/** Whether following the pairs from one article reaches the other, so that joining them would make a ring. */
function leadsTo(from: Article, to: Article, next: Pairs): boolean {
  for (let at = next.get(from); at; at = next.get(at)) if (at === to) return true
  return false
}

/** A continuation is often headed by a part of the headline only. */
function sameHeadline(start: Article, continuation: Article): boolean {
  const whole = headlineKey(start)
  const part = headlineKey(continuation)
  return part !== '' && whole !== '' && (whole.includes(part) || part.includes(whole))
}

function headlineKey(article: Article): string {
  const headlines = article.children.filter((child) => child.type === 'headline')
  return headlines
    .map((each) => textOf(each))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
