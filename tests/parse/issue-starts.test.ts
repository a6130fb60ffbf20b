import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IssueStarts, lookAhead, parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'

function startsOf(text: string): number[] {
  const finder = new IssueStarts()
  const starts = text.split('\n').map((line) => finder.push(line))
  return [...starts, ...finder.end()].filter((start) => start !== null)
}

const story = '4月1日，白鹭渡大桥主塔顺利封顶，标志着全桥施工转入上部结构阶段。'
const paper = `朔岭日报\n2031年4月1日 星期二 第8759期\n\n第01版：要闻\n\n大桥封顶\n\n${story}\n\n`

describe('a new issue begins with', () => {
  it.each([
    ['the same masthead with another date', '朔岭日报\n2031年4月2日 星期三 第8760期'],
    ['a masthead in another order', '2031年4月2日\n\n星期三\n\n第8760期\n\n朔岭日报'],
    [
      'a name spelled with blanks, a date in other digits',
      '朔　岭　日　报\n２０３１年４月２日　星期三\n总第８７６０期',
    ],
    ['a box between date and name', '2031年4月2日 星期三 第8760期\n温馨提示\n今日云岭区 小雨\n12℃～18℃\n## 朔岭日报'],
    ['the head of the first page over the masthead', '第01版：要闻\n朔岭日报\n2031年4月2日 星期三 第8760期'],
    ['the same masthead and the first page again', '朔岭日报\n2031年4月1日 星期二 第8759期\n第01版：要闻'],
    ['another paper', '云岭晚报\n2031年4月1日 星期二\n第A1版 要闻'],
    ['mark-up around it', '# 朔岭日报\n\n**2031年4月2日 星期三 第8760期**'],
  ])('%s', (_, masthead) => {
    expect(startsOf(`${paper}${masthead}\n\n春耕开始\n\n${story}\n`)).toEqual([9])
  })

  it('nothing but its date, where the issue before it had no more', () => {
    const dated = (day: string): string => `${day}\n第01版：要闻\n${story}\n`
    expect(startsOf(dated('2031年4月1日 星期二') + dated('2031年4月2日 星期三'))).toEqual([3])
  })
})

describe('no issue begins with', () => {
  it.each([
    ['a running head', '朔岭日报 2031年4月1日 星期二'],
    ['a running head over two lines, and a page', '朔岭日报\n2031年4月1日 星期二\n第02版：综合'],
    ['a running head with a wrong date, and a page', '朔岭日报\n2031年4月2日 星期三 第8759期\n第02版：综合'],
    ['a running head with a wrong date under a page', '第02版：综合\n朔岭日报\n2031年4月2日 星期三'],
    ['the head of a page', '2031年4月1日 星期二 第2版'],
    ['the head of another section', '朔岭日报\n2031年4月1日 星期二\nB1版 财经'],
    ['a supplement of the day', '白鹭周刊\n2031年4月1日 星期二 第123期'],
    ['a quoted newspaper', '《桃花溪报》\n1998年的一篇报道，让两个素不相识的人成了笔友。'],
    ['who signs a notice', '朔岭日报\n2031年3月31日'],
    ['the date of a notice', '云岭区人民政府\n2031年3月31日'],
    ['the weather', '天气预报\n2031年4月2日 星期三\n晴转多云'],
    ['a source', '桃花溪报 2030年4月2日'],
    ['contents', '今日导读\n大桥封顶 二版\n春耕开始 三版'],
  ])('%s', (_, lines) => {
    expect(startsOf(`第02版：要闻\n${story}\n${lines}\n\n${story}\n`)).toEqual([])
    expect(startsOf(`${paper}${lines}\n\n${story}\n`)).toEqual([])
  })
})

describe('the decision on a line', () => {
  it('is made within the look-ahead, whatever comes later', () => {
    const words = fc.constantFrom(...`${paper}\n${paper.replaceAll('1日', '2日')}\n${story}`.split('\n'), '云岭晚报')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), fc.array(words, { maxLength: 40 }), (lines, later) => {
        const told = (all: readonly string[]): (number | null)[] => {
          const finder = new IssueStarts()
          return all.map((line) => finder.push(line))
        }
        expect(told([...lines, ...later]).slice(0, lines.length)).toEqual(told(lines))
        for (const [at, start] of told(lines).entries()) if (start !== null) expect(at - start).toBe(lookAhead)
      }),
    )
  })
})

describe('a file of several issues', () => {
  it('tells the places in the file', () => {
    const source = createSource(paper + paper.replaceAll('4月1日', '4月2日'))
    const [, issue] = parse(source).children
    expect(issue?.position.start).toEqual(source.lines.pointAt(paper.length))
  })
})
