/**
 * What a line looks like by itself: the patterns that evidences refer to by name. They are read once per line, the cheap
 * gate (a length, a character) first.
 */
import { hasSurname } from '../text/names.ts'
import { hasDateline, readBylineLine, readPhotoCredit, readSignature, readTailByline } from './inline/byline.ts'
import { readJumpLine } from './inline/jump.ts'
import { isCoreValues, isMastheadLine, isPaperName, itemSigns } from './inline/masthead.ts'
import { readPageHead } from './inline/page-head.ts'
import { blanks, sign, signsOf } from './signs.ts'

type Known = ReadonlySet<string>

/** Where a line can have a shape at all: one of these must hold, where any is given. */
interface Gate {
  /** Signs; the line holds one of them. */
  has?: number
  /** Characters; the line begins with one of them. */
  opens?: string
  /** Characters; the line ends with one of them. */
  ends?: string
}

export interface Shape extends Gate {
  /** Longer lines cannot have it. */
  max: number
  /** The pattern, where the test is one. */
  expression?: RegExp
  test(text: string, known: Known): boolean
}

const any = Number.POSITIVE_INFINITY

const pattern = (max: number, gate: Gate, expression: RegExp): Shape => ({
  max,
  ...gate,
  expression,
  test: (text) => expression.test(text),
})

/** A line that ends with one of the words, which are parted by bars. */
function tail(max: number, words: string): Shape {
  const list = words.split('|')
  return {
    max,
    ends: list.map((word) => word.at(-1)).join(''),
    test: (text) => list.some((word) => text.endsWith(word)),
  }
}

const always = (): boolean => true

const creditTail = /[图文摄]\s?[/／]\s?[^，。\s]{2,12}$|(?:[摄攝]|供图|供圖|提供|文\/图|图片|摄影)[）)。]?$/u
/** More than the longest tail, with characters of two code units. */
const longestTail = 28
const creditHead = /^(?:图|摄影|图片|资料图|图\/文|文)\s?[/／:：]|^资料图/

function isCredited(text: string): boolean {
  return creditTail.test(text.slice(-longestTail)) || creditHead.test(text)
}

const number = /^[-—–·•.\s\d０-９]{1,8}$/
const pageFoot = /^[-—–·\s]*第?\s?\d{1,3}\s?页[-—–·\s]*$/
const link = /^(?:https?:\/\/|www\.)\S+$/i
const pageWord = /^Page\s?\d+/i

/** The number of a page, an address, or the name of the electronic paper; a line of marks alone is as good as one. */
function isFolio(text: string): boolean {
  if (text.length <= 8 && (text === '' || number.test(text))) return true
  if (text.includes('页') && pageFoot.test(text)) return true
  return text.includes('数字报') || text.endsWith('电子版') || link.test(text) || pageWord.test(text)
}

const contentsTail =
  /[—\-·….\s>▶►/（(见刊\u3400-\u9fff”》](?:第\s?)?(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})\s?版[）)]?$|[—\-·….\s>▶►][A-Z]\d{1,2}$/
const contentsHead = /^(?:第\s?)?(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})\s?版[\s：:▶►·|]|^[A-Z]\d{1,2}[\s▶►|]/

const runningHead =
  /^(?:《?[\u3400-\u9fff]{2,8}[报報]》?\s{1,4}\d{4}年\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月\d{1,2}日\s{1,4}(?:星期[一二三四五六日]\s{1,4})?《?[\u3400-\u9fff]{2,8}[报報]》?$)/

function isRunningHead(text: string): boolean {
  return (signsOf(text) & sign.paper) !== 0 && runningHead.test(text)
}

const offices = '教授|研究员|工程师|院士|院长|局长|所长|主任|书记|会长|理事长|顾问|专家|总监|经理|董事长'
const afterOffice = new RegExp(`(?:${offices})([\\u3400-\\u9fff]{2,3})$`)
const beforeOffice = new RegExp(`^([\\u3400-\\u9fff]{2,3})[\\s　].{3,}(?:${offices})$`)

