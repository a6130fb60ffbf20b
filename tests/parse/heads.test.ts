import { describe, expect, it } from 'vitest'
import { explain, parse, rawText } from '../../src/parse/index.ts'
import { readIssues } from '../../src/parse/read.ts'
import { createSource } from '../../src/source/index.ts'
import { select } from '../../src/tree/index.ts'

const bridge = [
  '白鹭渡大桥1991年通车，按日均六千辆车设计，检测发现第三跨横梁有细小裂缝，超限货车每次通过，裂缝都会受到挤压。',
  '“桥本身是安全的，但不能再让它超负荷。”工程师沈亦舟说，大桥限高就是限重，超限货车须从南湾大桥过江。',
  '货车绕行南湾大桥多走十一公里，交警部门在绕行路线上增设了六处指路牌，白鹭渡大桥两头安排专人疏导货车。',
]
const school = [
  '开学第一天，青石巷小学的孩子拧开走廊里的水龙头就能喝水，六十二所中小学全部用上直饮水，水质每周检测一次。',
  '区教育局局长方小满说，检测结果贴在水房门口，家长随时可以查看，明年还要给幼儿园装上直饮水。',
]

/** The lines set apart by blank lines, with the label that each was taken for. */
function labelsOf(...lines: string[]): Record<string, string> {
  const found = explain(createSource(`${lines.join('\n\n')}\n`))
  return Object.fromEntries(found.map(({ text, label }) => [text, label]))
}

function topicOf(line: string, ...lines: string[]): { cohesion: number | null; echo: number | null; named: boolean } {
  const [issue] = [...readIssues(createSource(`${lines.join('\n\n')}\n`), rawText)]
  const facts = issue?.facts.find(({ text }) => text === line)
  if (!facts) throw new Error(`no line ${line}`)
  return facts.topic
}

describe('what a line and the texts around it share', () => {
  const around = (line: string, below: string[]): number | null =>
    topicOf(line, '为何限高三米八', ...bridge.slice(0, 2), line, ...below).cohesion

  it('is much inside an article, and little between two', () => {
    const inside = around('绕行要多走十一公里', [
      ...bridge.slice(2),
      '新桥建成之前，货车都要绕行，白鹭渡大桥两头的限高架不会拆除，交警部门还要再增设三处指路牌，把超限货车引到南湾大桥。',
    ])
    const between = around('中小学全部用上直饮水', school)
    expect(inside).toBeGreaterThan(0.05)
    expect(between).toBeLessThan(0.02)
  })

  it('is not asked of texts too short to tell', () => {
    expect(around('绕行要多走十一公里', ['货车都要绕行。'])).toBeNull()
  })

  it('is not asked where an article opens below', () => {
    const [first, second] = school as [string, string]
    expect(around('中小学全部用上直饮水', [`本报讯（记者 林清）${first}`, second])).toBeNull()
  })

  it('tells headlines, whose words the text has, from names of columns and of campaigns', () => {
    const stack = (line: string): ReturnType<typeof topicOf> =>
      topicOf(line, line, '全部学校通水', `本报讯（记者 林清）${school[0]}“清泉润童心”活动同日启动。`, ...bridge)
    expect(stack('中小学全部用上直饮水')).toMatchObject({ named: false })
    expect(stack('中小学全部用上直饮水').echo).toBeGreaterThan(0.8)
    expect(stack('岁月如歌')).toEqual({ cohesion: null, echo: 0, named: false })
    expect(stack('清泉润童心').named).toBe(true)
  })
})

