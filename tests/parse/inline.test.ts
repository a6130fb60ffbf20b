import { describe, expect, it } from 'vitest'
import {
  readBylineLine,
  readLead,
  readPhotoCredit,
  readSignature,
  readTailByline,
} from '../../src/parse/inline/byline.ts'
import type { CreditSpan } from '../../src/parse/inline/credits.ts'
import { findInSentence, findSetApart, readJumpLine } from '../../src/parse/inline/jump.ts'
import { readMasthead } from '../../src/parse/inline/masthead.ts'
import { readPageHead } from '../../src/parse/inline/page-head.ts'
import { splitNames } from '../../src/text/names.ts'

const none: ReadonlySet<string> = new Set()

/** Credits as text: 记者 周简、林清; 摄 方小满. */
function credits(found: { credits: readonly CreditSpan[] } | null): string | null {
  if (!found) return null
  return found.credits.map(({ role, names }) => `${role ?? '—'} ${names.join('、')}`.trim()).join('; ')
}

describe('bylines that are lines of their own', () => {
  it.each([
    ['本报记者 周简', '记者 周简'],
    ['□本报记者 沈亦舟', '记者 沈亦舟'],
    ['（见习记者 欧阳知夏 通讯员 周　简）', '见习记者 欧阳知夏; 通讯员 周简'],
    ['本报通讯 员 林清方小满诸葛青禾', '通讯员 林清、方小满、诸葛青禾'],
    ['全媒体记者 周简 实习生 林清 通讯员 顾川', '全媒体记者 周简; 实习生 林清; 通讯员 顾川'],
    ['文/周简 图/林清', '文 周简; 图 林清'],
    ['图/周简文/林清', '图 周简; 文 林清'],
    ['本报记者 方小满 文/摄', '文/摄 方小满'],
    ['采访人：本报记者 周简', '记者 周简'],
    ['记者 阿依努尔·买买提', '记者 阿依努尔·买买提'],
    ['林清', '— 林清'],
    ['本报评论员', '评论员'],
    ['本报记者 周简阿布力·艾尼瓦尔林清', '记者 周简、阿布力·艾尼瓦尔、林清'],
    ['（调研组成员：周简、林清、方小满）', '— 周简、林清、方小满'],
    ['新华社记者 周简 林清', '记者 周简、林清'],
    ['（编译：周简 来源：某某官网）', '编译 周简'],
  ])('%s', (text, expected) => expect(credits(readBylineLine(text, none))).toBe(expected))

  it.each([
    '记者观察',
    '党建纵览',
    '春耕备耕进行时',
    '记者在白鹭渡镇看到',
    '（详见第二版）',
    '本报编辑部地址变更',
    '白鹭渡镇渡口旁的水文站图/周简',
  ])('not %s', (text) => expect(readBylineLine(text, none)).toBeNull())
})

describe('datelines and bylines at the head of a lead', () => {
  it.each([
    ['本报讯（记者 周简 通讯员 林清）昨天，春耕开始。', '本报讯', '记者 周简; 通讯员 林清', '昨天，春耕开始。'],
    ['本报讯 记者 周简 报道近日，春耕开始。', '本报讯', '记者 周简', '近日，春耕开始。'],
    ['本报讯通讯 员 林清方小满 报道5月1日，春耕开始。', '本报讯', '通讯员 林清、方小满', '5月1日，春耕开始。'],
    ['本报11月7日讯（记者 林清）市气象台发布预警。', '本报11月7日讯', '记者 林清', '市气象台发布预警。'],
    ['本报北京5月24日电 记者 林清 报道 航线恢复。', '本报北京5月24日电', '记者 林清', ' 航线恢复。'],
    ['新华社北京5月25日电（记者 周简、林清）会议召开。', '新华社北京5月25日电', '记者 周简、林清', '会议召开。'],
    ['新华社北京5月31日电6月1日出版的杂志', '新华社北京5月31日电', null, '6月1日出版的杂志'],
    ['据新华社杭州5月21日电 茶会举行。', '据新华社杭州5月21日电', null, ' 茶会举行。'],
    ['【本報訊】記者林清周簡報道：颱風逼近。', '本報訊', '記者 林清、周簡', '：颱風逼近。'],
  ])('%s', (text, dateline, byline, rest) => {
    const lead = readLead(text, none)
    expect(lead.dateline && text.slice(lead.dateline.start, lead.dateline.end)).toBe(dateline)
    expect(credits(lead.byline)).toBe(byline)
    expect(text.slice(lead.byline?.end ?? lead.dateline?.end)).toBe(rest)
  })

  it.each([
    '本报讯 记者从市教育局获悉，中考将至。',
    '本报讯 记者近日走访发现，水质好转。',
    '本报讯（记者走基层）春耕开始。',
  ])('takes no words of the lead for names: %s', (text) => expect(readLead(text, none).byline).toBeNull())

  it.each(['新华社电视台播出专题片', '本报通讯员队伍建设', '据新华社报道，会议召开'])(
    'takes no dateline from %s',
    (text) => expect(readLead(text, none).dateline).toBeNull(),
  )
})

