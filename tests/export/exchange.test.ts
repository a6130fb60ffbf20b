import { describe, expect, it } from 'vitest'
import { isDay, readDateline } from '../../src/export/facts.ts'
import { exportJsonld } from '../../src/export/jsonld.ts'
import { exportNinjs } from '../../src/export/ninjs.ts'
import { article, build, byline, type Draft, rootOf, severalIssues, u } from '../support/newsast.ts'
import { samplePage } from '../support/sample-page.ts'
import { schemaCheck } from '../support/validate.ts'
import { written } from '../support/written.ts'

const checkNinjs = schemaCheck('ninjs-3.0.json')

function ninjs(draft: Draft) {
  const { root, source } = build(draft)
  const object = JSON.parse(written(exportNinjs, root, source))
  checkNinjs(object)
  return object
}

function jsonld(draft: Draft) {
  const { root, source } = build(draft)
  return JSON.parse(written(exportJsonld, root, source))
}

const wire = (): Draft =>
  rootOf(
    [
      article(
        [
          u('headline', ['灯会 & <夜市>']),
          u('body', [
            u('paragraph', [
              u('dateline', '新华社白鹭渡12月31日电'),
              byline(['记者', '周简', '周简'], [null, '任柏']),
              '人潮如织。',
            ]),
            u('quotation', ['微雨过', u('break', { cut: 'line' }, '\n'), '小荷翻']),
            u('paragraph', [u('jump', { direction: 'to', page: 3 }, [u('mark', '(下转第三版)')])]),
          ]),
        ],
        { id: 'p1-a1', page: 1 },
      ),
    ],
    { date: '2031-01-02' },
  )

describe('ninjs', () => {
  it('is a composite of articles, with pictures and briefs as items of their own', () => {
    const issue = ninjs(samplePage())
    expect(issue).toMatchObject({
      uri: 'urn:x-xhb:%E6%9C%94%E5%B2%AD%E6%97%A5%E6%8A%A5:2031-04-02:1877',
      type: 'composite',
      title: '朔岭日报',
      versionCreated: '2031-04-02T00:00:00+08:00',
      edNote: '星期三',
      altIds: [
        { role: 'issueNumber', value: '1877' },
        { role: 'pageCount', value: '4' },
      ],
      organisations: [
        { name: '朔岭日报', contactInfo: [{ name: '新闻热线', value: '0999-5550123' }] },
        { name: '中共朔岭市委员会', rel: 'publisher' },
      ],
    })
    const [lead, briefs, photo] = issue.associations
    expect(lead).toMatchObject({
      name: 'art01',
      type: 'text',
      headlines: [
        { role: 'kicker', value: '周简在春耕现场会上强调' },
        { role: 'main', value: '不误农时' },
        { role: 'subhead', value: '林归出席' },
      ],
      by: '记者 方知遥',
      infoSources: [{ name: '方知遥', role: '记者' }],
      subjects: [{ name: '在田野上', rel: 'column' }],
      altIds: [{ role: 'page', value: '1' }],
    })
    expect(lead.bodies[1].value).toContain('<h2>抢抓农时</h2>\n<p>秧苗返青。</p>')
    expect(briefs).toMatchObject({ type: 'composite', associations: [{ genres: [{ name: 'brief' }], by: '任柏' }, {}] })
    expect(photo).toMatchObject({
      type: 'picture',
      associations: [{ type: 'picture', by: '摄 石岸', descriptions: [{ role: 'caption', value: '图为白鹭渡。' }] }],
    })
    const uris = [issue, ...issue.associations, ...briefs.associations].map(({ uri }) => uri)
    expect(new Set(uris).size).toBe(uris.length)
  })

  it('reads place and day from the dateline, escapes markup and tells of the jump', () => {
    const [item] = ninjs(wire()).associations
    expect(item).toMatchObject({
      located: '白鹭渡',
      contentCreated: '2030-12-31T00:00:00+08:00',
      people: [
        { name: '周简', rel: 'author' },
        { name: '任柏', rel: 'author' },
      ],
      edNote: '下转第3版',
      title: '灯会 & <夜市>',
    })
    expect(item.bodies[0]).toMatchObject({ charCount: 11, value: '人潮如织。\n微雨过\n小荷翻' })
    expect(item.bodies[1].value).toBe('<p>人潮如织。</p>\n<blockquote><p>微雨过<br/>小荷翻</p></blockquote>')
  })

  it('is valid for an issue of which nothing is known, and for a day that does not exist', () => {
    expect(ninjs(rootOf([])).uri).toBe('urn:x-xhb:issue.txt::')
    expect(ninjs(rootOf([], { date: '2031-02-30' })).versionCreated).toBeUndefined()
  })
})