describe('a bare line between two texts is', () => {
  it('a headline where the subject changes, and a crosshead where it does not', () => {
    const labels = labelsOf(
      '为何限高三米八',
      ...bridge.slice(0, 2),
      '绕行多走十一公里',
      bridge[2] as string,
      '孩子喝上直饮水',
      ...school,
    )
    expect(labels).toMatchObject({ 绕行多走十一公里: 'crosshead', 孩子喝上直饮水: 'headline' })
  })

  it('a headline right under an editor’s note, and after it where it is as long', () => {
    const note = '编者按：开学第一周，本报记者走进校园和桥头，记下这座城市的一天，今天刊出其中的两篇。'
    const labels = labelsOf('城市一天', note, '水龙头里的甜水', ...school, '大桥下的守夜人', ...bridge)
    expect(labels).toMatchObject({ 水龙头里的甜水: 'headline', 大桥下的守夜人: 'headline' })
  })

  it('a crosshead after a jump', () => {
    expect(labelsOf('第2版 综合', '（上接第一版）', '绕行多走十一公里', ...bridge)).toMatchObject({
      绕行多走十一公里: 'crosshead',
    })
  })

  it('a crosshead where it is indented and headlines are not', () => {
    const lines = (indent: string): Record<string, string> =>
      labelsOf(
        '孩子喝上直饮水',
        `　　本报讯（记者 林清）${school[0]}`,
        `　　${school[1]}`,
        '为何限高三米八',
        `　　本报讯（记者 顾川）${bridge[0]}`,
        `　　${bridge[1]}`,
        `${indent}新桥后年通车`,
        ...school.map((text) => `　　${text}`),
      )
    expect(lines('　　')).toMatchObject({ 新桥后年通车: 'crosshead' })
  })

  it('neither where it asks as prose does, or has no Chinese character', () => {
    const ask = '那么，货车究竟该从哪里过江呢？'
    const labels = labelsOf(
      '为何限高三米八',
      bridge[0] as string,
      ask,
      bridge[1] as string,
      'null',
      bridge[2] as string,
    )
    expect(labels[ask]).toBe('paragraph')
    expect(labels.null).not.toBe('headline')
  })
})

describe('a bare line is a headline where the text above ends as articles do, or the text below begins as they do:', () => {
  const other = '孩子喝上直饮水'
  const labelAfter = (end: string, ...lines: string[]): string | undefined =>
    labelsOf('第2版 综合', '为何限高三米八', '本报记者 周简', ...bridge, end, other, ...lines)[other]

  it.each([
    '会议由副区长林清主持，各镇和区直有关部门负责人参加会议。',
    '（林清、方小满对本文有贡献）',
    '（作者系云岭区交通局工程师）',
  ])('%s', (end) => expect(labelAfter(end, ...school)).toBe('headline'))

  it.each(['近日，', '日前，'])('%s', (start) => {
    expect(labelAfter('新桥后年通车。', `${start}${school[0]}`, school[1] as string)).toBe('headline')
    const same = labelsOf(
      '为何限高三米八',
      '本报记者 周简',
      ...bridge.slice(0, 2),
      '绕行多走十一公里',
      `${start}${bridge[2]}`,
      '新桥建成之前，货车都要绕行，白鹭渡大桥两头的限高架不会拆除，交警部门还要把超限货车引到南湾大桥。',
    )
    expect(same.绕行多走十一公里).toBe('crosshead')
  })

  it('but not for any remark in brackets', () => {
    const labels = labelsOf(
      '第2版 综合',
      '家门口的三家小店',
      '本报记者 周简',
      '青石巷有三家老店，开了三十年，街坊们说起来都笑，记者走访了其中的三家，听老板讲开店的故事。',
      '面馆',
      '老板石广田每天四点起床和面，一碗面卖八块钱，三十年只涨过两次价，街坊都认他的手艺。（营业时间：6时至14时）',
      '书店',
      '老板林清守着两万册旧书，孩子们放学就来看书，不买也不赶，她说书店开着，巷子里就有灯。（营业时间：9时至21时）',
    )
    expect(labels).toMatchObject({ 面馆: 'crosshead', 书店: 'crosshead' })
  })

  it('a plan of the issue introduces several pieces, wherever it is named', () => {
    const note = '江河奔涌，滋养两岸。本期策划走近守江人，听他们讲江上的故事。愿江水长清，两岸长安。'
    const labels = labelsOf('大江大河', note, '桥头有盏不灭的灯', ...bridge, '水房里的检测单', ...school)
    expect(labels).toMatchObject({ 桥头有盏不灭的灯: 'headline', 水房里的检测单: 'headline' })
  })
})

