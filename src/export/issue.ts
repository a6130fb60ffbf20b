import type { Source } from '../source/index.ts'
import {
  type Article,
  type BodyBlock,
  type Box,
  type BoxTitle,
  type Byline,
  type Caption,
  type Field,
  type FieldName,
  type Genre,
  type Issue,
  isParent,
  type Jump,
  type NewsNode,
  type Page,
  type Position,
  type Root,
  select,
  type TextBlock,
  textOf,
} from '../tree/index.ts'

/** One role of a byline with its people. */
export interface CreditObject {
  role: string | null
  names: string[]
}

export interface BlockObject {
  type: Exclude<BodyBlock['type'], 'sidebar' | 'byline' | 'jump' | 'furniture' | 'unknown'> | 'sidebarTitle'
  text: string
  /** Of a brief its signature, of a caption its photo credit. Bylines of other blocks are the article's. */
  byline: CreditObject[]
  /** 电头 of a brief. */
  dateline?: string
  /** Title of the sidebar that the block stands in, empty where it has none. */
  sidebar?: string
  position: Position
}

export interface ArticleObject {
  id: string
  type: Genre
  page: number | null
  column: string | null
  kicker: string[]
  headline: string | null
  deck: string[]
  dateline: string | null
  byline: CreditObject[]
  body: BlockObject[]
  jump: { direction: 'to' | 'from'; page: number } | null
  position: Position
}

/** An issue as `xhb parse --format json` prints it; ./schema.ts is its JSON Schema. */
export interface IssueObject {
  version: 1
  source: { path: string; encoding: string; eol: string; normalization: 'nfkc' | null }
  masthead: {
    title: string | null
    publishers: string[]
    contacts: { label: string | null; value: string }[]
    slogans: string[]
    lunarDate: string | null
    registration: string[]
    price: string | null
  }
  date: string | null
  weekday: string | null
  issueNumber: number | null
  pageCount: number | null
  pages: { number: number | null; name: string | null }[]
  articles: ArticleObject[]
  notices: { kind: Box['kind']; title: string | null; lines: string[]; position: Position }[]
  editors: string[]
  unplaced: { text: string; position: Position }[]
}

/** The issues of a tree as plain objects: what all structured formats are made from. */
export function* issueObjects(root: Root, source: Source): Generator<IssueObject, void> {
  const { offset } = source.start
  for (const issue of root.children) {
    const object = issueObject(issue, source)
    yield offset === 0 ? object : (moved(object, offset) as IssueObject)
  }
}

/** Positions in the text as positions in the file that it is a part of. */
function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, by))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, key === 'offset' ? each + by : moved(each, by)])
  return Object.fromEntries(entries)
}

function issueObject(issue: Issue, source: Source): IssueObject {
  return {
    version: 1,
    source: {
      path: source.path,
      encoding: source.encoding,
      eol: source.eol,
      normalization: issue.normalization,
    },
    masthead: mastheadObject(issue),
    date: issue.date,
    weekday: issue.weekday,
    issueNumber: issue.issueNumber,
    pageCount: issue.pageCount,
    pages: issue.children
      .filter((node): node is Page => node.type === 'page')
      .map(({ number, name }) => ({ number, name })),
    articles: select(issue, 'article').map(articleObject),
    notices: select(issue, 'box').map(noticeObject),
    editors: select(issue, 'editors').map((node) => textOf(node)),
    unplaced: select(issue, 'unknown').map(({ value, position }) => ({ text: value, position })),
  }
}

function mastheadObject(issue: Issue): IssueObject['masthead'] {
  const fields = select(issue, 'field')
  const values = (name: FieldName): string[] =>
    fields.filter((field) => field.name === name).map(({ value }) => value.trim())
  return {
    title: values('title')[0] ?? null,
    publishers: values('publisher'),
    contacts: fields
      .filter(({ name }) => name === 'contact')
      .map(({ label, value }) => ({ label: label ?? null, value: value.trim() })),
    slogans: slogans(fields),
    lunarDate: values('lunarDate')[0] ?? null,
    registration: values('registration'),
    price: values('price')[0] ?? null,
  }
}

