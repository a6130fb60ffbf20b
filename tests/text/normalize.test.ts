import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { fullWidthEdits, typesetNodes } from '../../src/text/normalize.ts'

function normalized(text: string): string {
  let result = ''
  let at = 0
  for (const edit of fullWidthEdits(parse(createSource(text)))) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

const page = `朔岭日报

2023年5月26日 星期五 第1024期

富强 民主 文明 和谐

## 渡口新貌 游客如织

本报讯（记者 周简）昨天10:30，花灯节在白鹭渡镇（云岭区东部）开幕，接待游客1,234人次。会议学习《关于印发〈云岭区条例〉的通知》，要求：抢晴天，保进度；服务到

田间，不误农时。全年增产5.2%，人均增收1800元。“今年怎么样？”“丰收啦！”大家都说。

◆ 昨天下午，区领导察看石桥修缮进度。（林可）
`
const narrow = (text: string): string =>
  text
    .replace(/[，；：！？（）]/g, (mark) => mark.normalize('NFKC'))
    .replace(/[〈〉]/g, (mark) => (mark === '〈' ? '<' : '>'))

describe('what is set in running type', () => {
  it('is text blocks, and the bylines and jumps that stand in none', () => {
    const raw = '## 青石巷通了班车\n\n记者 周简\n\n本报讯（记者 林可）近日，班车开进了青石巷。\n\n（下转第2版）\n'
    const types = typesetNodes(parse(createSource(raw))).map(({ type }) => type)
    expect(types).toEqual(['headline', 'byline', 'paragraph', 'jump'])
  })
})

describe('fullWidthEdits', () => {
  it('leaves quotation marks and full stops to others', () => {
    expect(normalized('会议在云岭区召开,提出"好"的要求.\n')).toBe('会议在云岭区召开，提出"好"的要求.\n')
  })

  it('gives a page back what NFKC took', () => {
    expect(normalized(narrow(page))).toBe(page)
  })

  it('has nothing to do on a page that kept its marks', () => {
    expect(fullWidthEdits(parse(createSource(page)))).toEqual([])
  })

  it('replaces single marks in ascending order, and the result has none left', () => {
    const pieces = fc.constantFrom(
      ',',
      ';',
      ':',
      '(',
      ')',
      '?',
      '!',
      '<',
      '>',
      '《',
      '》',
      '水',
      '清',
      '岸',
      'a',
      '1',
      ' ',
      '\n\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = `本报讯 ${parts.join('')}。`
        const edits = fullWidthEdits(parse(createSource(text)))
        for (const [index, { start, end, text: mark }] of edits.entries()) {
          expect(end - start).toBe(1)
          expect(mark).toMatch(/^[，；：！？（）〈〉]$/)
          expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0)
        }
        const untouched = (each: string): string => each.replace(/[,;:!?()<>，；：！？（）〈〉]/g, '')
        expect(untouched(normalized(text))).toBe(untouched(text))
      }),
    )
  })
})
