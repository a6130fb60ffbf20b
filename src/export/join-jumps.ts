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
import { type Pairs, pairJumps } from './jump-pairs.ts'

/**
 * Merges continuations (上接第一版) into the articles that they continue, and takes both jump lines out; also where start
 * and continuation stand in one article already. A paragraph cut by the jump becomes one. Nodes keep their positions, so
 * that the merged article's own position is that of its start. A pair is joined only where pages and headlines leave no
 * doubt; the given tree is not changed.
 */
export function joinJumps(root: Root): Root {
  return { ...root, children: root.children.map(joinIssue) }
}

function joinIssue(issue: Issue): Issue {
  const healed = mapArticles(issue, (article) => [heal(article)])
  const next = pairJumps(select(healed, 'article'))
  const continuations = new Set(next.values())
  return mapArticles(healed, (article) => (continuations.has(article) ? [] : [chain(article, next)]))
}

type Child = (Issue | Page)['children'][number]

function mapArticles<P extends Issue | Page>(parent: P, change: (article: Article) => Article[]): P {
  const old: readonly Child[] = parent.children
  const children = old.flatMap((child): Child[] => {
    if (child.type === 'page') return [mapArticles(child, change)]
    return child.type === 'article' ? change(child) : [child]
  })
  return { ...parent, children } as P
}

/** Closes the seams of an article that holds its own continuation. */
function heal(article: Article): Article {
  const blocks = bodyOf(article)
  const seam = blocks.findLastIndex((block, at) => at > 0 && opensWithFrom(block))
  if (seam < 0) return article
  const healed = joinBlocks(withoutJumps(blocks.slice(0, seam), 'to'), withoutJumps(blocks.slice(seam), 'from'))
  return heal(withBody(article, healed))
}

function opensWithFrom(block: BodyBlock): boolean {
  const first = block.type === 'paragraph' ? block.children[0] : block
  return first?.type === 'jump' && first.direction === 'from'
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
  const blocks = joinBlocks(withoutJumps(bodyOf(start), 'to'), withoutJumps(bodyOf(continuation), 'from'))
  return withBody({ ...start, children: [...head, ...signatures, ...start.children.filter(isBody)] }, blocks)
}

function withBody(article: Article, children: BodyBlock[]): Article {
  const body = article.children.find(isBody)
  if (!body) return article
  return { ...article, children: [...article.children.filter((child) => !isBody(child)), { ...body, children }] }
}

function isBody(child: Article['children'][number]): child is Body {
  return child.type === 'body'
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
