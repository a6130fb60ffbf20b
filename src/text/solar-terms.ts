import type { CalendarDay } from './calendar.ts'
import { alphabet, codes, earliestDays, firstYear } from './solar-terms.generated.ts'

/** 二十四节气 in the order of the Gregorian year. */
export const solarTerms: readonly string[] =
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至'.split(
    ' ',
  )

const termsInCode = 3
const codesInYear = solarTerms.length / termsInCode

/** The day of a solar term, China standard time; `null` outside 1900–2100 and for other words. */
export function solarTermDay(year: number, name: string): CalendarDay | null {
  const term = solarTerms.indexOf(name)
  const code = codes[(year - firstYear) * codesInYear + Math.floor(term / termsInCode)]
  if (term < 0 || code === undefined) return null
  const offset = (alphabet.indexOf(code) >> (2 * (termsInCode - 1 - (term % termsInCode)))) & 3
  return { year, month: Math.floor(term / 2) + 1, day: (earliestDays[term] as number) + offset }
}
