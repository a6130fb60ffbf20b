import type { Source } from '../../source/index.ts'
import type { Article, Box, Masthead, NewsNode, Page, Position } from '../../tree/index.ts'
import { articleTitle, sectionTitle } from '../section.ts'
import { Marks } from './marks.ts'
import { html, type Markup } from './markup.ts'
import { type Note, noteList } from './note.ts'

/** What stands directly on a page or in an issue. */
type Part = Page['children'][number] | Page

/** Shows an issue as it was printed, part by part, the explanations beside each. Parts must come in source order. */
export class IssueView {
  private readonly source: Source
  private readonly notes: readonly Note[]
  private readonly marks: Marks
  private readonly prefix: string
  /** First note that no part has shown. */
  private next = 0

  /** @param prefix sets the ids of this issue's articles apart from those of others. */
  constructor(source: Source, notes: readonly Note[], prefix: string) {
    this.source = source
    this.notes = notes
    this.prefix = prefix
    this.marks = new Marks(source, notes)
  }

  part(node: Part): Markup {
    if (node.type === 'page') return this.page(node)
    const inner = node.type === 'article' ? this.article(node) : this.other(node)
    const own = this.take(node)
    const list = noteList(own, sectionTitle(node), this.source, this.marks.anchored)
    return html`<div class="part${list ? ' noted' : ''}">
${inner}${list}</div>
`
  }

  /** Notes that belong to no part: the last ones of the text. */
  rest(): Markup | null {
    return noteList(this.notes.slice(this.next), '全文', this.source, this.marks.anchored)
  }

  private page(page: Page): Markup {
    const title = [page.number === null ? '' : `第 ${page.number} 版`, page.name ?? ''].filter(Boolean).join('　')
    const parts = page.children.map((child) => this.part(child))
    return html`<section class="page">
<h2>${title || '正文'}</h2>
${parts}</section>
`
  }

  private take(node: NewsNode): Note[] {
    const own: Note[] = []
    const end = node.position.end.offset as number
    for (let note = this.notes[this.next]; note && note.message.range.start < end; note = this.notes[++this.next]) {
      own.push(note)
    }
    return own
  }

  private article(article: Article): Markup {
    const label = articleTitle(article)
    const children = article.children.map((child) =>
      child.type === 'body'
        ? html`<div class="body">\n${child.children.map((block) => this.block(block))}</div>\n`
        : this.block(child),
    )
    return html`<article id="${articleId(this.prefix, article)}" class="${article.genre}" aria-label="${label}">
${children}</article>
`
  }

  private other(node: Exclude<Part, Page | Article>): Markup {
    if (node.type === 'masthead') return this.masthead(node)
    return node.type === 'box' ? this.box(node) : this.block(node)
  }

  private masthead(masthead: Masthead): Markup {
    const lines: Markup[][] = []
    let end: Position['end'] | null = null
    for (const child of masthead.children) {
      const { start } = child.position
      const content = child.type === 'box' ? this.box(child) : this.marks.content(child)
      if (child.type === 'box' || start.line !== end?.line) lines.push([])
      else if (start.offset !== end.offset) lines.at(-1)?.push(html` `)
      const isTitle = child.type === 'field' && child.name === 'title'
      lines.at(-1)?.push(isTitle ? html`<strong class="paper">${content}</strong>` : content)
      end = child.type === 'box' ? null : child.position.end
    }
    return html`<header class="masthead">
${lines.map((each) => html`<div>${each}</div>\n`)}</header>
`
  }

  private box(box: Box): Markup {
    return html`<div class="box">
${box.children.map((child) => this.block(child))}</div>
`
  }

  private block(node: NewsNode): Markup {
    if (node.type === 'sidebar')
      return html`<div class="sidebar">\n${node.children.map((child) => this.block(child))}</div>\n`
    const content = html`${this.marks.head(node)}${this.marks.content(node)}`
    switch (node.type) {
      case 'headline':
        return html`<h3>${content}</h3>\n`
      case 'crosshead':
        return html`<h4>${content}</h4>\n`
      case 'quotation':
        return html`<blockquote>${content}</blockquote>\n`
      case 'caption':
        return html`<figure><figcaption>${content}</figcaption></figure>\n`
      default:
        return html`<p class="${node.type}">${content}</p>\n`
    }
  }
}

export function articleId(prefix: string, article: Article): string {
  return `${prefix}-${article.id}`
}
