import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { issueTexts } from './fixtures.ts'

describe('the time of parsing', () => {
  it('grows no faster than the text', () => {
    const text = issueTexts()
      .map(([, each]) => each)
      .join('\n\n')
    const cost = (times: number): number => {
      const source = createSource(text.repeat(times))
      const before = process.cpuUsage()
      parse(source)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    cost(2)
    expect(cost(20) / cost(2)).toBeLessThan(20)
  }, 60_000)

  it('grows no faster than the issues of a file', () => {
    const story = '4月1日，白鹭渡大桥主塔顺利封顶，标志着全桥施工转入上部结构阶段。'
    const paper = `朔岭日报\n2031年4月1日 星期二 第8759期\n\n第01版：要闻\n\n大桥封顶\n\n${story}\n\n`
    const cost = (count: number): number => {
      const days = Array.from({ length: count }, (_, day) =>
        paper.replaceAll('4月1日', `${(day % 12) + 1}月${(day % 28) + 1}日`),
      )
      const source = createSource(days.join(''))
      const before = process.cpuUsage()
      expect(parse(source).children).toHaveLength(count)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    cost(200)
    expect(cost(4000) / cost(400)).toBeLessThan(20)
  }, 60_000)
})