describe('of two lines over a dateline', () => {
  const lead = `本报讯（记者 林清）${school[0]}`
  it.each([
    ['a headline and its deck', '中小学全部用上直饮水', '水质每周检测一次', 'headline', 'deck'],
    ['a column and a headline', '民生进行时', '中小学全部用上直饮水', 'standingHead', 'headline'],
    ['a column named with a dot', '城市观察·校园', '中小学全部用上直饮水', 'standingHead', 'headline'],
    ['an event that many articles are about', '聚焦水利科技活动周', '中小学全部用上直饮水', 'standingHead', 'headline'],
    ['a name that is one character short of words', '快评', '中小学全部用上直饮水', 'standingHead', 'headline'],
  ])('%s', (_, first, second, ...expected) => {
    const labels = labelsOf('第2版 综合', first, second, lead, school[1] as string)
    expect([labels[first], labels[second]]).toEqual(expected)
  })

  it('the second is a deck, however long, where no full stop ends it', () => {
    const summary =
      '方小满在检查时强调，要把直饮水办成放心水。水质每周检测，结果贴在水房门口，请家长监督林清主持顾川沈亦舟参加'
    expect(labelsOf('第1版 要闻', '中小学全部用上直饮水', summary, lead)[summary]).toBe('deck')
  })

  it('one alone is a headline, even if it names an event', () => {
    expect(labelsOf('第2版 综合', '走进水利科技活动周', lead)['走进水利科技活动周']).toBe('headline')
  })

  it('a sidebar’s name over a headline is that of a column', () => {
    const labels = labelsOf('第2版 综合', '记者观察', '中小学全部用上直饮水', lead, school[1] as string)
    expect(labels).toMatchObject({ 记者观察: 'standingHead', 中小学全部用上直饮水: 'headline' })
  })
})

describe('a headline in two rows', () => {
  it('is one where all lines are tight and the rows are alike in length', () => {
    const story = [
      '　　8月12日，开往桃花溪的公交车上来了一位特殊乘客，一只走失的柴犬。它趴在后门边，坐了七站才下车。',
      '　　司机把照片发到群里，才知道这只柴犬当天已经坐过三趟公交车。当晚十点，主人在终点站接到了它。',
    ]
    const text = ['朔岭晚报', 'A1版 民生', '一只走失的柴犬', '上了三趟公交车', ...story].join('\n')
    const found = explain(createSource(text)).map(({ text: line, label }) => [line, label])
    expect(found).toContainEqual(['一只走失的柴犬', 'headline'])
    expect(found).toContainEqual(['上了三趟公交车', 'headMore'])
  })
})

describe('titles of pictures', () => {
  it('are headlines with nothing under them', () => {
    expect(labelsOf('第2版 综合', '为何限高三米八', ...bridge, '图片新闻')['图片新闻']).toBe('headline')
  })

  it('are headlines: the standing words, and what an export made of the first words below', () => {
    const caption = '9月2日，白鹭渡镇莲田开闸放水，第一批稻花鱼起网，村民在田埂上分拣。'
    const labels = labelsOf(
      '第2版 综合',
      '图片新闻',
      caption,
      '图片：9月3日，南山茶场秋茶开采',
      `9月3日，南山茶场秋茶开采，茶农抢摘新芽。`,
    )
    expect(labels).toMatchObject({ 图片新闻: 'headline', '图片：9月3日，南山茶场秋茶开采': 'headline' })
  })
})

describe('lines that are no heads', () => {
  it('who gave the pictures, and the guest whom the line above announces', () => {
    const source = '其余图片由云岭区水利局提供'
    const guest = '云岭区水利局工程师、2030年“最美水利人”石广田'
    expect(labelsOf('守江人', ...bridge, source)[source]).not.toBe('headline')
    expect(
      labelsOf('水从哪里来', bridge[0] as string, '本期嘉宾：', guest, '采访人：本报记者 林清', ...school)[guest],
    ).toBe('paragraph')
  })

  it('the last words of a text, however they call', () => {
    const call = '一步一步走稳，我们有桥、有路、有信心！'
    expect(labelsOf('## 守住三十年老桥', ...bridge, call, '## 孩子喝上直饮水', ...school)[call]).toBe('paragraph')
  })

  it('the name of a paper of which nothing else tells, with its date', () => {
    const line = '朔岭工商时报 2031年7月2日 第26期'
    expect(labelsOf(line, '第2版 综合', '为何限高三米八', ...bridge)[line]).toBe('masthead')
  })

  it('guests named by their office, and who signs a notice', () => {
    const guests = ['朔岭大学教授周简', '云岭区水利局局长石广田']
    const labels = labelsOf('水从哪里来', bridge[0] as string, '本期嘉宾：', ...guests, `本报记者 林清`, ...school)
    for (const guest of guests) expect(['paragraph', 'crosshead', 'unknown']).toContain(labels[guest])
    expect(
      labelsOf('第2版 综合', '讣告', bridge[1] as string, '石广仁同志治丧小组', '遗失声明', school[1] as string),
    ).toMatchObject({
      石广仁同志治丧小组: 'paragraph',
    })
  })
})