function namesOfficer(text: string): boolean {
  const name = afterOffice.exec(text)?.[1] ?? beforeOffice.exec(text)?.[1]
  return name !== undefined && hasSurname(name)
}

const joinedPart = /[^\s•·●丨┃]{3}\s?[•·●丨┃]\s?[^\s•·●丨┃]{2}/
const lastPart = /[•·●丨┃][^，。]{2,10}$/

const outlook = /^(?:下一步|未来|今后|接下来|下阶段|展望)|^.{2,30}将(?:继续|进一步|持续|不断)/
const longestOutlook = 34
const closingRemark = /[。！？”][（(][^（）()]{3,60}[）)]$/
const longestRemark = 64

const shortestHead = 8
const apart = /[\s□■◆●○]/

/** Words and, right after them, who wrote: ——青石巷见闻本报记者 周简. Heads have a blank or a mark between the two. */
function hasGluedByline(text: string, known: Known): boolean {
  const tail = readTailByline(text, known)
  return tail !== null && tail.start >= shortestHead && !apart.test(text.slice(tail.start - 1, tail.start + 1))
}

/** All shapes by name. */
export const shapes = {
  pageHead: { max: 60, has: sign.page | sign.digit, test: (text) => readPageHead(text) !== null },
  masthead: { max: 160, has: itemSigns, test: isMastheadLine },
  coreValues: { max: 48, test: isCoreValues },
  paperName: { max: 16, ends: '报報刊讯》', test: isPaperName },
  jump: { max: 40, has: sign.page, test: (text) => readJumpLine(text) !== null },
  byline: { max: 120, test: (text, known) => readBylineLine(text, known) !== null },
  gluedByline: { max: 120, has: sign.part, test: hasGluedByline },
  /** A whole line in brackets. */
  remark: pattern(200, { opens: '（(' }, /^[（(][^（）()]{4,}[）)]$/u),
  /** A byline with a role word, not only names. */
  role: pattern(
    120,
    { has: sign.part | sign.slash | sign.colon },
    /记\s?者|記者|通讯\s?员|通訊員|评论员|摄|攝|[图文]\s?[/／:：]|撰文|供图|供稿|作者|采写|编译|整理|见习/,
  ),
  credit: { max: 400, has: sign.picture | sign.slash, opens: '文', test: isCredited },
  lead: { max: any, test: hasDateline },
  signature: { max: any, ends: '）)】]', test: (text, known) => readSignature(text, known) !== null },
  photoCredit: {
    max: 400,
    has: sign.picture | sign.slash | sign.colon,
    ends: '）)】]',
    test: (text, known) => readPhotoCredit(text, known) !== null,
  },
  editors: pattern(
    120,
    { has: sign.editor },
    /^[【[（(]?(?:本[版期]|今日|值班)?\s?(?:责任?编辑|责编|責編|編輯|[\u3400-\u9fff]{0,4}编辑(?=[:：])|编\s?辑|校\s?对|校對|版\s?式|美\s?编|组\s?版|视觉|值班(?:编委|主任|总编辑?)|执行编辑|总值班|主编|策划|统筹)\s?[:：/／\s]/,
  ),
  folio: { max: 60, has: sign.digit | sign.page | sign.paper, opens: `${blanks}-—–·•.hHwW`, test: isFolio },
  /** The name of the paper with the date, as pages repeat it. */
  runningHead: { max: 40, has: sign.year, test: isRunningHead },
  bullet: { max: any, opens: '◆●■▲□◇★☆▶►◎○△▼•※◤▪', test: always },
  numbered: pattern(
    any,
    { opens: '0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳（(' },
    /^(?:\d{1,2}[.．、]\s?(?=\D)|[①-⑳]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)])/,
  ),
  bracketHead: pattern(any, { opens: '【' }, /^【[^】]{2,20}】./u),
  chapter: pattern(
    40,
    { opens: '一二三四五六七八九十（(第' },
    /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部分]+[\s：、]?)/,
  ),
  sidebar: pattern(
    20,
    { opens: `${blanks}【[（(■●◆相延新链背名小知编开记采短点评数资人专` },
    /^[【[（(■●◆]?\s?(?:相关链接|相关新闻|相关报道|延伸阅读|新闻链接|链接|背景|新闻背景|背景链接|名词解释|小贴士|小知识|知识链接|编者按|编者的话|开栏的话|编后|编后语|记者手记|采访手记|采访札记|短评|点评|评论|记者观察|数说|数读|资料卡|人物名片|人物简介|专家点评|延伸|新闻多一点)\s?(?:[】\]）)]?\s?[:：]?|[】\]]\S{1,12})$/u,
  ),
  boxTitle: pattern(
    14,
    { opens: `${blanks}【[■●◆温友今本导導要版内天气一小` },
    /^[【[■●◆]?\s?(?:温馨提示|友情提示|今日导读|今日看点|本期导读|本期看点|导\s{0,3}读|導\s{0,3}讀|今日要目|要\s{0,3}目|今日要闻导读|版面导读|内容导读|导航|天气预报|今日天气|天\s?气|天氣|气象|天气|一周天气|气象预报|小贴士)\s?[】\]]?\s?[:：]?$/,
  ),
  weather: pattern(
    60,
    { has: sign.weather },
    /[℃°]\s?C?|^(?:今|明|后)[日天天夜晚].{0,16}(?:晴|多云|阴|雨|雪|雾|霾|风)|(?:晴|多云|阴|小雨|阵雨|中雨|大雨|暴雨|雷阵雨|小雪|大雪)\s*(?:转|到|间|$)|(?:偏|东|西|南|北)风\s?\d/u,
  ),
  contents: {
    max: 60,
    has: sign.page | sign.digit,
    test: (text) => contentsTail.test(text) || contentsHead.test(text),
  },
  /** Tells where to call or to go, as advertisements do. */
  address: pattern(
    40,
    { has: sign.colon | sign.digit },
    /(?:热线|电话|地址|网址|微信|咨询|邮箱)\s?[:：]|(?<!\d)0\d{2,3}[-—－]\d{7,8}/,
  ),
  notice: pattern(
    24,
    { ends: `${blanks}告事明示正歉谢知失·•` },
    /^(?:[·•]?\s?广\s?告\s?[·•]?|遗\s?失\s?|(?:遗\s?失\s?)?声\s?明|(?:(?:遗\s?失|招\s?聘|寻\s?人|认\s?尸)\s?)?启\s?事|(?:(?:拍\s?卖|招\s?标|注\s?销|减\s?资|清\s?算|催\s?收|停\s?电|迁\s?坟)\s?)?公\s?告|[通讣訃]\s?告|公\s?示|更\s?正|致\s?歉|鸣\s?谢|停水通知|.{2,16}(?:公告|启事|声明|公示|讣告|通告))$/u,
  ),
  briefsHead: pattern(
    16,
    { ends: '讯訊报闻递锦览波滴描态打' },
    /(?:[简快]\s?[讯报]|短\s?[讯波]|要\s?闻|速\s?[递览]|集\s?锦|一\s?览|[點点]\s?滴|[短微]\s?新闻|播\s?报|扫描|动态|快递|一句话新闻|簡\s?訊|短打)$/,
  ),
  /** Begins with the verb of a campaign, as names of columns do, and headlines too. */
  campaign: pattern(
    40,
    { has: sign.column, opens: '深贯落学树聚关走践奋喜庆纪决推弘争助共建打护寻致记' },
    /^(?:深入)?(?:贯彻|落实|学习|树立|聚焦|关注|走进|践行|奋进|奋战|奋斗|喜迎|庆祝|纪念|决战|决胜|[^，]{0,16}(?:主题实践|主题活动|系列报道|开好局|好局起好步)|推进|弘扬|争当|争创|助力|共建|建设|打造|护航|寻找|致敬|记录)/u,
  ),
  /** Ends with a word that names of columns end with. */
  columnTail: tail(
    40,
    '进行时|在行动|行动|走基层|在一线|一线见闻|风采|大家谈|面对面|故事|访谈|系列报道|系列评论|观察|视点|关注|聚焦|透视|追踪|连线|纵横|广角|天地|论坛|视线|看台|专栏|专题|之窗|之声|风景线|回眸|巡礼|田野上|进万家|先锋|榜样|系列|活动|典型|典型案例|中国行|怎么干|观察站|时评|快评|锐评|漫谈|随笔|日记|手记|札记',
  ),
  /** Ends with the verb of saying that leads into a headline; 要求 is also a noun. */
  kickerTail: pattern(44, { ends: '调出求示说' }, /(?:强调|指出|(?<![新高总硬严项的提出])要求|表示|提出|时说)$/),
  dash: pattern(60, { opens: '—-－─–' }, /^(?:——|—|--|－－|─{1,2}|––|-)\s?\S/),
  caption: pattern(
    400,
    { opens: '▲▼◀▶△▽①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳图圖上下左右题資大小' },
    /^(?:[▲▼◀▶△▽①-⑳]\s?)?(?:图为|圖為|上图|下图|左图|右图|图①|图一|图\d|题图|上圖|下圖|图片[:：]|資料圖|大图|小图)[\s:：，,为]?|^[▲▼◀▶△▽](?=\S)/,
  ),
  question: pattern(200, { has: sign.colon }, /^(?:记者|问|主持人|本报记者|答|[\u3400-\u9fff]{2,4})[:：]\S/),
  table: pattern(
    200,
    { has: sign.blank | sign.bar },
    /^\S{1,20}(?:\t| {2,}|　{2,})\S{1,20}(?:(?:\t| {2,}|　{2,})\S{1,20})+$|^\|.*\|$/u,
  ),
  fullStop: pattern(any, { has: sign.stop }, /。/),
  /** Blanks between words, as between the two halves of a headline; those beside Latin letters do not count. */
  parted: pattern(any, { has: sign.blank }, /(?<=[\u3400-\u9fff”’》？！])[\s　]+[\u3400-\u9fff“‘《]/),
  /** Parts joined by a dot or a bar: 践行·观察. */
  joined: { max: 40, has: sign.joint, test: (text) => joinedPart.test(text) && lastPart.test(text) },
  /** A guest of an interview or the author of a message, with his office before or after the name. */
  officer: { max: 40, has: sign.office, test: namesOfficer },
  /** 周简：博士毕业, 去向：某院 */
  labelled: pattern(37, { has: sign.colon }, /^[\u3400-\u9fff]{2,6}[:：]\S{1,30}$/u),
  /** A label that says what stands after the colon. */
  label: pattern(
    any,
    { has: sign.colon },
    /^(?:数据|资料|图片)?来源[:：]|^[\u3400-\u9fff]{2,4}(?:顾问|嘉宾|策划|主持|人|单位|去向|方式)[:：]/,
  ),
  speaker: pattern(any, { has: sign.colon }, /^(?:本报)?(?:记者|问|答|主持人)[:：]/),
  /** Tells who was present. */
  attended: pattern(
    30,
    { ends: '席持话加辞同察议告示' },
    /(?:出席|主持|讲话|参加|致辞|陪同|陪同考察|主持会议|出席会议并讲话|作报告|批示)$/,
  ),
  pictureSource: pattern(
    60,
    { has: sign.colon, ends: '供成制作摄' },
    /(?:图片|照片|数据)来源[:：]|(?:图片|照片|插图)(?:均|皆)?由.{1,20}(?:提供|生成|绘制|制作|拍摄)$/,
  ),
  pictureTitle: pattern(any, { opens: '图' }, /^图片[:：]/),
  /** What newspapers call a picture that has no headline of its own. */
  pictureHead: pattern(
    10,
    { opens: '图新影摄' },
    /^(?:图片新闻|图片报道|新闻图片|图说\S{0,6}|图片故事|影像|摄影报道)$/,
  ),
  loneDate: pattern(
    13,
    { ends: '日' },
    /^[0-9０-９〇二一三四五六七八九十]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日$/,
  ),
  /** A question as prose asks it. */
  proseQuestion: pattern(40, { ends: '？?' }, /^(?:那么|那)[，,].*[？?]$|呢[？?]$/),
  sentenceStart: pattern(
    40,
    { opens: '0123456789在当据此同目如今近去为其这该他她我记会经随面针通由' },
    /^(?:\d{2,4}年|\d{1,2}月|\d{1,2}日|在(?!线)|当|据|此外|同时|目前|如今|今年|近年|去年|为此|其中|这|该|他|她|我们|记者|会议|经过|随着|面对|针对|通过|由于)/,
  ),
  /** A text that tells what comes next. */
  outlook: { max: any, test: (text) => text.length > 30 && outlook.test(text.slice(0, longestOutlook)) },
  /** A text with a remark in brackets at its end, as who wrote it and where he works. */
  closingRemark: {
    max: any,
    ends: '）)',
    test: (text) => text.length > 40 && closingRemark.test(text.slice(-longestRemark)),
  },
} satisfies Record<string, Shape>

