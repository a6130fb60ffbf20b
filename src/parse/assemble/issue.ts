import type { Article, Box, Issue, Masthead, Page, PageHead, Position } from '../../tree/index.ts'
import { spanOf } from '../ink.ts'
import { readJumpLine } from '../inline/jump.ts'
import { readPageHead } from '../inline/page-head.ts'
import { ArticleBuilder } from './article.ts'
import type { Block } from './blocks.ts'
import { boxNode } from './box.ts'
import { keepArticle, recallArticle } from './kept-articles.ts'
import { issueFacts, mastheadLine } from './masthead.ts'
import { type Context, lineLeaf, textBlock } from './nodes.ts'

type Child = Exclude<Page['children'][number], PageHead>

interface OpenPage {
  number: number | null
  name: string | null
  children: Page['children']
}

/** Builds the issue from its blocks, in one pass. */
export class IssueBuilder {
  private readonly context: Context
  private readonly blocks: readonly Block[]
  private readonly children: Issue['children'] = []
  private readonly mastheads: Masthead[] = []
  private hasTitle = false
  private page: OpenPage | null = null
  private article: ArticleBuilder | null = null
  private masthead: Masthead['children'] | null = null
  /** The page whose head cut the open article. */
  private nextPage: OpenPage | null = null
  private readonly counts = new Map<number | null, number>()
  private at = 0
  /** The first block of the open article, and past its last. */
  private begin = 0
  private end = 0

  constructor(blocks: readonly Block[], context: Context) {
    this.blocks = blocks
    this.context = context
  }

  build(position: Position, normalization: Issue['normalization']): Issue {
    for (this.at = 0; this.at < this.blocks.length; this.at++) this.take(this.blocks[this.at] as Block)
    this.closeArticle()
    this.closeMasthead()
    this.closePage()
    return { type: 'issue', ...issueFacts(this.mastheads), normalization, position, children: this.children }
  }

  private take(block: Block): void {
    switch (block.label) {
      case 'masthead':
        this.closeArticle()
        this.masthead ??= []
        this.masthead.push(...mastheadLine(block, this.context))
        return
      case 'boxTitle':
      case 'boxLine':
        this.takeBox()
        return
      case 'pageHead':
        this.closeArticle()
        this.closeMasthead()
        this.openPage(block)
        return
      case 'editors':
        this.closeArticle()
        this.put(textBlock('editors', block, this.context))
        return
      case 'furniture':
        this.takeFurniture(block)
        return
      default:
        this.takeArticle(block)
    }
  }

  private takeFurniture(block: Block): void {
    const leaf = lineLeaf('furniture', block, this.context)
    if (this.masthead) this.masthead.push(leaf)
    else if (this.article) {
      this.article.addText(block)
      this.end = this.at + 1
    } else this.put(leaf)
  }

  /** A box is the masthead's where the masthead goes on after it. */
  private takeBox(): void {
    const lines = [this.blocks[this.at] as Block]
    while (this.blocks[this.at + 1]?.label === 'boxLine') lines.push(this.blocks[++this.at] as Block)
    const box: Box = boxNode(lines, this.context)
    if (this.masthead && this.blocks[this.at + 1]?.label === 'masthead') {
      this.masthead.push(box)
      return
    }
    this.closeArticle()
    this.put(box)
  }

  private takeArticle(block: Block): void {
    this.closeMasthead()
    if (this.article && this.startsArticle(block, this.article)) this.closeArticle()
    if (!this.article) {
      if (this.takeKept()) return
      this.article = new ArticleBuilder(this.context)
      this.begin = this.at
    }
    this.end = this.at + 1
    const next = pageInside(block)
    if (next && next.number !== this.page?.number) this.nextPage = next
    switch (block.label) {
      case 'standingHead':
      case 'kicker':
      case 'headline':
      case 'deck':
        this.article.addHead(block)
        return
      case 'byline':
        this.article.addByline(block)
        return
      default:
        this.article.addText(block)
    }
  }

