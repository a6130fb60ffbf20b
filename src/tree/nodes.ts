/**
 * newsast: the tree of a newspaper issue, a unist tree.
 *
 * Every node carries a `position` (1-based line and column, 0-based offset; UTF-16 code units, end exclusive).
 * Every leaf is an exact slice of the source, and each non-blank character of the source lies in exactly one leaf.
 * Which leaves are running text is a matter of their type: `text` is read, all others are not.
 */
import type { Point, Position } from 'unist'

export type { Point, Position }

interface Placed {
  position: Position
}

interface Leaf extends Placed {
  /** The exact slice of the source that the leaf covers. */
  value: string
}

/** Running text: what a reader reads and what a {@link TextView} joins. */
export interface Text extends Leaf {
  type: 'text'
}

/** Marks that carry structure, not text: `##`, ◆, brackets around a byline, emphasis marks of Markdown. */
export interface Mark extends Leaf {
  type: 'mark'
}

/**
 * Where text that belongs together was cut: a column, page or photo (`column`), a hard-wrapped row (`wrap`), or the
 * line end inside a headline stack or verse (`line`). Blank characters only.
 */
export interface Break extends Leaf {
  type: 'break'
  cut: 'column' | 'wrap' | 'line'
}

/** Running heads, folios and addresses of the digital edition, which belong to no article. 页眉、页码 */
export interface Furniture extends Leaf {
  type: 'furniture'
}

/** What no stage could place: kept and reported, never dropped. */
export interface Unknown extends Leaf {
  type: 'unknown'
}

/** 电头, 消息头: `本报讯`, `新华社北京5月25日电`. */
export interface Dateline extends Leaf {
  type: 'dateline'
}

/** The role in a credit: 记者, 见习记者, 通讯员, 摄. */
export interface Role extends Leaf {
  type: 'role'
}

/** One person's name in a credit. */
export interface Name extends Leaf {
  type: 'name'
}

/** Masthead items by name. */
export type FieldName =
  | 'title'
  | 'date'
  | 'lunarDate'
  | 'weekday'
  | 'issueNumber'
  | 'pageCount'
  | 'publisher'
  | 'contact'
  | 'slogan'
  | 'registration'
  | 'price'
  | 'other'

/** One item of the masthead. `label` is set for contacts: 新闻热线. */
export interface Field extends Leaf {
  type: 'field'
  name: FieldName
  label?: string
}

/** 报头. Its fields may stand on both sides of a box (weather, notice). */
export interface Masthead extends Placed {
  type: 'masthead'
  children: (Field | Box | Mark | Furniture)[]
}

/** 署名 of one role: 见习记者 诸葛云卿. `names` are clean, the leaves are the source's own. */
export interface Credit extends Placed {
  type: 'credit'
  role: string | null
  names: string[]
  children: (Role | Name | Mark | Break | Furniture)[]
}

/** A whole byline, signature or photo credit, brackets included. */
export interface Byline extends Placed {
  type: 'byline'
  children: (Credit | Mark | Break | Furniture)[]
}

/** 转接. Set apart its child is a `mark`; inside a sentence (赛况详情请见二版) it is `text` and is read. */
export interface Jump extends Placed {
  type: 'jump'
  direction: 'to' | 'from'
  page: number
  children: (Mark | Text | Break | Furniture)[]
}

/**
 * What stands between the halves of a block that it cuts: a picture's caption and credit, the head of the next page. No
 * part of the block's text.
 */
export interface Inset extends Placed {
  type: 'inset'
  children: (Caption | Byline | PageHead | Furniture)[]
}

export type Inline = Text | Mark | Break | Furniture | Dateline | Byline | Jump | Inset

interface Block extends Placed {
  children: Inline[]
}

/** 肩题、引题 */
export interface Kicker extends Block {
  type: 'kicker'
}

/** 主题 */
export interface Headline extends Block {
  type: 'headline'
}

/** 副题 */
export interface Deck extends Block {
  type: 'deck'
}

/** 栏题: a standing head over one article or several. */
export interface StandingHead extends Block {
  type: 'standingHead'
}

export interface Paragraph extends Block {
  type: 'paragraph'
}

