import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { workOf } from '../support/work.ts'
import { issueTexts } from './fixtures.ts'

describe('the work of parsing', () => {
  it('grows no faster than the text', async () => {
    const text = issueTexts()
      .map(([, each]) => each)
      .join('\n\n')
    const work = (times: number): Promise<number> => {
      const source = createSource(text.repeat(times))
      return workOf(() => parse(source))
    }
    const once = await work(1)
    expect((await work(10)) / once).toBeLessThan(11)
  })

  it('grows no faster than the issues of a file', async () => {
    const story = '4月1日，白鹭渡大桥主塔顺利封顶，标志着全桥施工转入上部结构阶段。'
    const paper = `朔岭日报\n2031年4月1日 星期二 第8759期\n\n第01版：要闻\n\n大桥封顶\n\n${story}\n\n`
    const work = (count: number): Promise<number> => {
      const days = Array.from({ length: count }, (_, day) =>
        paper.replaceAll('4月1日', `${(day % 12) + 1}月${(day % 28) + 1}日`),
      )
      const source = createSource(days.join(''))
      return workOf(() => expect(parse(source).children).toHaveLength(count))
    }
    expect((await work(4000)) / (await work(400))).toBeLessThan(11)
  })
})
