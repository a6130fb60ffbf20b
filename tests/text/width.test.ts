import { describe, expect, it } from 'vitest'
import { halfwidthMarks } from '../../src/text/width.ts'
import { viewOf } from './view-of.ts'

/** The text with its half-width marks as they should be. */
function widened(text: string): string {
  let result = text
  for (const { at, full } of halfwidthMarks(viewOf(text))) result = result.slice(0, at) + full + result.slice(at + 1)
  return result
}

describe('halfwidthMarks', () => {
  it.each([
    ['水清,岸绿;路通:“好!”行吗?', '水清，岸绿；路通：“好！”行吗？'],
    ['石桥(青石巷)昨天,(32人)', '石桥（青石巷）昨天，（32人）'],
    ['中心(ABC)揭牌', '中心（ABC）揭牌'],
    ['升级到2.0,加快', '升级到2.0，加快'],
    ['分别增长5%,8%左右', '分别增长5%，8%左右'],
    ['品牌AB,CD两种', '品牌AB，CD两种'],
    ['请登录https://a.example/b?c=1,再填写', '请登录https://a.example/b?c=1，再填写'],
    ['《关于<水法>的通知》,', '《关于〈水法〉的通知》，'],
    ['会议昨天在石桥边召开.', '会议昨天在石桥边召开。'],
    ['叫"小桥"，“也叫"石桥"”', '叫“小桥”，“也叫‘石桥’”'],
  ])('widens %s', (text, wide) => {
    expect(widened(text)).toBe(wide)
  })

  it.each([
    '全年1,234,567人次',
    '10:30开赛，比分3:2',
    '刻着“Hello, world! Are you well?”',
    '函数f(x)的值',
    '见a@example.com，或www.example.com/?b=1',
    '用`f(a, b)`计算',
    'Yahoo!公司',
    '缺乏&quot;冷斑',
    '气温23°C~28°C',
    '实测值<3，对照>5',
    '1) 清河 2) 清路',
    '55"的屏幕，32"的旧牌',
    '[官网](https://a.example/渡口)',
  ])('leaves %s', (text) => {
    expect(widened(text)).toBe(text)
  })
})
