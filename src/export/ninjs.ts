import { json, markup } from '../print/escape.ts'
import {
  briefs,
  bylineText,
  captions,
  countCharacters,
  fileUri,
  isDay,
  known,
  plainText,
  readDateline,
  textBlocks,
  uriOf,
} from './facts.ts'
import { type ArticleObject, type BlockObject, type CreditObject, type IssueObject, issueObjects } from './issue.ts'
import type { Exporter } from './types.ts'

/**
 * IPTC ninjs 3.0: an issue is a composite whose associations are its articles; briefs and pictures are associations of the
 * article that holds them. Several issues are a composite of such composites.
 */
export const exportNinjs: Exporter = function* (root, source) {
  const issues = [...issueObjects(root, source)]
  yield `${json(issues.length === 1 ? composite(issues[0] as IssueObject) : volume(issues), 2)}\n`
}

const standard = {
  name: 'ninjs',
  version: '3.0',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json',
}

/** Chinese papers date by the time of Beijing. */
function midnight(date: string | null | undefined): string | undefined {
  return date && isDay(date) ? `${date}T00:00:00+08:00` : undefined
}

function composite(issue: IssueObject): object {
  const { masthead } = issue
  const paper = {
    name: masthead.title,
    rel: 'publication',
    contactInfo: masthead.contacts.map(({ label, value }) => known({ name: label, value })),
  }
  const publishers = masthead.publishers.map((name) => ({ name, rel: 'publisher' }))
  return known({
    uri: uriOf(issue),
    standard,
    type: 'composite',
    representationType: 'full',
    language: 'zh',
    title: masthead.title,
    versionCreated: midnight(issue.date),
    copyrightHolder: masthead.title,
    edNote: issue.weekday,
    altIds: altIds({ issueNumber: issue.issueNumber, pageCount: issue.pageCount }),
    organisations: [...(masthead.title ? [known(paper)] : []), ...publishers],
    associations: issue.articles.map((article, at) => articleItem(issue, article, at)),
  })
}

/** The issues of one file. */
function volume(issues: readonly IssueObject[]): object {
  const path = issues[0]?.source.path ?? ''
  return {
    uri: fileUri(path),
    standard,
    type: 'composite',
    representationType: 'full',
    language: 'zh',
    associations: issues.map((issue, at) => ({
      ...composite(issue),
      name: `issue${String(at + 1).padStart(2, '0')}`,
      rel: 'part',
    })),
  }
}

function altIds(ids: Record<string, number | null>): { role: string; value: string }[] {
  return Object.entries(ids).flatMap(([role, value]) => (value === null ? [] : [{ role, value: String(value) }]))
}

function articleItem(issue: IssueObject, article: ArticleObject, at: number): object {
  const { place, date } = readDateline(article.dateline, issue.date)
  const text = textBlocks(article)
  const parts = [...briefs(article).map((block) => briefItem(block)), ...captions(article).map(pictureItem)]
  return known({
    name: `art${String(at + 1).padStart(2, '0')}`,
    rel: 'part',
    uri: uriOf(issue, article.id),
    type:
      article.type === 'photo' && text.length === 0
        ? 'picture'
        : parts.length > 0 && text.length === 0
          ? 'composite'
          : 'text',
    language: 'zh',
    versionCreated: midnight(issue.date),
    contentCreated: midnight(date),
    located: place,
    title: article.headline,
    headlines: [
      ...article.kicker.map((value) => ({ role: 'kicker', value })),
      ...(article.headline ? [{ role: 'main', value: article.headline }] : []),
      ...article.deck.map((value) => ({ role: 'subhead', value })),
    ],
    ...signed(article.byline),
    bodies: bodies(text),
    genres: [{ name: article.type }],
    subjects: article.column ? [{ name: article.column, rel: 'column' }] : [],
    altIds: altIds({ page: article.page }),
    edNote: jumpNote(article),
    associations: parts.map((part, index) => ({
      ...part,
      name: `part${String(index + 1).padStart(2, '0')}`,
      rel: 'part',
      uri: uriOf(issue, `${article.id}-${index + 1}`),
    })),
  })
}

function briefItem(block: BlockObject): object {
  return known({
    type: 'text',
    language: 'zh',
    genres: [{ name: 'brief' }],
    bodies: bodies([block]),
    ...signed(block.byline),
  })
}

function pictureItem(block: BlockObject): object {
  return known({
    type: 'picture',
    language: 'zh',
    descriptions: [{ role: 'caption', contentType: 'text/plain', value: block.text }],
    ...signed(block.byline),
  })
}

/** ninjs has a line for the byline; who did what is told by the sources. */
function signed(byline: readonly CreditObject[]): object {
  const names = byline.flatMap((credit) => credit.names)
  return known({
    by: bylineText(byline),
    people: [...new Set(names)].map((name) => ({ name, rel: 'author' })),
    infoSources: byline.flatMap(({ role, names: own }) => (role === null ? [] : own.map((name) => ({ name, role })))),
  })
}

function bodies(blocks: readonly BlockObject[]): object[] {
  const value = plainText(blocks)
  if (value === '') return []
  return [
    { role: 'main', contentType: 'text/plain', charCount: countCharacters(value), value },
    { role: 'main', contentType: 'application/xhtml+xml', value: blocks.map(xhtml).join('\n') },
  ]
}

function xhtml({ type, text }: BlockObject): string {
  const tag = type === 'crosshead' || type === 'sidebarTitle' ? 'h2' : type === 'quotation' ? 'blockquote' : 'p'
  const lines = text.split('\n').map(markup).join('<br/>')
  return tag === 'blockquote' ? `<blockquote><p>${lines}</p></blockquote>` : `<${tag}>${lines}</${tag}>`
}

function jumpNote({ jump }: ArticleObject): string | null {
  return jump && (jump.direction === 'to' ? `下转第${jump.page}版` : `上接第${jump.page}版`)
}
