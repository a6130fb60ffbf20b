import { isValidDay } from '../../text/calendar.ts'
import type { FieldName } from '../../tree/index.ts'
import { numeralClass as n, readInteger } from '../numeral.ts'
import { sign, signsOf } from '../signs.ts'

/** An item of the masthead in a line; offsets into the line's text. */
export interface FieldSpan {
  name: FieldName
  start: number
  end: number
  label?: string
}

const monthDay =
  '(?:正|[冬腊]|闰?[一二三四五六七八九十]{1,2})月(?:初[一二三四五六七八九十]|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]|三十)'
const contactLabels =
  '(?:新闻|爆料|报料|服务|订阅|发行|广告|投诉|投递|读者|编辑部|总编室|办公室|值班|监督|举报|咨询|联系|传真|热线|客服|本报)'

/** A date whose parts stood on lines of their own, the day last or, in large type, first. */
const rowsOfDate = `[${n}]{4}年[${n}]{1,3}月[${n}]{1,3}(?![${n}])|[0-9０-９]{1,2}日?[0-9０-９]{4}年[0-9０-９]{1,2}月(?![${n}])`

interface Item {
  name: FieldName
  /** A line with none of these has no such item. */
  signs: number
  /** Characters; it begins with one of them, where any are given. */
  opens?: string
  pattern: RegExp
}

/** Items that are known by their form, tried in this order at each place of a line. */
const items: readonly Item[] = [
  {
    name: 'date',
    signs: sign.year | sign.digit,
    pattern: new RegExp(
      `[${n}]{4}\\s?年\\s?[${n}]{1,3}\\s?月\\s?[${n}]{1,3}\\s?日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)|${rowsOfDate}`,
      'y',
    ),
  },
  {
    name: 'weekday',
    signs: sign.weekday,
    opens: '（(星礼禮周週',
    pattern: /[（(]?(?:星期|礼拜|禮拜|周|週)[一二三四五六日天][）)]?(?![\u3400-\u9fff])/y,
  },
  {
    name: 'lunarDate',
    signs: sign.lunar,
    opens: '农農夏阴（(甲乙丙丁戊己庚辛壬癸正冬腊闰一二三四五六七八九十',
    pattern: new RegExp(
      `(?:农历|農曆|夏历|阴历|[（(]?农历)?\\s?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?[（(]?[鼠牛虎兔龙蛇马羊猴鸡狗猪龍馬雞豬]?[）)]?年?\\s?${monthDay}?|(?:农历|農曆)\\s?${monthDay}|${monthDay}(?![\\u3400-\\u9fff])`,
      'y',
    ),
  },
  {
    name: 'registration',
    signs: sign.number,
    pattern:
      /(?:国内|國內)?(?:统一|統一)?(?:连续出版物号|刊号|刊號|准印证号?|登记证号?)[:：\s]*(?:CN\s?)?[A-Za-z0-9０-９]{1,12}(?:[-—－/][A-Za-z0-9０-９]{1,8}){0,3}|CN\s?[0-9０-９]{2}[-—－][0-9０-９]{4}(?:\/[A-Z]+)?|(?:邮发)?代号[:：\s]*[0-9０-９]+[-—－][0-9０-９]+|国外代号[:：\s]*[A-Z0-9]+|ISSN\s?[0-9X-]+|[\u3400-\u9fff]{0,6}内资准?字\S{0,16}|(?:[\u3400-\u9fff]{1,6})?准印证?\S{0,4}第?\S{0,12}号/y,
  },
  {
    name: 'issueNumber',
    signs: sign.weekday | sign.number,
    opens: '第总總Nn',
    pattern: new RegExp(
      `第\\s?[${n}]{1,4}\\s?[期号號]\\s?[（(](?:总|總)第?\\s?[${n}]{1,6}\\s?[期号號]?[）)]|(?:总|總)?第\\s?[${n}]{1,6}\\s?[期号號](?![\\u3400-\\u9fff])|(?:总|總)(?:期号|期数|字)[:：\\s]*第?[${n}]{1,6}[期号]?|[Nn][Oo][.．:：]?\\s?\\d{1,6}|(?:总|總)\\s?[${n}]{1,6}\\s?期`,
      'y',
    ),
  },
  {
    name: 'pageCount',
    signs: sign.sheet,
    opens: '今本共全对四',
    pattern: new RegExp(
      `(?:今日|本期|今天|本报今日|本报今天|共|今|全|对开|四开|对开大报|本报)(?:共|出版?|对开|四开|彩色)?\\s?[${n}]{1,3}\\s?(?:个)?(?:版|[张張])(?:彩色|彩印)?(?![\\u3400-\\u9fff])`,
      'y',
    ),
  },
  {
    name: 'price',
    signs: sign.price,
    pattern: /(?:每[份期]|零售|定价|全年|半年|月)(?:价|定价|每份|订价)?[:：\s]*[0-9０-９.．]+\s?元(?:\/[年月份期])?/y,
  },
  {
    name: 'contact',
    signs: sign.colon,
    pattern: new RegExp(
      `${contactLabels}?[\\u3400-\\u9fff]{0,8}(?:热线|熱線|电话|電話|网址|網址|邮箱|信箱|郵箱|系统|地址|邮编|郵編|微信|公众号|微博|传真|QQ群?|E-?mail|客户端|网站|官网|APP)\\s?[:：]\\s?\\S+(?:\\s?[-—－]\\s?\\d+)?(?:\\s+\\d{5,}\\S*)*`,
      'iy',
    ),
  },
  { name: 'contact', signs: sign.colon | sign.dot, pattern: /(?:https?:\/\/|www\.)\S+/y },
  {
    name: 'publisher',
    signs: sign.publisher,
    pattern:
      /[\u3400-\u9fff（）()·“”]{2,40}(?:[\s　]+[\u3400-\u9fff（）()·“”]{2,40}){0,3}[\s　]*(?:主办|主辦|主管|出版|承办|协办|编印|编辑出版|主管主办|主管、主办|印行|发行)(?![\u3400-\u9fff])/y,
  },
  {
    name: 'publisher',
    signs: sign.colon,
    pattern:
      /(?:主办|主管|主管主办|承办|出版|编辑出版|协办|印刷|承印|社长|总编辑|主编)(?:单位|单位）)?\s?[:：]\s?[\u3400-\u9fff（）()·、]{2,40}/y,
  },
]

