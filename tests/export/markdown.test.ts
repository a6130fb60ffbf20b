import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { exportMarkdown } from '../../src/export/markdown.ts'
import { article, build, byline, type Draft, rootOf, u } from '../support/newsast.ts'
import { samplePage } from '../support/sample-page.ts'
import { written } from '../support/written.ts'

function markdown(draft: Draft): string {
  const { root, source } = build(draft)
  return written(exportMarkdown, root, source)
}

function text(node: Nodes): string {
  if ('value' in node) return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(text).join('') : ''
}

const read = (source: string): Nodes[] => unified().use(remarkParse).parse(source).children

const body = (...blocks: Draft[]): Draft => rootOf([article([u('body', blocks)])])

describe('markdown', () => {
  it('is a page as a person would write it', () => {
    expect(markdown(samplePage())).toBe(`**朔岭日报**

中共朔岭市委员会  
0999-5550123  
求真 务实

温馨提示  
今日云岭区 小雨  
12℃～18℃

周简在春耕现场会上强调

## 不误农时

林归出席

本报讯(记者 方知遥)4月1日,现场会召开。

### 抢抓农时

秧苗返青。

## 要闻简报

◆ 灯会开幕。(任柏)

◆ 大桥合龙。(顾川)

## 千帆竞发

图为白鹭渡。(摄 石岸)

责任编辑:石岸

◇◇◇
`)
  })

  it('writes headlines of two lines as one, lists as lists, verse as verse, and leaves running heads out', () => {
    const cut = (value: string): Draft => u('break', { cut: 'line' }, value)
    const draft = rootOf([
      u('standingHead', ['在田野上']),
      article([
        u('headline', [u('mark', '## '), '春耕不误时', cut('  \n'), '机械下田忙']),
        byline(['本报记者', '石岸']),
        u('body', [
          u('furniture', '1'),
          u('listItem', [u('mark', '· '), '灯谜三百条']),
          u('listItem', [u('mark', '1. '), '观灯']),
          u('quotation', [u('mark', '> '), '微雨过', cut('\n'), '小荷翻']),
          u('sidebar', [u('boxTitle', ['相关链接']), u('paragraph', ['河灯。'])]),
          u('jump', { direction: 'to', page: 2 }, [u('mark', '(下转第二版)')]),
        ]),
      ]),
    ])
    expect(markdown(draft)).toBe(`**在田野上**

## 春耕不误时 机械下田忙

(本报记者 石岸)

- 灯谜三百条

1. 观灯

> 微雨过  
> 小荷翻

**相关链接**

河灯。

(下转第二版)
`)
  })

  it('keeps the items of one line of the masthead on one line', () => {
    const masthead = u('masthead', [
      u('field', { name: 'weekday' }, '星期三'),
      u('mark', ' '),
      u('field', { name: 'issueNumber' }, '第1877期'),
    ])
    const { root, source } = build(u('root', {}, [u('issue', [masthead])]))
    expect(written(exportMarkdown, root, source)).toBe('星期三 第1877期\n')
  })

  it('never lets text turn into mark-up', () => {
    const special = fc.constantFrom(
      ...'#>-+*_`~=|\\<!?&;[](){}:."\'/0123456789 aA国发〔〕。，“”',
      '](',
      '&lt;',
      '<b>',
      '1.',
      '##',
      '---',
    )
    fc.assert(
      fc.property(fc.array(special, { minLength: 1, maxLength: 12 }), (parts) => {
        const value = parts.join('').trim()
        fc.pre(value !== '')
        const blocks = read(markdown(body(u('paragraph', [value]), u('paragraph', ['次段。']))))
        expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
        expect(blocks.map(text)).toEqual([value, '次段。'])
      }),
      { numRuns: 2000, examples: [[['---', ' ', '-']], [['--', ' ', '-', '-']]] },
    )
  })
})
