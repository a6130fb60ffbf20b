import { pairs } from './characters.ts'
import { folded } from './folded.ts'
import { reading } from './reading.ts'

/** A day told from the day of printing: 昨日, 明晚. */
export interface RelativeDay {
  start: number
  end: number
  /** Days from the day of issue: −1 for 昨日. */
  days: number
}

/** 星期三, 周日, 上周三. */
export interface WeekdayMention {
  start: number
  end: number
  /** ISO weekday: 1 for Monday … 7 for Sunday. */
  weekday: number
  /** Weeks from the week of issue: −1 for 上周三; absent without such a word. */
  week?: number
}

/** Words around which 前天 and 后天 are no days: 目前天气, 今后天然气, 后天培养. */
const relative =
  /大前[天日]|(?<![目以此从先年提空向往之午])前(?:[天日](?![津气然赋下空地本夜益常])|晚)|昨(?:[天日晚夜晨早])|今(?:天|日|晚|夜|晨|早)|明(?:天|日|晚|晨|早)|大后天|(?<![今以此之午先然而最])后天(?![津气然赋下空地性培形努])/g

const offsets: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 }

/** How each relative day has it, for what a block must hold. */
export const relativeDayWords: readonly string[] = [...pairs('昨今明', '天日晚夜晨早'), ...pairs('前后', '天日晚')]
const someRelative = /[昨今明][天日晚夜晨早]|[前后][天日晚]/

/** 昨日, 今天, 明晚, 前天, 后天 of a view, in order. */
export const relativeDays = reading((view): readonly RelativeDay[] => {
  if (!someRelative.test(view.text)) return []
  return [...view.text.matchAll(relative)].map((match) => {
    const word = match[0]
    const days = word[0] === '大' ? (word[1] === '前' ? -3 : 3) : (offsets[word[0] as string] as number)
    return { start: match.index, end: match.index + word.length, days }
  })
})

const weekday =
  /(?:(?<week>上上|下下|上|本|这|下)(?:个)?)?(?:(?:星期|礼拜)(?<long>[一二三四五六日天1-7])|(?<![\d一二两三四五六七八九十几每数整首半多])周(?<short>[一二三四五六日](?![年岁期本报刊益])))/g

/** How each day of the week has it, for what a block must hold. */
export const weekdayWords: readonly string[] = pairs('期拜周', '一二三四五六日天1234567１２３４５６７')
const someWeekday = /[期拜周][一二三四五六日天1-7]/

const weeks: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 }

/** Days of the week of a view, in order. 周三 may be a name: rules look at what stands around it. */
export const weekdays = reading((view): readonly WeekdayMention[] => {
  const text = folded(view)
  if (!someWeekday.test(text)) return []
  return [...text.matchAll(weekday)].map((match) => {
    const { week, long, short } = match.groups as Record<string, string | undefined>
    const name = (long ?? short) as string
    const value = /\d/.test(name) ? Number(name) : '一二三四五六日天'.indexOf(name) + 1
    return {
      start: match.index,
      end: match.index + match[0].length,
      weekday: Math.min(value, 7),
      ...(week === undefined ? {} : { week: weeks[week] as number }),
    }
  })
})
