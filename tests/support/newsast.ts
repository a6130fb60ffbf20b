import { createSource, type Source, type SourceOptions } from '../../src/source/index.ts'
import { isParent, type NewsNode, type NodeOf, type NodeType, type Position, type Root } from '../../src/tree/index.ts'

/** A node before it has a place: leaves have a value, parents have children and, for blanks between them, strings. */
export interface Draft {
  type: NodeType
  props: Record<string, unknown>
  content: string | Draft[]
}

type Children = readonly (Draft | string)[]

/** `u('paragraph', [u('text', '…')])`, `u('jump', { direction: 'to', page: 2 }, […])`. Plain strings become text leaves. */
export function u(type: NodeType, props: Record<string, unknown>, content: string | Children): Draft
export function u(type: NodeType, content: string | Children): Draft
export function u(
  type: NodeType,
  second: Record<string, unknown> | string | Children,
  third?: string | Children,
): Draft {
  const hasProps = third !== undefined
  const content = (hasProps ? third : second) as string | Children
  return {
    type,
    props: hasProps ? (second as Record<string, unknown>) : {},
    content:
      typeof content === 'string'
        ? content
        : content.map((child) => (typeof child === 'string' ? u('text', child) : child)),
  }
}

const ownLine: ReadonlySet<string> = new Set([
  'masthead',
  'field',
  'pageHead',
  'kicker',
  'headline',
  'deck',
  'standingHead',
  'paragraph',
  'crosshead',
  'listItem',
  'quotation',
  'tableRow',
  'brief',
  'caption',
  'boxTitle',
  'boxLine',
  'editors',
  'unknown',
])

/**
 * Writes the text of a drafted root (blocks on lines of their own, but for what follows a blank) and gives the tree its positions, as the parser
 * would: every leaf is a slice of the text.
 */
export function build(draft: Draft, options: SourceOptions = {}): { root: Root; source: Source } {
  let text = ''
  const write = (each: Draft): NewsNode => {
    if (ownLine.has(each.type) && text !== '' && !/[\n ]$/.test(text)) text += '\n'
    const start = text.length
    if (typeof each.content === 'string') {
      text += each.content
      return { type: each.type, ...each.props, value: each.content, ...range(start, text.length) } as NewsNode
    }
    const children = each.content.map(write)
    const first = children[0]?.position.start.offset ?? start
    return { type: each.type, ...each.props, children, ...range(first, text.length) } as NewsNode
  }
  const root = write(draft) as Root
  const source = createSource(text, { path: 'issue.txt', ...options })
  place(root, source)
  return { root, source }
}

function range(start: number, end: number): { position: Position } {
  return { position: { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } } }
}

function place(node: NewsNode, source: Source): void {
  const { start, end } = node.position
  node.position = {
    start: source.lines.pointAt(start.offset as number),
    end: source.lines.pointAt(end.offset as number),
  }
  if (isParent(node)) for (const child of node.children) place(child, source)
}

/** A root of one issue with facts unknown unless given. */
export function rootOf(children: Children, facts: Partial<NodeOf<'issue'>> = {}): Draft {
  const issue = { date: null, weekday: null, issueNumber: null, pageCount: null, normalization: null, ...facts }
  return u('root', {}, [u('issue', issue, children)])
}

/** A root of two empty issues, of 2031-04-02 and 2031-04-03. */
export function severalIssues(): Draft {
  const facts = { weekday: null, issueNumber: null, pageCount: null, normalization: null }
  const issues = ['2031-04-02', '2031-04-03'].map((date) => u('issue', { date, ...facts }, []))
  return u('root', {}, issues)
}

/** An article whose facts are unknown unless given. */
export function article(children: Children, facts: Partial<NodeOf<'article'>> = {}): Draft {
  return u('article', { id: 'a1', genre: 'news', page: null, column: null, ...facts }, children)
}

/** A byline of credits, written `(记者 周简 方知遥)`. */
export function byline(...credits: [role: string | null, ...names: string[]][]): Draft {
  const children: Draft[] = [u('mark', '(')]
  for (const [role, ...names] of credits) {
    if (children.length > 1) children.push(u('mark', ' '))
    const parts: Draft[] = role === null ? [] : [u('role', role)]
    for (const name of names) {
      if (parts.length > 0) parts.push(u('mark', ' '))
      parts.push(u('name', name))
    }
    children.push(u('credit', { role, names }, parts))
  }
  children.push(u('mark', ')'))
  return u('byline', children)
}