/** A slogan printed over several lines is one, its lines parted by a space. */
function slogans(fields: readonly Field[]): string[] {
  const found: string[] = []
  for (const [index, { name, value }] of fields.entries()) {
    if (name !== 'slogan') continue
    if (fields[index - 1]?.name === 'slogan') found.push(`${found.pop()} ${value.trim()}`)
    else found.push(value.trim())
  }
  return found
}

function articleObject(article: Article): ArticleObject {
  const texts = (type: 'kicker' | 'headline' | 'deck'): string[] =>
    article.children.filter((node) => node.type === type).map((node) => textOf(node, ' '))
  const blocks = article.children.flatMap((node) => (node.type === 'body' ? node.children : []))
  const jump = jumpOf(article)
  return {
    id: article.id,
    type: article.genre,
    page: article.page,
    column: article.column,
    kicker: texts('kicker'),
    headline: texts('headline').join(' ') || null,
    deck: texts('deck'),
    dateline: datelineOf(blocks),
    byline: bylinesIn(article).flatMap(credits),
    body: blocks.flatMap((block) => blockObjects(block)).filter(({ text, byline }) => text !== '' || byline.length > 0),
    jump: jump && { direction: jump.direction, page: jump.page },
    position: article.position,
  }
}

/** A brief's dateline and signature and a photo's credit are their own, not the article's. */
function hasOwnByline(type: string): boolean {
  return type === 'brief' || type === 'caption'
}

function datelineOf(blocks: readonly BodyBlock[]): string | null {
  for (const block of blocks) {
    if (hasOwnByline(block.type)) continue
    const [dateline] = select(block, 'dateline')
    if (dateline) return dateline.value.trim()
  }
  return null
}

function bylinesIn(node: NewsNode): Byline[] {
  if (node.type === 'byline') return [node]
  return isParent(node) && !hasOwnByline(node.type) ? node.children.flatMap(bylinesIn) : []
}

function credits(byline: Byline): CreditObject[] {
  return select(byline, 'credit').map(({ role, names }) => ({ role, names: [...names] }))
}

/** A continuation may go on once more; what it continues is the more telling half. */
function jumpOf(article: Article): Jump | null {
  const jumps = select(article, 'jump')
  return jumps.find(({ direction }) => direction === 'from') ?? jumps[0] ?? null
}

function blockObjects(block: BodyBlock | BoxTitle, sidebar?: string): BlockObject[] {
  switch (block.type) {
    case 'sidebar': {
      const title = block.children.find((child) => child.type === 'boxTitle')
      return block.children.flatMap((child) => blockObjects(child, title ? textOf(title) : ''))
    }
    case 'byline':
    case 'jump':
    case 'furniture':
    case 'unknown':
      return []
    case 'boxTitle':
      return [blockObject('sidebarTitle', block, sidebar)]
    default:
      return [
        blockObject(block.type, block, sidebar),
        ...captionsIn(block).map((each) => blockObject('caption', each, sidebar)),
      ]
  }
}

/** Captions of pictures that cut the block in two follow it. */
function captionsIn(block: TextBlock): Caption[] {
  return block.children.flatMap((child) => (child.type === 'inset' ? select(child, 'caption') : []))
}

function blockObject(type: BlockObject['type'], block: TextBlock, sidebar: string | undefined): BlockObject {
  const own = hasOwnByline(type) ? block.children : []
  const dateline = own.find((child) => child.type === 'dateline')
  return {
    type,
    text: textOf(block),
    byline: own.filter((child) => child.type === 'byline').flatMap(credits),
    ...(dateline ? { dateline: dateline.value.trim() } : {}),
    ...(sidebar === undefined ? {} : { sidebar }),
    position: block.position,
  }
}

function noticeObject(box: Box): IssueObject['notices'][number] {
  const title = box.children.find((child) => child.type === 'boxTitle')
  return {
    kind: box.kind,
    title: title ? textOf(title, ' ') : null,
    lines: box.children.filter((child) => child.type === 'boxLine').map((line) => textOf(line, ' ')),
    position: box.position,
  }
}