export type ShapeName = keyof typeof shapes

/** Which shapes a line has. Lines of the same shapes share one object. */
export type Shapes = Readonly<Record<ShapeName, boolean>>

interface GatedShape extends Pick<Shape, 'max' | 'test'> {
  has: number
  /** Its bit among all shapes: added up, since they are more than the bitwise operators take. */
  bit: number
}

/** The sign that every line has: of shapes without a gate. */
const open = 1 << 30

const gated = ({ max, has, opens, ends, test }: Shape, index: number): GatedShape => {
  const gate = has ?? (opens === undefined && ends === undefined ? open : 0)
  return { max, has: gate, test, bit: 2 ** index }
}

/** For each character of some gates, which shapes it opens the gate of. */
type Doors = ReadonlyMap<number, readonly boolean[]>

function doorsOf(all: readonly Shape[], gate: 'opens' | 'ends'): Doors {
  const doors = new Map<number, boolean[]>()
  for (const [index, { [gate]: characters = '' }] of all.entries()) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      const opened = doors.get(code) ?? all.map(() => false)
      opened[index] = true
      doors.set(code, opened)
    }
  }
  return doors
}

interface Gates {
  shapes: readonly GatedShape[]
  first: Doors
  last: Doors
  closed: readonly boolean[]
}

let gates: Gates | undefined

