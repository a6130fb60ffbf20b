import type { Message } from '../lint/index.ts'
import { type Article, type NewsNode, nodesAt, type Root, textOf } from '../tree/index.ts'
import type { LintResult, Section } from './types.ts'

const names: Partial<Record<NewsNode['type'], string>> = {
  masthead: '报头',
  pageHead: '报眉',
  standingHead: '栏题',
  editors: '责编栏',
  furniture: '页眉页码',
  unknown: '未归类',
}

/** The section that a finding stands in. */
export function sectionOf(result: Pick<LintResult, 'root' | 'sections'>, message: Message): Section {
  return result.sections?.get(message) ?? sectionAt(result.root, message.range.start)
}

function sectionAt(root: Root, offset: number): Section {
  let page: number | null = null
  for (const node of nodesAt(root, offset)) {
    if (node.type === 'page') page = node.number
    else if (node.type !== 'root' && node.type !== 'issue') return { type: node.type, title: sectionTitle(node), page }
  }
  return { type: null, title: '全文', page }
}

/** Titles that were asked for: a long article without a headline may have a finding in each line. */
const titles = new WeakMap<NewsNode, string>()

/** What a reader would call a part of an issue. */
export function sectionTitle(node: NewsNode): string {
  let title = titles.get(node)
  if (title === undefined) titles.set(node, (title = readTitle(node)))
  return title
}

function readTitle(node: NewsNode): string {
  if (node.type === 'article') return articleTitle(node)
  if (node.type === 'box') {
    const title = node.children.find((child) => child.type === 'boxTitle')
    return title ? textOf(title, ' ') : '栏框'
  }
  return names[node.type] ?? '全文'
}

/** The headline; without one, what stands first in the article, shortened. */
export function articleTitle(article: Article): string {
  const headlines = article.children.filter((child) => child.type === 'headline').map((each) => textOf(each, ' '))
  if (headlines.length > 0) return headlines.join(' ')
  const chars = [...textOf(article, ' ').slice(0, 40)]
  return chars.length === 0 ? '无题' : chars.slice(0, 16).join('') + (chars.length > 16 ? '…' : '')
}
