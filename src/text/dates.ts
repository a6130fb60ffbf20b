import { folded } from './folded.ts'
import { lunarDates } from './lunar-dates.ts'
import { matchesNear } from './near.ts'
import { chineseValue } from './numerals.ts'
import { reading } from './reading.ts'

/**
 * A date as printed: 2023年5月26日, 5月23日, 25日, 去年5月, 2023-05-26. Parts that are not printed are absent; the second
 * date of a span or list (5月23日至25日) takes year and month from the first. The numbers are as printed: a month may be 13.
 */
export interface DateMention {
  start: number
  end: number
  /** The Gregorian year, written in full. */
  year?: number
  month?: number
  day?: number
  /** A year not written in full: 去年, 同年, 98年, 民国二十六年. */
  yearWord?: string
  /** 本月, 上月. */
  monthWord?: string
  form: 'arabic' | 'chinese' | 'full-width' | 'mixed'
  /** The date that opened the span or list. */
  from?: DateMention
}

const digit = '[〇○零一二三四五六七八九十廿卅]'
/** What a year may be counted from. */
const eras =
  '公元前 公元 民国 宣统 光绪 同治 咸丰 道光 嘉庆 乾隆 雍正 康熙 顺治 崇祯 万历 嘉靖 正德 弘治 成化 永乐 洪武 昭和 平成 令和'.split(
    ' ',
  )
const numeral = /[\d.〇○零一二三四五六七八九十廿]/

const piece = new RegExp(
  [
    `(?<year>(?<![\\d.〇○零一二三四五六七八九十廿])(?:\\d{1,4}|${digit}{1,4}|元)\\s?年(?!级|龄|期|薪|产|均|度票|轮|检))`,
    '(?<yearWord>今年|本年|去年|上年|前年|明年|后年|同年|当年|次年|翌年)',
    '(?<monthWord>本月|上个?月|下个?月|当月|同月|次月)',
    `(?<month>(?<![\\d.])(?:\\d{1,2}|${digit}{1,3})\\s?月(?!龄|嫂|饼|球|饷))`,
    `(?<day>(?<![\\d.])(?:\\d{1,2}|${digit}{1,3})\\s?(?:[日号]|(?=[至到—–~、-]{1,2}(?:\\d{1,2}|${digit}{1,3})[日号])))`,
    '(?<iso>(?<![\\d./-])(?:19|20)\\d{2}(?<mark>[./-])\\d{1,2}\\k<mark>\\d{1,2}(?!\\d|[./-]\\d))',
  ].join('|'),
  'g',
)

/** What every piece ends with or holds: to look for these alone costs a fraction of trying all pieces everywhere. */
const sign =
  /[年月日号](?<=[\d〇○零一二三四五六七八九十廿卅\s].|[元今本去上前明后同当次翌]年|[本上下个当同次]月)|[./-](?<=[12]\d{3}.)(?=\d)/g
/** How far before its sign a piece may begin: 十二至二十五日. */
const longestPiece = 9

const units = ['year', 'yearWord', 'monthWord', 'month', 'day', 'iso'] as const
type Unit = (typeof units)[number]
const rank: Readonly<Record<Unit, number>> = { year: 0, yearWord: 0, monthWord: 1, month: 1, day: 2, iso: 3 }

/** A date under way: `rank` of its smallest part, and whether the printed text carries it alone. */
interface Draft extends DateMention {
  rank: number
}

/** Gregorian dates of a view in order. */
export const dates = reading((view): readonly DateMention[] => {
  const text = folded(view)
  const found: DateMention[] = []
  let draft: Draft | undefined
  const finish = (): void => {
    if (draft && isDate(draft, text)) found.push(mention(draft, view.text))
    draft = undefined
  }
  for (const match of matchesNear(sign, longestPiece, piece, text)) {
    const unit = unitOf(match)
    const start = unit === 'year' ? eraStart(text, match.index) : match.index
    const end = match.index + match[0].length
    const joined: boolean = draft !== undefined && joins(draft, unit, text.slice(draft.end, start))
    if (!joined) {
      finish()
      draft = { start, end: start, form: 'arabic', rank: -1 }
      inherit(draft, unit, found.at(-1), text)
    }
    if (draft) extend(draft, unit, text.slice(start, end), end)
  }
  finish()
  return found.length === 0 ? found : withoutLunar(found, lunarDates(view))
})

