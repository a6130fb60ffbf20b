import { chineseValue } from './numerals.ts'
import { reading } from './reading.ts'

/** A date of the Chinese calendar: 农历四月初八, 癸卯年闰二月十五, 腊月廿三. */
export interface LunarMention {
  start: number
  end: number
  /** 干支 of the year: 癸卯. */
  yearName?: string
  month: number
  day?: number
  /** 闰月 */
  leap: boolean
  /** Offset of the month, where the part that names the day begins. */
  monthStart: number
}

const pattern =
  /(?<calendar>农历|阴历|旧历|夏历)?\s?(?:(?<yearName>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])(?:[（(]?[鼠牛虎兔龙蛇马羊猴鸡狗猪][）)]?)?年)?\s?(?<monthText>(?<leap>闰)?(?<month>正|腊|冬|十[一二]?|[一二三四五六七八九])月(?:(?<day>初[一二三四五六七八九十]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|十[一二三四五六七八九]?)(?![日号]))?)/g

/** What names the calendar, or is written so in no other. */
const sign = /[农阴旧夏]历|[子丑寅卯辰巳午未申酉戌亥](?:[（(]?[鼠牛虎兔龙蛇马羊猴鸡狗猪][）)]?)?年|闰|[正冬腊]月|廿/

const months: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 }

/** Lunar dates of a view, in order: those that name the calendar, or that no other calendar writes so. */
export const lunarDates = reading((view): readonly LunarMention[] => {
  if (!view.text.includes('月') || !sign.test(view.text)) return []
  const found: LunarMention[] = []
  for (const match of view.text.matchAll(pattern)) {
    const { calendar, yearName, monthText, leap, month, day } = match.groups as Record<string, string | undefined>
    const named = calendar ?? yearName ?? leap
    if (named === undefined && !'正冬腊'.includes(month as string) && !day?.startsWith('廿')) continue
    const end = match.index + match[0].length
    const lead = match[0].length - match[0].trimStart().length
    found.push({
      start: match.index + lead,
      end,
      monthStart: end - (monthText as string).length,
      ...(yearName === undefined ? {} : { yearName }),
      month: months[month as string] ?? (chineseValue(month as string) as number),
      ...(day === undefined ? {} : { day: chineseValue(day.replace('初', '')) as number }),
      leap: leap !== undefined,
    })
  }
  return found
})