describe('what stands under a headline and is no deck', () => {
  const under = (...lines: string[]) => labelsOf('## 白鹭渡大桥为何限高三米八', ...lines, ...bridge)

  it('is a team of the paper that signs', () => {
    expect(under('本报调研组')).toMatchObject({ 本报调研组: 'byline' })
  })

  it('is a byline behind the name of an office', () => {
    const line = '云岭区交通局：本报通讯员 周简 林清'
    expect(under(line)).toMatchObject({ [line]: 'byline' })
  })

  it('is the end of the headline, cut in twice', () => {
    const line = '为何限高三米八本报通讯员 周简 记者 林清'
    expect(under(line)[line]).not.toBe('deck')
  })

  it.each([
    '云岭区交通局以一座限高架护住三十年老桥本报通讯 员 周简',
    '云岭区交通局新装限高架，开通货车绕行路线—本报通讯 员 周简林清方小满',
    '——论守住一座老桥的安全底线朔岭日报评论员',
  ])('is the first line of the text, with a byline glued to it: %s', (line) => {
    expect(under(line)[line]).toBe('paragraph')
    expect(labelsOf('第2版 综合', '白鹭渡大桥为何限高三米八', line, ...bridge)).toMatchObject({
      白鹭渡大桥为何限高三米八: 'headline',
      [line]: 'paragraph',
      [bridge[0] as string]: 'paragraph',
    })
  })

  it.each(['——一座老桥限高的前后 本报记者 周简', '——记本报通讯员石广田', '——记白鹭渡镇农业站站长石广田'])(
    'unless a blank parts them, or the deck speaks of a colleague or an officer: %s',
    (line) => expect(under(line)[line]).toBe('deck'),
  )

  it('nor is a headline with a byline glued to it, which has no other above', () => {
    const line = '白鹭渡大桥为何限高三米八本报记者 周简'
    expect(labelsOf('第2版 综合', line, ...bridge)[line]).toBe('headline')
    expect(labelsOf('第2版 综合', '民生观察', line, ...bridge)[line]).toBe('headline')
  })

  it('is who spoke, by name and office', () => {
    const line = '石广田 云岭区农业科学研究院院长'
    expect(under(line)[line]).toBe('paragraph')
  })

  it('is a row of the lead, or too short', () => {
    const row = '新华社朔岭5月31日电云岭区出版的第12期'
    expect(under(row)[row]).toBe('paragraph')
    expect(under('甘棠梨')['甘棠梨']).not.toBe('deck')
  })

  it('is what leads into the headline and was set below it', () => {
    const headsOf = (line: string): string[] => {
      const text = `## 守住三十年老桥\n\n${line}\n\n本报讯（记者 周简）${bridge[0]}\n`
      return select(parse(createSource(text)), 'article').flatMap(({ children }) => children.map(({ type }) => type))
    }
    for (const line of ['周简在交通安全工作会上强调', '方小满调研交通工作时要求', '林清在桥头检查时说'])
      expect(headsOf(line)).toEqual(['headline', 'kicker', 'body'])
    for (const line of ['落实交通安全新要求', '周简主持并提出要求', '各镇把限高当作硬要求'])
      expect(headsOf(line)).toEqual(['headline', 'deck', 'body'])
  })

  it('is the first of several labelled lines', () => {
    expect(under('周简：博士毕业', '去向：云岭区水文站')).toMatchObject({ '周简：博士毕业': 'paragraph' })
  })
})