/** The month of 农历五月初四 is no Gregorian one. */
function withoutLunar(found: DateMention[], lunar: readonly { start: number; end: number }[]): DateMention[] {
  let next = 0
  return found.filter(({ start, end }) => {
    while (next < lunar.length && (lunar[next]?.end as number) <= start) next++
    const other = lunar[next]
    return !other || other.start >= end
  })
}

/** Where the era before a year begins, or the year where no era stands before it. */
function eraStart(text: string, year: number): number {
  const start = year - (eras.find((era) => text.endsWith(era, year))?.length ?? 0)
  return start > 0 && numeral.test(text[start - 1] as string) ? year : start
}

function unitOf(match: RegExpExecArray): Unit {
  const groups = match.groups as Record<string, string | undefined>
  return units.find((unit) => groups[unit] !== undefined) as Unit
}

function joins(draft: Draft, unit: Unit, gap: string): boolean {
  return (gap === '' || gap === ' ') && rank[unit] === draft.rank + 1
}

function extend(draft: Draft, unit: Unit, printed: string, end: number): void {
  draft.end = end
  draft.rank = rank[unit]
  if (unit === 'yearWord' || unit === 'monthWord') draft[unit] = printed
  else if (unit === 'iso') Object.assign(draft, isoParts(printed))
  else {
    const value = numberOf(printed)
    if (unit === 'year' && !isFullYear(printed)) draft.yearWord = printed
    else if (value !== null) draft[unit] = value
  }
}

function isoParts(printed: string): Pick<DateMention, 'year' | 'month' | 'day'> {
  const [year, month, day] = printed.split(/[./-]/).map(Number) as [number, number, number]
  return { year, month, day }
}

function numberOf(printed: string): number | null {
  const number = /^(?:公元)?(\d+|[〇○零一二三四五六七八九十廿卅]+)/.exec(printed)?.[1] ?? ''
  return /^\d/.test(number) ? Number(number) : chineseValue(number)
}

function isFullYear(printed: string): boolean {
  return /^(?:公元)?(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})\s?年/.test(printed)
}

/** A month or day after 至 or 、 takes what it lacks from the date before. */
function inherit(draft: Draft, unit: Unit, last: DateMention | undefined, text: string): void {
  if (!last || rank[unit] === 0 || unit === 'iso') return
  if (!/^[至到—–~、和及与-]{1,2}$/.test(text.slice(last.end, draft.start))) return
  if (unit === 'day' && (last.day === undefined || (last.month === undefined && last.monthWord === undefined))) return
  draft.from = last
  if (last.year !== undefined) draft.year = last.year
  if (last.yearWord !== undefined) draft.yearWord = last.yearWord
  if (unit !== 'day') return
  if (last.month !== undefined) draft.month = last.month
  if (last.monthWord !== undefined) draft.monthWord = last.monthWord
}

/** Leaves out durations and numbers that only look like a date: 3年, 36月, 50日元, 5日内, 23号楼. */
function isDate(draft: Draft, text: string): boolean {
  const { year, month, day, yearWord, monthWord } = draft
  if (draft.rank === 0)
    return year !== undefined || (yearWord !== undefined && !/[\d〇○零一二三四五六七八九十廿卅元]\s?年/.test(yearWord))
  if (day === undefined) {
    if (draft.rank === 2) return false
    return monthWord !== undefined || (month !== undefined && (year !== undefined || (month >= 1 && month <= 12)))
  }
  if (month !== undefined || monthWord !== undefined) return true
  const isDay = day >= 1 && day <= 31 && text[draft.end - 1] === '日'
  return (
    isDay && !/^[元圆本志语军内后前游均化行夜]/.test(text.slice(draft.end, draft.end + 1)) && !measured(draft, text)
  )
}

function measured({ start }: Draft, text: string): boolean {
  return start > 0 && '第共期续近每满短过达仅隔超数几多'.includes(text[start - 1] as string)
}

function mention({ rank: _, ...draft }: Draft, printed: string): DateMention {
  return { ...draft, form: formOf(printed.slice(draft.start, draft.end)) }
}

function formOf(printed: string): DateMention['form'] {
  const arabic = /\d/.test(printed)
  const chinese = /[〇○零一二三四五六七八九十廿卅]/.test(printed)
  if (/[\uff01-\uff5e]/.test(printed)) return chinese || arabic ? 'mixed' : 'full-width'
  return chinese ? (arabic ? 'mixed' : 'chinese') : 'arabic'
}