describe('jsonld', () => {
  it('is a PublicationIssue with its articles', () => {
    const issue = jsonld(samplePage())
    expect(issue).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'PublicationIssue',
      issueNumber: 1877,
      datePublished: '2031-04-02',
      pagination: '1-4',
      isPartOf: {
        '@type': 'Newspaper',
        name: '朔岭日报',
        publisher: [{ '@type': 'Organization', name: '中共朔岭市委员会' }],
        sourceOrganization: { contactPoint: [{ contactType: '新闻热线', telephone: '0999-5550123' }] },
      },
    })
    expect(issue.hasPart[0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: '不误农时',
      alternativeHeadline: ['周简在春耕现场会上强调', '林归出席'],
      author: [{ '@type': 'Person', name: '方知遥', jobTitle: '记者' }],
      dateline: '本报讯',
      articleSection: '在田野上',
      printSection: '要闻',
      printPage: '1',
      articleBody: '4月1日,现场会召开。\n抢抓农时\n秧苗返青。',
    })
    expect(issue.hasPart[1].hasPart).toMatchObject([{ articleBody: '灯会开幕。', author: [{ name: '任柏' }] }, {}])
    expect(issue.hasPart[2].image).toMatchObject([
      { '@type': 'ImageObject', caption: '图为白鹭渡。', creditText: '摄 石岸' },
    ])
  })

  it('gives place and day of the dateline and the pages of a jump', () => {
    expect(jsonld(wire()).hasPart[0]).toMatchObject({
      dateCreated: '2030-12-31',
      locationCreated: { '@type': 'Place', name: '白鹭渡' },
      pagination: '1,3',
    })
  })
})

describe('several issues of one file', () => {
  it('are a composite of composites in ninjs', () => {
    expect(ninjs(severalIssues())).toMatchObject({
      uri: 'urn:x-xhb:issue.txt',
      type: 'composite',
      associations: [
        { name: 'issue01', uri: 'urn:x-xhb:issue.txt:2031-04-02:' },
        { name: 'issue02', uri: 'urn:x-xhb:issue.txt:2031-04-03:' },
      ],
    })
  })

  it('are a graph in JSON-LD', () => {
    const { '@context': context, '@graph': graph } = jsonld(severalIssues())
    expect(context).toBe('https://schema.org')
    expect(graph).toMatchObject([
      { '@type': 'PublicationIssue', datePublished: '2031-04-02' },
      { '@type': 'PublicationIssue', datePublished: '2031-04-03' },
    ])
  })
})

describe('readDateline', () => {
  it.each([
    ['新华社白鹭渡5月25日电', { place: '白鹭渡', date: '2031-05-25' }],
    ['据新华社白鹭渡专电', { place: '白鹭渡' }],
    ['本报朔岭５月２５日电', { place: '朔岭', date: '2031-05-25' }],
    ['本报6月1日讯', { date: '2030-06-01' }],
    ['本报2月30日讯', {}],
    ['本報訊', {}],
    ['本报讯', {}],
    [null, {}],
  ])('%s', (dateline, facts) => {
    expect(readDateline(dateline, '2031-05-26')).toEqual(facts)
  })

  it('knows the days of the calendar', () => {
    expect(['2032-02-29', '2031-02-29', '2031-13-01', 'x'].map(isDay)).toEqual([true, false, false, false])
  })
})
