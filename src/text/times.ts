import { folded } from './folded.ts'
import { matchesNear } from './near.ts'
import { chineseValue } from './numerals.ts'
import { reading } from './reading.ts'

/** A time of day: 下午3时30分, 8:30, 15点半. */
export interface TimeMention {
  /** The period of the day included. */
  start: number
  end: number
  /** 上午, 下午, 凌晨…, with the offset where the digits begin. */
  period?: string
  /** Offset of the hour. */
  clock: number
  hour: number
  minute: number
}

const pattern =
  /(?<period>凌晨|清晨|早晨|早上|今早|今晨|上午|中午|正午|下午|午后|傍晚|晚上|晚间|今晚|昨晚|明晚|当晚|夜间|深夜|夜里|午夜)?(?<clock>(?<![\d.:])(?<hour>\d{1,2}|(?<=[晨早上午后晚间夜里])[一二三四五六七八九十]{1,3}(?=[时点]))(?:(?<mark>[时点])(?!代|[一-龥]?点|数据|间|之|个|意见|建议|要求|希望|体会|想法|做法|经验|措施)(?:(?<half>半)|(?<minute>\d{1,2})(?!\d|[.:])分?)?|:(?<minutes>\d{2})(?!\d)(?::\d{2}(?!\d))?))/g

/** What every time of day holds, and how far before it one may begin: 凌晨十二时. */
const sign = /[\d一二三四五六七八九十][时点:]/g
const longestLead = 4

const clockWord =
  /(?:时间|截止|截至|营业|开放|发车|起飞|到站|开演|开播|开馆|闭馆|开会|开始|结束|报到)(?:定?为|是|于|在|到|:)?\s?$/

/**
 * Times of day in order, in Arabic digits, and after a part of the day in characters. `H点` and `H:MM` count only with a sign that a clock is meant: a period of the
 * day, a date or a word such as 截止 before it, 半 or minutes after 点, or a second time of a span; else 3点 may be three points, and
 * 25:18 a score.
 */
export const times = reading((view): readonly TimeMention[] => {
  const text = folded(view)
  const found: TimeMention[] = []
  for (const match of matchesNear(sign, longestLead, pattern, text)) {
    const groups = match.groups as Record<string, string | undefined>
    const end = match.index + match[0].length
    const start = match.index
    const last = found.at(-1)
    const spans = last !== undefined && /^[—–\-~至到]{1,2}$/.test(text.slice(last.end, start))
    const certain =
      groups.mark === '时' || groups.period !== undefined || groups.half !== undefined || spans || dated(text, start)
    if (!certain && !startsSpan(text, start, end) && groups.minute === undefined) continue
    found.push({
      start,
      end,
      ...(groups.period === undefined ? {} : { period: groups.period }),
      clock: end - (groups.clock as string).length,
      hour: hourOf(groups.hour as string),
      minute: groups.half ? 30 : Number(groups.minute ?? groups.minutes ?? 0),
    })
  }
  return found
})

function hourOf(printed: string): number {
  return /\d/.test(printed) ? Number(printed) : (chineseValue(printed) ?? 0)
}

function dated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  return /[日号]\s?$/.test(before) || clockWord.test(before)
}

function startsSpan(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes(':') && /^[—–\-~至到]{1,2}\d{1,2}:\d{2}(?!\d)/.test(text.slice(end, end + 8))
}