/** 小标题、插题 */
export interface Crosshead extends Block {
  type: 'crosshead'
}

/** One item of a list; the bullet or number is a mark. */
export interface ListItem extends Block {
  type: 'listItem'
}

/** 引文 set apart from the text around it. */
export interface Quotation extends Block {
  type: 'quotation'
}

/** A row of a table, kept as it is. */
export interface TableRow extends Block {
  type: 'tableRow'
}

/** 简讯: one item of a briefs column, its signature inside. */
export interface Brief extends Block {
  type: 'brief'
}

/** 图片说明, its credit inside. */
export interface Caption extends Block {
  type: 'caption'
}

/** One line of a box. */
export interface BoxLine extends Block {
  type: 'boxLine'
}

/** The title of a box or sidebar: 温馨提示, 今日导读, 相关链接. */
export interface BoxTitle extends Block {
  type: 'boxTitle'
}

/** A box that is no article: weather, 导读, a tip to the reader. */
export interface Box extends Placed {
  type: 'box'
  kind: 'weather' | 'contents' | 'tip'
  children: (BoxTitle | BoxLine)[]
}

/** 相关链接, 编者按, 记者手记 inside an article. */
export interface Sidebar extends Placed {
  type: 'sidebar'
  children: (BoxTitle | BodyBlock)[]
}

export type BodyBlock =
  | Paragraph
  | Crosshead
  | ListItem
  | Quotation
  | TableRow
  | Brief
  | Caption
  | Sidebar
  | Byline
  | Jump
  | Furniture
  | Unknown

/** 正文 */
export interface Body extends Placed {
  type: 'body'
  children: BodyBlock[]
}

export type Genre = 'news' | 'briefs' | 'photo' | 'notice' | 'advertisement' | 'commentary' | 'feature'

/** 稿件 */
export interface Article extends Placed {
  type: 'article'
  /** `p1-a3`: page and ordinal on that page; `a3` where the page is not known. */
  id: string
  genre: Genre
  page: number | null
  /** The text of the standing head above it. */
  column: string | null
  children: (StandingHead | Kicker | Headline | Deck | Byline | Furniture | Body)[]
}

/** The line that opens a page: 第01版：要闻. */
export interface PageHead extends Leaf {
  type: 'pageHead'
}

/** 责任编辑：… 校对：… */
export interface Editors extends Block {
  type: 'editors'
}

/** 版. `number` is null only where a head names a page without a number. */
export interface Page extends Placed {
  type: 'page'
  number: number | null
  name: string | null
  children: (Masthead | PageHead | StandingHead | Article | Box | Editors | Furniture | Unknown)[]
}

/** One issue of a paper, or one manuscript. Facts are read once, from masthead and page heads. */
export interface Issue extends Placed {
  type: 'issue'
  /** ISO 8601 calendar date. */
  date: string | null
  /** As printed: 星期五. */
  weekday: string | null
  issueNumber: number | null
  pageCount: number | null
  /** `nfkc` where the text went through NFKC before it reached us, so that marks lost their width. */
  normalization: 'nfkc' | null
  children: (Masthead | Page | StandingHead | Article | Box | Editors | Furniture | Unknown)[]
}

export interface Root extends Placed {
  type: 'root'
  children: Issue[]
}

export type LeafNode = Text | Mark | Break | Furniture | Unknown | Dateline | Role | Name | Field | PageHead

/** Blocks: nodes whose own children hold running text. Rules of language and punctuation read these. */
export type TextBlock =
  | Kicker
  | Headline
  | Deck
  | StandingHead
  | Paragraph
  | Crosshead
  | ListItem
  | Quotation
  | TableRow
  | Brief
  | Caption
  | BoxTitle
  | BoxLine
  | Editors

export type ParentNode =
  | Root
  | Issue
  | Page
  | Masthead
  | Article
  | Body
  | Box
  | Sidebar
  | Byline
  | Credit
  | Jump
  | Inset
  | TextBlock

export type NewsNode = ParentNode | LeafNode
export type NodeType = NewsNode['type']
/** The node of a given type: `NodeOf<'article'>`. */
export type NodeOf<T extends NodeType> = Extract<NewsNode, { type: T }>
