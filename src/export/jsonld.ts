import { json } from '../print/escape.ts'
import {
  briefs,
  bylineText,
  captions,
  countCharacters,
  known,
  plainText,
  readDateline,
  textBlocks,
  uriOf,
} from './facts.ts'
import { type ArticleObject, type BlockObject, type CreditObject, type IssueObject, issueObjects } from './issue.ts'
import type { Exporter } from './types.ts'

const context = { '@context': 'https://schema.org' }

/** schema.org as JSON-LD: a PublicationIssue of a Newspaper, with its articles; several issues are a graph. */
export const exportJsonld: Exporter = function* (root, source) {
  const issues = [...issueObjects(root, source)].map(publicationIssue)
  yield `${json({ ...context, ...(issues.length === 1 ? issues[0] : { '@graph': issues }) }, 2)}\n`
}

function publicationIssue(issue: IssueObject): object {
  const { masthead, pageCount } = issue
  const newspaper = known({
    '@type': 'Newspaper',
    name: masthead.title,
    publisher: masthead.publishers.map((name) => ({ '@type': 'Organization', name })),
    sourceOrganization: masthead.contacts.length === 0 ? null : editorialOffice(masthead),
  })
  return known({
    '@type': 'PublicationIssue',
    '@id': uriOf(issue),
    issueNumber: issue.issueNumber,
    datePublished: issue.date,
    pagination: pageCount === null ? null : pageCount === 1 ? '1' : `1-${pageCount}`,
    inLanguage: 'zh',
    isPartOf: newspaper,
    hasPart: issue.articles.map((article) => newsArticle(issue, article)),
  })
}

function editorialOffice({ title, contacts }: IssueObject['masthead']): object {
  return known({
    '@type': 'Organization',
    name: title,
    contactPoint: contacts.map(({ label, value }) =>
      known({ '@type': 'ContactPoint', contactType: label, ...address(value) }),
    ),
  })
}

function address(value: string): object {
  if (value.includes('@')) return { email: value }
  return /^[\d\s()（）+－—-]+$/.test(value) ? { telephone: value } : { url: value }
}

function newsArticle(issue: IssueObject, article: ArticleObject): object {
  const { place, date } = readDateline(article.dateline, issue.date)
  const text = plainText(textBlocks(article))
  const pageName = issue.pages.find(({ number }) => number !== null && number === article.page)?.name
  const pages = article.jump ? [article.page, article.jump.page].filter((page) => page !== null) : []
  return known({
    '@type': 'NewsArticle',
    '@id': uriOf(issue, article.id),
    headline: article.headline,
    alternativeHeadline: [...article.kicker, ...article.deck],
    author: people(article.byline),
    creditText: bylineText(article.byline),
    dateline: article.dateline,
    dateCreated: date,
    locationCreated: place && { '@type': 'Place', name: place },
    datePublished: issue.date,
    articleSection: article.column ?? pageName,
    printSection: pageName,
    printPage: article.page === null ? null : String(article.page),
    pageStart: article.page,
    pagination: pages.sort((a, b) => a - b).join(','),
    genre: article.type,
    inLanguage: 'zh',
    articleBody: text,
    wordCount: text === '' ? null : countCharacters(text),
    image: captions(article).map(imageObject),
    hasPart: briefs(article).map(briefArticle),
  })
}

function briefArticle(block: BlockObject): object {
  return known({
    '@type': 'NewsArticle',
    genre: 'brief',
    dateline: block.dateline,
    author: people(block.byline),
    articleBody: block.text,
    wordCount: countCharacters(block.text),
  })
}

function imageObject(block: BlockObject): object {
  return known({
    '@type': 'ImageObject',
    caption: block.text,
    creditText: bylineText(block.byline),
    creator: people(block.byline),
  })
}

function people(byline: readonly CreditObject[]): object[] {
  return byline.flatMap(({ role, names }) => names.map((name) => known({ '@type': 'Person', name, jobTitle: role })))
}