/** The signs of all items. */
export const itemSigns = items.reduce((all, { signs }) => all | signs, 0)

const separator = /[\s|｜,，;；·•/／、。—-]+/y
const coreValues = new Set('富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善'.split(' '))

/** Where words that no form explains end: at a blank, or where a date is glued to them. */
const endOfOther = new RegExp(`(?!^)(?:[\\s|｜]|[（(]?(?:[${n}]{4}\\s?年|星期))`)

/** Characters of which a match of it needs to be seen. */
const longestEnd = 8

const bothHan = /^[\u3400-\u9fff]{2}$/
const mostWords = 13
const mostStrange = Math.floor(mostWords / 4)

export interface MastheadReading {
  fields: FieldSpan[]
  /** Characters of words in no field that is known by its form. */
  strange: number
}

/** Whether a line is part of the 24-character slogan; one word in four may be wrong, for a rule to find. */
export function isCoreValues(text: string): boolean {
  if (text.length < 4 || text.length > 48) return false
  const glued = text.replace(/[\s·、，,]+/g, '')
  let count = 0
  let strange = 0
  for (let at = 0; at < glued.length; count++) {
    const word = glued.slice(at, at + 2)
    const known = coreValues.has(word)
    at += known || bothHan.test(word) ? 2 : String.fromCodePoint(glued.codePointAt(at) as number).length
    if (!known && ++strange > mostStrange) return false
  }
  return count >= 2 && count <= mostWords && strange <= count / 4
}

const paperName =
  /^《?(?!本[报報]》?$)[\u3400-\u9fff\s　]{1,12}(?<!机关)(?<![简簡快播通情海喜电電壁汇要预預捷举舉])(?:[报報]|[\s　][报報]|周[\s　]?刊|时[\s　]?讯|導[\s　]?報)》?$/

