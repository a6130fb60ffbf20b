import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { ArticleObject, IssueObject } from '../../src/export/issue.ts'
import { exportJson } from '../../src/export/json.ts'
import { exportNdjson } from '../../src/export/ndjson.ts'
import { issueSchema } from '../../src/export/schema.ts'
import { article, build, byline, type Draft, rootOf, severalIssues, u } from '../support/newsast.ts'
import { samplePage } from '../support/sample-page.ts'
import { written } from '../support/written.ts'

/** The shipped schema lets readers meet new keys; here each key must be declared. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'required' in copy ? { ...copy, additionalProperties: false } : copy
}

const validate = new Ajv2020({ allowUnionTypes: true }).compile(closed(issueSchema) as object)

function parsed(draft: Draft): IssueObject {
  const { root, source } = build(draft)
  const object = JSON.parse(written(exportJson, root, source))
  expect(validate(object), JSON.stringify(validate.errors)).toBe(true)
  return object
}

const first = (children: readonly (Draft | string)[]): ArticleObject =>
  parsed(rootOf([article(children)])).articles[0] as ArticleObject

describe('json', () => {
  it('gives the facts of the issue', () => {
    const issue = parsed(samplePage())
    expect(issue).toMatchObject({
      version: 1,
      source: { path: 'issue.txt', encoding: 'utf-8', eol: '\n', normalization: null },
      masthead: {
        title: '朔岭日报',
        publishers: ['中共朔岭市委员会'],
        contacts: [{ label: '新闻热线', value: '0999-5550123' }],
        slogans: ['求真 务实'],
      },
      date: '2031-04-02',
      weekday: '星期三',
      issueNumber: 1877,
      pageCount: 4,
      pages: [{ number: 1, name: '要闻' }],
      notices: [{ title: '温馨提示', lines: ['今日云岭区 小雨', '12℃～18℃'] }],
      editors: ['责任编辑:石岸'],
      unplaced: [{ text: '◇◇◇' }],
    })
    expect(issue.articles.map(({ id }) => id)).toEqual(['p1-a1', 'p1-a2', 'p1-a3'])
  })

  it('joins a headline over two lines with one space and keeps kicker and deck apart', () => {
    const lines = [u('mark', '## '), '春耕不误时', u('break', { cut: 'line' }, '  \n'), '机械下田忙']
    const result = first([u('kicker', ['云岭区']), u('headline', lines), u('deck', ['全区播种过半'])])
    expect(result).toMatchObject({ kicker: ['云岭区'], headline: '春耕不误时 机械下田忙', deck: ['全区播种过半'] })
  })

  it('joins a paragraph over breaks without a space, and keeps the lines of verse', () => {
    const result = first([
      u('body', [
        u('paragraph', ['播种面积达2', u('break', { cut: 'column' }, '\n\n'), '8.7万亩。']),
        u('quotation', ['微雨过', u('break', { cut: 'line' }, '\n'), '小荷翻']),
      ]),
    ])
    expect(result.body.map(({ type, text }) => [type, text])).toEqual([
      ['paragraph', '播种面积达28.7万亩。'],
      ['quotation', '微雨过\n小荷翻'],
    ])
  })

  it('takes dateline and bylines of an article out of its text, at the head, at the tail and on lines of their own', () => {
    const result = first([
      u('headline', ['白鹭渡镇春耕忙']),
      byline(['本报记者', '石岸']),
      u('body', [
        u('paragraph', [u('dateline', '本报讯'), byline(['记者', '周简'], ['通讯员', '方知遥', '林归']), '近日,']),
        u('paragraph', ['秧苗返青。', byline([null, '任柏'])]),
        byline(['整理', '顾川']),
      ]),
    ])
    expect(result).toMatchObject({
      dateline: '本报讯',
      byline: [
        { role: '本报记者', names: ['石岸'] },
        { role: '记者', names: ['周简'] },
        { role: '通讯员', names: ['方知遥', '林归'] },
        { role: null, names: ['任柏'] },
        { role: '整理', names: ['顾川'] },
      ],
    })
    expect(result.body.map(({ text, byline }) => [text, byline])).toEqual([
      ['近日,', []],
      ['秧苗返青。', []],
    ])
  })

  it('gives a brief its signature and dateline, a caption its credit', () => {
    const result = first([
      u('body', [
        u('brief', [u('mark', '◆ '), u('dateline', '本报讯'), '昨天,灯会开幕。', byline([null, '任柏'])]),
        u('caption', ['图为灯会现场。', byline(['摄', '顾川'])]),
      ]),
    ])
    expect(result).toMatchObject({ byline: [], dateline: null })
    expect(result.body).toMatchObject([
      { type: 'brief', text: '昨天,灯会开幕。', dateline: '本报讯', byline: [{ role: null, names: ['任柏'] }] },
      { type: 'caption', text: '图为灯会现场。', byline: [{ role: '摄', names: ['顾川'] }] },
    ])
  })

  it('leaves jump lines out of the text, but not a jump that is part of a sentence', () => {
    const jump = (children: Draft[]): Draft => u('jump', { direction: 'to', page: 2 }, children)
    const line = first([u('body', [u('paragraph', ['灯会开幕。', jump([u('mark', '(下转第二版)')])])])])
    const sentence = first([u('body', [u('paragraph', ['灯会开幕,', jump([u('text', '详情请见二版')]), '。'])])])
    expect([line.jump, line.body[0]?.text]).toEqual([{ direction: 'to', page: 2 }, '灯会开幕。'])
    expect([sentence.jump, sentence.body[0]?.text]).toEqual([{ direction: 'to', page: 2 }, '灯会开幕,详情请见二版。'])
  })

  it('has no block for a line that holds nothing but a jump', () => {
    const jump = u('jump', { direction: 'to', page: 2 }, [u('mark', '(下转第二版)')])
    expect(first([u('body', [u('paragraph', ['灯会开幕。']), u('paragraph', [jump])])]).body).toHaveLength(1)
  })

  it('says of a continuation what it continues', () => {
    const from = u('jump', { direction: 'from', page: 1 }, [u('mark', '(上接第一版)')])
    const to = u('jump', { direction: 'to', page: 3 }, [u('mark', '(下转第三版)')])
    expect(first([u('body', [to, from])]).jump).toEqual({ direction: 'from', page: 1 })
  })

  it('keeps the blocks of a sidebar in order and says where they stand', () => {
    const result = first([
      u('body', [u('sidebar', [u('boxTitle', ['相关链接']), u('listItem', [u('mark', '· '), '灯谜三百条'])])]),
    ])
    expect(result.body).toMatchObject([
      { type: 'sidebarTitle', text: '相关链接', sidebar: '相关链接' },
      { type: 'listItem', text: '灯谜三百条', sidebar: '相关链接' },
    ])
  })

  it('gives the place of articles and blocks', () => {
    const { root, source } = build(samplePage())
    const briefs = JSON.parse(written(exportJson, root, source)).articles[1] as ArticleObject
    const slice = ({ start, end }: ArticleObject['position']) => source.text.slice(start.offset, end.offset)
    expect(slice(briefs.position)).toBe('要闻简报\n◆ 灯会开幕。(任柏)\n◆ 大桥合龙。(顾川)')
    expect(briefs.body.map(({ position }) => slice(position))).toEqual(['◆ 灯会开幕。(任柏)', '◆ 大桥合龙。(顾川)'])
    expect(briefs.position).toMatchObject({ start: { line: 16, column: 1 }, end: { line: 18, column: 12 } })
  })

  it('gives the first of several issues with the others in it, and one line an issue as ndjson', () => {
    const { root, source } = build(severalIssues())
    const object = JSON.parse(written(exportJson, root, source))
    expect(validate(object), JSON.stringify(validate.errors)).toBe(true)
    const { moreIssues, ...first } = object
    const lines = written(exportNdjson, root, source).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([first, ...moreIssues])
    expect([first, ...moreIssues].map(({ date }: IssueObject) => date)).toEqual(['2031-04-02', '2031-04-03'])
  })
})
