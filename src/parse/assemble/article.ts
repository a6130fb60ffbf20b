import type { Article, Body, BodyBlock, Genre, NewsNode, Sidebar } from '../../tree/index.ts'
import { select, textOf } from '../../tree/index.ts'
import { spanOf } from '../ink.ts'
import type { Block } from './blocks.ts'
import { keptOver } from './kept.ts'
import { bylineNode, type Context, jumpNode, lineLeaf, textBlock } from './nodes.ts'

const commentary =
  /^(?:社论|评论员文章|本报评论员|短评|时评|快评|锐评|评论|微评|漫评)|(?:评论员|时评|快评|锐评|短评|评论)$/
const advertisement = /^[·•【[（(]?\s?[广廣]\s{0,3}告\s?[·•】\]）)]?$/
/** The lines of an advertisement are shorter than paragraphs. */
const longestSlogan = 60
/** Sidebars that introduce: they end with their first paragraph. */
const introduces = /编者按|编者的话|开栏的话/

type Head = Article['children'][number]

/** Collects the blocks of one article. */
export class ArticleBuilder {
  private readonly head: Head[] = []
  private readonly body: BodyBlock[] = []
  private sidebar: { children: Sidebar['children']; short: boolean } | null = null
  hasHeadline = false
  private hasByline = false
  private hasDateline = false
  /** Blocks of the body in which a dateline was looked for. */
  private sought = 0
  private column: string | null = null
  private notice = false
  private advertisement = false
  private briefs = false
  /** Tells where to call or to go, in a line of its own; has a text as news and notices have. */
  private contacts = false
  private prose = false
  /** A jump to another page ended the article on this one. */
  ended = false
  private readonly context: Context

  constructor(context: Context) {
    this.context = context
  }

  get hasBody(): boolean {
    return this.body.length > 0 || this.sidebar !== null
  }

  /** Has its own byline or dateline and text, so that another dateline opens another article. */
  get isWhole(): boolean {
    if (this.briefs) return false
    if (this.hasByline) return this.hasBody
    while (!this.hasDateline && this.sought < this.body.length)
      this.hasDateline = select(this.body[this.sought++] as BodyBlock, 'dateline').length > 0
    return this.hasDateline
  }

  /** A deck inside the text is a crosshead by its place; one that leads into the headline is a kicker, though set below it. */
  addHead(block: Block): void {
    if (this.hasBody) {
      this.addBody(textBlock('crosshead', block, this.context))
      return
    }
    const label = block.label as 'standingHead' | 'kicker' | 'headline' | 'deck'
    const type = label === 'deck' && block.last.shapes.kickerTail ? 'kicker' : label
    const node = textBlock(type, block, this.context)
    this.head.push(node)
    if (type === 'standingHead') this.column = textOf(node, ' ')
    if (type === 'headline') this.hasHeadline = true
    if (type === 'headline' && block.first.shapes.notice) this.notice = true
    if (block.first.shapes.briefsHead) this.briefs = true
    if (advertisement.test(block.first.text)) this.advertisement = true
  }

  addByline(block: Block): void {
    const node = bylineNode(block, this.context)
    if (this.hasBody) this.addBody(node)
    else {
      this.head.push(node)
      this.hasByline ||= node.type === 'byline'
    }
  }

  addText(block: Block): void {
    const { label } = block
    const { shapes, length } = block.first
    if (shapes.address) this.contacts = true
    if (shapes.lead || (label === 'paragraph' && length > longestSlogan)) this.prose = true
    if (label === 'sidebar') {
      this.closeSidebar()
      this.sidebar = {
        children: [textBlock('boxTitle', block, this.context)],
        short: introduces.test(block.first.text),
      }
    } else if (label === 'jump') this.addJump(block)
    else if (label === 'furniture' || label === 'unknown') this.addBody(lineLeaf(label, block, this.context))
    else if (label === 'credit') this.addCredit(block)
    else this.addBody(textBlock(label as 'paragraph', block, this.context))
  }

  private addJump(block: Block): void {
    this.closeSidebar()
    const node = jumpNode(block, this.context)
    if (!node) {
      this.addBody(lineLeaf('unknown', block, this.context))
      return
    }
    this.addBody(node)
    if (node.direction === 'to') this.ended = true
  }

  /** A credit under a picture whose caption was not seen as one stands alone. */
  private addCredit(block: Block): void {
    this.addBody(bylineNode(block, this.context))
  }

  private addBody(node: BodyBlock): void {
    if (!this.sidebar) {
      this.body.push(node)
      return
    }
    if (node.type === 'sidebar') return
    this.sidebar.children.push(node)
    if (this.sidebar.short && node.type === 'paragraph') this.closeSidebar()
  }

  private closeSidebar(): void {
    if (!this.sidebar) return
    const { children } = this.sidebar
    this.sidebar = null
    this.body.push(keptOver({ type: 'sidebar', position: spanOf(children), children }, this.context.memo))
  }

  /** The finished article, or its standing heads alone where nothing followed them. */
  build(id: string, page: number | null): Article {
    this.closeSidebar()
    const children: Head[] = [...this.head]
    if (this.body.length > 0) {
      const body: Body = { type: 'body', position: spanOf(this.body), children: this.body }
      children.push(keptOver(body, this.context.memo))
    }
    const article: Article = {
      type: 'article',
      id,
      genre: this.genre(),
      page,
      column: this.column,
      position: spanOf(children),
      children,
    }
    return keptOver(article, this.context.memo)
  }

  /** Without the word for it: slogans and where to call, signed by nobody. */
  private isAdvertisement(): boolean {
    const signed = this.head.some(({ type }) => type === 'byline')
    return this.advertisement || (this.contacts && !this.prose && !signed && !this.notice)
  }

  private genre(): Genre {
    if (this.isAdvertisement()) return 'advertisement'
    if (this.notice) return 'notice'
    const count = (type: NewsNode['type']): number => this.body.filter((node) => node.type === type).length
    const texts = count('paragraph') + count('listItem')
    if (count('brief') > texts) return 'briefs'
    if (count('caption') > 0 && texts === 0) return 'photo'
    const titles = [this.column ?? '', ...this.head.filter(({ type }) => type === 'kicker').map((node) => textOf(node))]
    const roles = [...this.head, ...this.body.slice(0, 1)].flatMap((node) => select(node, 'credit'))
    if (titles.some((title) => commentary.test(title)) || roles.some(({ role }) => role?.endsWith('评论员')))
      return 'commentary'
    return 'news'
  }
}