/** Whether a line reads like the name of a newspaper: 朔岭日报, 朔　岭　日　报, 《桃花溪报》. */
export function isPaperName(text: string): boolean {
  return paperName.test(text)
}

/** Whether a line is a row of masthead items: there are some, and no more than one character in four is none of theirs. */
export function isMastheadLine(text: string): boolean {
  const { fields, strange } = readMasthead(text, text.length / 4)
  return strange * 4 <= text.length && fields.some(({ name }) => name !== 'other')
}

/**
 * Reads a line as a row of masthead items. What no form explains becomes `other`, word by word.
 *
 * @param most Strange characters after which reading is given up.
 */
export function readMasthead(text: string, most = Number.POSITIVE_INFINITY): MastheadReading {
  const fields: FieldSpan[] = []
  const signs = signsOf(text)
  let strange = 0
  let at = 0
  while (at < text.length && strange <= most) {
    separator.lastIndex = at
    if (separator.test(text)) {
      at = separator.lastIndex
      continue
    }
    const found = itemAt(text, at, signs)
    if (found) {
      fields.push(found)
      at = found.end
      continue
    }
    if ('（(）)'.includes(text[at] as string)) {
      at++
      continue
    }
    const length = text.slice(at, at + most - strange + longestEnd).search(endOfOther)
    const end = length < 0 ? text.length : at + length
    const last = fields.at(-1)
    if (last?.name === 'other' && /^\s*$/.test(text.slice(last.end, at))) last.end = end
    else fields.push({ name: 'other', start: at, end })
    strange += end - at
    at = end
  }
  return { fields, strange }
}

function itemAt(text: string, at: number, signs: number): FieldSpan | null {
  const first = text[at] as string
  for (const { name, opens, pattern, signs: needed } of items) {
    if ((signs & needed) === 0 || opens?.includes(first) === false) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const value = match[0].trimEnd()
    if (value === '') continue
    const span: FieldSpan = { name, start: at, end: at + value.length }
    const label = name === 'contact' ? /^[^:：]{2,16}(?=[:：])/.exec(value)?.[0].trim() : undefined
    if (label && !/^https?$/.test(label)) span.label = label
    return span
  }
  return null
}

const dateParts = new RegExp(`([${n}]{4})\\s{0,9}[年\\-./]\\s{0,9}([${n}]{1,3})\\s{0,9}[月\\-./]\\s{0,9}([${n}]{1,3})`)
const dayFirst = new RegExp(`^([${n}]{1,2})日?\\s{0,9}([${n}]{4})年([${n}]{1,2})月$`)
const year = new RegExp(`^[${n}]{4}年$`)
const yearAndMonth = new RegExp(`^[${n}]{4}年[${n}]{1,3}月$`)
const day = new RegExp(`^[${n}]{1,3}日?$`)
const monthAndDay = new RegExp(`^[${n}]{1,3}月(?:[${n}]{1,3}日?)?$`)

const numeral = new RegExp(`^[${n}]`)

/** Whether a row goes on with a date that the rows before it began: 2031年5月 ⏎ 26, or 26 ⏎ 2031年5月. */
export function continuesDate(before: string, row: string): boolean {
  if (before.length > 12 || row.length > 12 || !numeral.test(row)) return false
  if (yearAndMonth.test(before)) return day.test(row)
  return year.test(before) ? monthAndDay.test(row) : day.test(before) && yearAndMonth.test(row)
}

/** An ISO date from any digits; null for a date that the calendar does not have. */
export function isoDate(value: string): string | null {
  const [first, ...others] = dayFirst.exec(value)?.slice(1) ?? []
  const parts = first === undefined ? dateParts.exec(value)?.slice(1) : [...others, first]
  const [y, m, d] = (parts ?? []).map((part) => readInteger(part))
  if (!y || !m || !d || y < 1000 || !isValidDay(m, d, y)) return null
  return `${y}-${twoDigits(m)}-${twoDigits(d)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