describe('signatures and photo credits', () => {
  it.each([
    ['春耕开始。（周简）', '— 周简'],
    ['春耕开始。（记者 林清 文/图）', '文/图 林清'],
    ['春耕开始。（来源：某某官网编译：周简）', '编译 周简'],
    ['春耕开始。（周简整理）', '整理 周简'],
  ])('signature: %s', (text, expected) => expect(credits(readSignature(text, none))).toBe(expected))

  it.each(['会议召开（5月23日）', '工作（以下简称《规划》）', '（王林、周简对本文有贡献）', '三个方面（一）'])(
    'no signature: %s',
    (text) => expect(readSignature(text, none)).toBeNull(),
  )

  it.each([
    ['图为春耕现场。周简 摄', '摄 周简'],
    ['图为春耕现场。本报记者 方小满 摄', '摄 方小满'],
    ['图为春耕现场图/周简', '图 周简'],
    ['②动车所全景。云岭铁路指挥部供图', '供图 云岭铁路指挥部'],
    ['（均由青石巷社区供图）', '供图 青石巷社区'],
  ])('photo credit: %s', (text, expected) => expect(credits(readPhotoCredit(text, none))).toBe(expected))
})

describe('bylines after other words', () => {
  it.each([
    ['——青石巷见闻 本报记者 周简', '记者 周简', 8],
    ['云岭区织密防汛网—本报通讯 员 周简林清', '通讯员 周简、林清', 9],
    ['水渠修到了田头。□本报记者 周简 通讯员 林清', '记者 周简; 通讯员 林清', 8],
    ['——论守住安全底线朔岭日报评论员', '评论员', 9],
  ])('%s', (text, expected, start) => {
    const found = readTailByline(text, none)
    expect(found?.start).toBe(start)
    expect(credits(found?.byline ?? null)).toBe(expected)
  })

  it.each([
    '本报记者 周简',
    '——记本报通讯员石广田',
    '乡亲们眼中的本报记者周简',
    '本报记者 周简在桥头看到',
    '市民拨通本报记者热线',
    '——访朔岭日报评论员',
  ])('none: %s', (text) => expect(readTailByline(text, none)).toBeNull())
})

describe('glued names', () => {
  it.each([
    ['向渟司徒仕尧黄燕娣', ['向渟', '司徒仕尧', '黄燕娣']],
    ['林清清高瑶', ['林清清', '高瑶']],
    ['诸葛青禾', ['诸葛青禾']],
    ['王丽霞姬雪帅', ['王丽霞', '姬雪帅']],
    ['刘欢窦文嘉', ['刘欢', '窦文嘉']],
    ['周简阿布力·艾尼瓦尔林清', ['周简', '阿布力·艾尼瓦尔', '林清']],
    ['热依木·买买提周简', ['热依木·买买提', '周简']],
    ['方小满热依木·买买提', ['方小满', '热依木·买买提']],
    ['热依木·买买提', ['热依木·买买提']],
    ['周简哈斯木塔尔林清', ['周简', '哈斯木塔尔', '林清']],
  ])('%s', (run, names) => expect(splitNames(run)).toEqual(names))

  it('follows names known from the same issue', () => {
    expect(splitNames('周林方小满', new Set(['周林']))).toEqual(['周林', '方小满'])
  })
})

describe('jumps', () => {
  it.each([
    ['（下转第二版）', 'to', 2],
    ['转二版', 'to', 2],
    ['（上接第一版）', 'from', 1],
    ['(紧接A1版)', 'from', 1],
    ['（下轉第１２版）', 'to', 12],
    ['上接头版', 'from', 1],
  ])('%s', (text, direction, page) => expect(readJumpLine(text)).toMatchObject({ direction, page }))

  it.each(['本期四版', '转变作风', '承接二版工程'])('no jump line: %s', (text) => expect(readJumpLine(text)).toBeNull())

  it('finds a jump after the text and in a sentence', () => {
    expect(findSetApart('把农资送到村口。（下转第二版）')).toMatchObject([{ start: 8, end: 15, page: 2 }])
    const text = '选手领跑，赛况详情请见二版。'
    expect(findInSentence(text).map(({ start, end }) => text.slice(start, end))).toEqual(['赛况详情请见二版'])
  })
})

describe('page heads', () => {
  it.each([
    ['第01版：要闻', 1, '要闻'],
    ['一版 要闻', 1, '要闻'],
    ['A2 版', 2, null],
    ['头版', 1, null],
    ['要闻 第3版', 3, '要闻'],
    ['2023年5月26日 星期五 第2版', 2, null],
    ['第４版　副刊　2031年4月2日　责任编辑：周简', 4, '副刊'],
    ['三版 庆祝建区105周年特别报道', 3, '庆祝建区105周年特别报道'],
  ])('%s', (text, number, name) => expect(readPageHead(text)).toEqual({ number, name }))

  it.each(['今日四版', '（下转第二版）', '新版教材发行', '2031年5月26日 星期五'])('no page head: %s', (text) =>
    expect(readPageHead(text)).toBeNull(),
  )
})

describe('masthead items', () => {
  it.each([
    ['２０３１年７月１６日　星期三　农历六月初五', ['date', 'weekday', 'lunarDate']],
    ['二〇三一年五月二十六日', ['date']],
    ['第12期（总第340期）', ['issueNumber']],
    ['总第８７６５期 今日八版', ['issueNumber', 'pageCount']],
    ['国内统一刊号 CN 99-0123 邮发代号 99-7', ['registration', 'registration']],
    ['新闻热线：0999-5550123 网址：www.example.com', ['contact', 'contact']],
    ['中共云岭区委 云岭区人民政府 主办', ['publisher']],
  ])('%s', (text, names) => expect(readMasthead(text).fields.map(({ name }) => name)).toEqual(names))
})