function gatesOf(all: readonly Shape[]): Gates {
  return {
    shapes: all.map(gated),
    first: doorsOf(all, 'opens'),
    last: doorsOf(all, 'ends'),
    closed: all.map(() => false),
  }
}

/** Reads all shapes of a line. */
export function shapesOf(text: string, known: Known): Shapes {
  gates ??= gatesOf(Object.values<Shape>(shapes))
  const { shapes: all, first, last, closed } = gates
  const signs = text === '' ? -1 : signsOf(text) | open
  const opened = first.get(text.charCodeAt(0)) ?? closed
  const ended = last.get(text.charCodeAt(text.length - 1)) ?? closed
  let bits = 0
  for (let index = 0; index < all.length; index++) {
    const { max, has, test, bit } = all[index] as GatedShape
    if (text.length > max || ((signs & has) === 0 && !opened[index] && !ended[index])) continue
    if (test(text, known)) bits += bit
  }
  return sharedShapes(bits)
}

const shared = new Map<number, Shapes>()

function sharedShapes(bits: number): Shapes {
  let found = shared.get(bits)
  if (!found) {
    const has = (index: number): boolean => Math.floor(bits / 2 ** index) % 2 === 1
    // A copy, since an object made of entries is a table, which is slow to ask.
    found = { ...Object.fromEntries(Object.keys(shapes).map((name, index) => [name, has(index)])) } as Shapes
    shared.set(bits, found)
  }
  return found
}
