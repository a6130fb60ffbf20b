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
    ['注(a）和（b)', '注（a）和（b）'],
    ['(甲)乙', '（甲）乙'],
    ['(A)乙', '（A）乙'],
    ['一(A)', '一（A）'],
    ['好!)，', '好！)，'],
    ['他说:"好!"又说:"行?"', '他说：“好！”又说：“行？”'],
    ['“甲”乙"丙"“丁"戊"”"己"', '“甲”乙“丙”“丁‘戊’”“己”'],
    ['身高5"的"人', '身高5"的"人'],
    ['OK!他说', 'OK!他说'],
    ['写着 Well done! ，', '写着 Well done! ，'],
    ['共A,B,C三种', '共A，B，C三种'],
    ['约12,345人', '约12,345人'],
    ['达5,6倍', '达5，6倍'],
    ['为1,2345人', '为1，2345人'],
    ['选A;B均可', '选A；B均可'],
    ['比A:B大', '比A:B大'],
    ['会议昨天在桥边召开了.', '会议昨天在桥边召开了。'],
    ['白鹭渡镇的青石巷.', '白鹭渡镇的青石巷.'],
    ['会议昨天在桥边召开了3.', '会议昨天在桥边召开了3.'],
    ['见www.a.example,还有`a,b`,和a@b.example;再说', '见www.a.example，还有`a,b`，和a@b.example；再说'],
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
    '叫"小桥"，也叫"石桥',
    'f(x), g(y)',
    'Hello (world) again',
    '"Hello"',
    'A,B',
    '55"的屏幕，32"的旧牌',
    '[官网](https://a.example/渡口)',
  ])('leaves %s', (text) => {
    expect(widened(text)).toBe(text)
  })
})
