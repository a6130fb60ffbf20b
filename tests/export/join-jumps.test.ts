import { describe, expect, it } from 'vitest'
import { issueObjects } from '../../src/export/issue.ts'
import { joinJumps } from '../../src/export/join-jumps.ts'
import { article, build, byline, type Draft, rootOf, u } from '../support/newsast.ts'

const to = (page: number): Draft => u('jump', { direction: 'to', page }, [u('mark', `(下转第${page}版)`)])
const from = (page: number): Draft => u('jump', { direction: 'from', page }, [u('mark', `(上接第${page}版)`)])

function story(page: number, headline: string, ...body: Draft[]): Draft {
  return article([u('headline', [headline]), u('body', body)], { id: `p${page}-${headline}`, page })
}

function pages(...articles: Draft[]): Draft {
  const numbers = [...new Set(articles.map(({ props }) => props.page as number))]
  return rootOf(
    numbers.map((number) =>
      u(
        'page',
        { number, name: null },
        articles.filter(({ props }) => props.page === number),
      ),
    ),
  )
}

function joined(draft: Draft): { id: string; jump: unknown; body: string[] }[] {
  const { root, source } = build(draft)
  const before = JSON.stringify(root)
  const [issue] = issueObjects(joinJumps(root), source)
  expect(JSON.stringify(root), 'the tree is not changed').toBe(before)
  return (issue?.articles ?? []).map(({ id, jump, body }) => ({ id, jump, body: body.map(({ text }) => text) }))
}

describe('joinJumps', () => {
  it('merges a continuation, and makes the paragraph that was cut whole', () => {
    const result = joined(
      pages(
        story(1, '春耕忙', u('paragraph', ['近日,']), u('paragraph', ['农机手们', to(2)])),
        story(2, '春耕忙', from(1), u('paragraph', ['驾驶农机下田。']), u('paragraph', ['秧苗返青。'])),
      ),
    )
    expect(result).toEqual([{ id: 'p1-春耕忙', jump: null, body: ['近日,', '农机手们驾驶农机下田。', '秧苗返青。'] }])
  })

  it('starts a new paragraph after a sentence that is whole', () => {
    const [result] = joined(
      pages(
        story(1, '春耕忙', u('paragraph', ['机器轰鸣。']), u('paragraph', [to(2)])),
        story(2, '春耕忙', u('paragraph', [from(1), '秧苗返青。'])),
      ),
    )
    expect(result?.body).toEqual(['机器轰鸣。', '秧苗返青。'])
  })

  it('tells two continuations from one page to another by their headlines, also shortened ones', () => {
    const result = joined(
      pages(
        story(1, '“大桥”合龙', u('paragraph', ['桥一。', to(2)])),
        story(1, '白鹭渡春耕忙', u('paragraph', ['田一。', to(2)])),
        story(2, '春耕忙', u('paragraph', [from(1), '田二。'])),
        story(2, '大桥合龙', u('paragraph', [from(1), '桥二。'])),
      ),
    )
    expect(result.map(({ body }) => body)).toEqual([
      ['桥一。', '桥二。'],
      ['田一。', '田二。'],
    ])
  })

  it('follows a story over three pages', () => {
    const result = joined(
      pages(
        story(1, '长河', u('paragraph', ['一。', to(2)])),
        story(2, '长河', u('paragraph', [from(1), '二。', to(3)])),
        story(3, '长河', u('paragraph', [from(2), '三。'])),
      ),
    )
    expect(result).toEqual([{ id: 'p1-长河', jump: null, body: ['一。', '二。', '三。'] }])
  })

  it('closes the seam in an article that holds its own continuation', () => {
    const result = joined(
      pages(
        story(
          1,
          '春耕忙',
          u('paragraph', ['农机手们', to(2)]),
          from(1),
          u('paragraph', ['下田。', to(3)]),
          u('paragraph', [from(2), '秧苗返青。']),
        ),
        story(3, '灯会', from(1), u('paragraph', ['灯会开幕。'])),
      ),
    )
    expect(result).toEqual([
      { id: 'p1-春耕忙', jump: null, body: ['农机手们下田。', '秧苗返青。'] },
      { id: 'p3-灯会', jump: { direction: 'from', page: 1 }, body: ['灯会开幕。'] },
    ])
  })

  it('leaves alone what does not pair for certain', () => {
    const start = (headline: string): Draft => story(1, headline, u('paragraph', ['一。', to(2)]))
    const wrongPage = pages(start('甲'), story(3, '甲', u('paragraph', [from(1), '三。'])))
    const twoStarts = pages(start('甲'), start('乙'), story(2, '丙', u('paragraph', [from(1), '三。'])))
    expect(joined(wrongPage)).toHaveLength(2)
    expect(joined(twoStarts)).toHaveLength(3)
  })

  it('keeps the signature of the continuation where the start has none, and a jump inside a sentence as text', () => {
    const sentence = u('jump', { direction: 'to', page: 2 }, [u('text', '详情请见二版')])
    const draft = pages(
      story(1, '灯会', u('paragraph', ['灯会开幕,', sentence, '。'])),
      article(
        [u('headline', ['灯会']), byline(['记者', '周简']), u('body', [from(1), u('paragraph', ['人潮如织。'])])],
        {
          id: 'p2-灯会',
          page: 2,
        },
      ),
    )
    const { root, source } = build(draft)
    const [issue] = issueObjects(joinJumps(root), source)
    const [result] = issue?.articles ?? []
    expect(result?.byline).toEqual([{ role: '记者', names: ['周简'] }])
    expect(result?.body.map(({ text }) => text)).toEqual(['灯会开幕,详情请见二版。', '人潮如织。'])
  })
})