  private startsArticle(block: Block, article: ArticleBuilder): boolean {
    switch (block.label) {
      case 'standingHead':
      case 'kicker':
        return article.hasHeadline || article.hasBody
      case 'headline':
        return article.hasHeadline || article.hasBody
      case 'jump':
        return article.hasBody && this.isContinuation(block)
      case 'paragraph':
        return article.ended || (block.first.shapes.lead && article.isWhole)
      default:
        return false
    }
  }

  /**
   * A continuation is an article of its own, except on the very page that it continues from: there the export has put the
   * halves together already.
   */
  private isContinuation(block: Block): boolean {
    const jump = readJumpLine(block.first.text)
    return jump?.direction === 'from' && jump.page !== (this.page?.number ?? null)
  }

  private openPage(block: Block): void {
    this.closePage()
    this.page = pageOf(block)
    this.page.children.push(lineLeaf('pageHead', block, this.context))
  }

  /** Text after a masthead without a page head is the front page. */
  private put(child: Child): void {
    this.closeMasthead()
    if (!this.page && this.mastheads.length > 0) this.page = { number: 1, name: null, children: [] }
    if (this.page) this.page.children.push(child)
    else this.children.push(child)
  }

  private closeMasthead(): void {
    if (!this.masthead) return
    const children = this.masthead
    this.masthead = null
    const masthead: Masthead = {
      type: 'masthead',
      position: spanOf(children),
      children: this.hasTitle ? children : titled(children),
    }
    this.mastheads.push(masthead)
    this.hasTitle ||= masthead.children.some(isTitle)
    if (this.page) this.page.children.push(masthead)
    else this.children.push(masthead)
  }

  private closeArticle(): void {
    if (!this.article) return
    const { id, page, open } = this.articlePlace()
    const article = this.article.build(id, page)
    this.article = null
    keepArticle(article, this.blocks.slice(this.begin, this.end), this.blocks[this.end], open, this.context)
    this.putArticle(article)
    if (!this.nextPage) return
    this.closePage()
    this.page = this.nextPage
    this.nextPage = null
  }

  /** Where the next article stands. */
  private articlePlace(): { id: string; page: number | null; open: number | null } {
    const open = this.page?.number ?? null
    const page = !this.page && this.mastheads.length > 0 ? 1 : open
    const ordinal = (this.counts.get(page) ?? 0) + 1
    return { id: page === null ? `a${ordinal}` : `p${page}-a${ordinal}`, page, open }
  }

  private putArticle(article: Article): void {
    this.counts.set(article.page, (this.counts.get(article.page) ?? 0) + 1)
    this.put(article)
  }

  /** Takes a whole article that is as it was. */
  private takeKept(): boolean {
    const known = recallArticle(this.blocks, this.at, this.articlePlace(), this.context)
    if (!known) return false
    this.at += known.blocks.length - 1
    this.putArticle(known.node)
    return true
  }

  private closePage(): void {
    if (!this.page) return
    const { number, name, children } = this.page
    this.page = null
    if (children.length === 0) return
    this.children.push({ type: 'page', number, name, position: spanOf(children), children })
  }
}

function pageOf(head: Block): OpenPage {
  const { number, name } = readPageHead(head.first.text) ?? { number: null, name: null }
  return { number, name, children: [] }
}

/** The page whose head cuts a block in two: what follows the article stands on it. */
function pageInside({ lines }: Block): OpenPage | null {
  const head = lines.flatMap(({ inset }) => inset ?? []).findLast(({ label }) => label === 'pageHead')
  return head ? pageOf(head) : null
}

/** Where no line had the form of a name, the first words that no other form explains are the name. */
function titled(children: Masthead['children']): Masthead['children'] {
  if (children.some(isTitle)) return children
  const first = children.find((child) => child.type === 'field' && child.name === 'other')
  return children.map((child) =>
    child === first && child.type === 'field' ? { ...child, name: 'title' as const } : child,
  )
}

const isTitle = (child: Masthead['children'][number]): boolean => child.type === 'field' && child.name === 'title'
