import {
  type Article,
  type Body,
  type BodyBlock,
  type Issue,
  type Jump,
  type Page,
  type Root,
  select,
  textOf,
} from '../tree/index.ts'

/**
 * Merges continuations (上接第一版) into the articles that they continue, and takes both jump lines out. A paragraph cut
 * by the jump becomes one. Nodes keep their positions, so that the merged article's own position is that of its start.
 * A pair is joined only where pages and headlines leave no doubt; the given tree is not changed.
 */
export function joinJumps(root: Root): Root {
  return { ...root, children: root.children.map(joinIssue) }
}

function joinIssue(issue: Issue): Issue {
  const next = pairs(select(issue, 'article'))
  return next.size === 0 ? issue : rebuild(issue, next, new Set(next.values()))
}

type Child = (Issue | Page)['children'][number]

function rebuild<P extends Issue | Page>(parent: P, next: Pairs, continuations: ReadonlySet<Article>): P {
  const old: readonly Child[] = parent.children
  const children = old.flatMap((child): Child[] => {
    if (child.type === 'page') return [rebuild(child, next, continuations)]
    if (child.type !== 'article') return [child]
    return continuations.has(child) ? [] : [chain(child, next)]
  })
  return { ...parent, children } as P
}

/** The continuation of each article that has one. */
type Pairs = ReadonlyMap<Article, Article>

function pairs(articles: readonly Article[]): Pairs {
  const found = new Map<Article, Article>()
  const starts = articles.flatMap((article) => jumpsOf(article, 'to').map((jump) => ({ article, jump })))
  for (const article of articles) {
    const [from] = jumpsOf(article, 'from')
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

function chain(head: Article, next: Pairs): Article {
  let merged = head
  for (let at = next.get(head); at; at = next.get(at)) merged = merge(merged, at)
  return merged
}

function merge(start: Article, continuation: Article): Article {
  const head = start.children.filter((child) => child.type !== 'body')
  const signed = head.some((child) => child.type === 'byline')
  const signatures = signed ? [] : continuation.children.filter((child) => child.type === 'byline')
  const bodies = [start, continuation].flatMap((article) => article.children.filter((child) => child.type === 'body'))
  const [first] = bodies
  if (!first) return start
  const body: Body = {
    ...first,
    children: joinBlocks(withoutJumps(bodyOf(start), 'to'), withoutJumps(bodyOf(continuation), 'from')),
  }
  return { ...start, children: [...head, ...signatures, body] }
}

function bodyOf(article: Article): BodyBlock[] {
  return article.children.flatMap((child) => (child.type === 'body' ? child.children : []))
}

/** Takes jump lines out. A jump inside a sentence is running text, which stays. */
function withoutJumps(blocks: readonly BodyBlock[], direction: Jump['direction']): BodyBlock[] {
  const isJump = (node: { type: string }): node is Jump =>
    node.type === 'jump' && (node as Jump).direction === direction
  return blocks.flatMap((block): BodyBlock[] => {
    if (isJump(block)) return []
    if (block.type !== 'paragraph') return [block]
    if (!block.children.some(isJump)) return [block]
    const children = block.children.flatMap((child) =>
      isJump(child) ? child.children.filter(({ type }) => type === 'text') : [child],
    )
    return children.some(({ type }) => type !== 'mark' && type !== 'break') ? [{ ...block, children }] : []
  })
}

const ended = /[。！？…!?：:；;”’」』）)]$/

function joinBlocks(before: readonly BodyBlock[], after: readonly BodyBlock[]): BodyBlock[] {
  const last = before.at(-1)
  const [first, ...rest] = after
  if (last?.type === 'paragraph' && first?.type === 'paragraph' && !ended.test(textOf(last))) {
    return [...before.slice(0, -1), { ...last, children: [...last.children, ...first.children] }, ...rest]
  }
  return [...before, ...after]
}
