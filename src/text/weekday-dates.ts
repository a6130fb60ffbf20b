import { type DateMention, dates } from './dates.ts'
import { type WeekdayMention, weekdays } from './days.ts'
import { reading } from './reading.ts'

/** A date and the day of the week printed with it: 5月23日（周二）, 星期二，5月23日. */
export interface WeekdayDate {
  date: DateMention
  weekday: WeekdayMention
}

const dateFirst = /^(?:上午|中午|下午|傍晚|晚上?|凌晨)?\s?[（(，,、]?\s?(?:农历[^，,。（）()]{2,10}[，,、\s])?$/
const weekdayFirst = /^(?:[（(，,\s]|，?即)?$/
const joint = /^[至到—–~、～和及与，,-]{1,2}$/
/** What follows 周二 right after a date; with anything else it may be a name: 5月23日周一鸣说. */
const notName = /^(?:[^\u4e00-\u9fff]|[上下中晚早凌清傍深午起的至到和及在])/

/**
 * Dates with the day of the week that belongs to them. A span or list of dates takes a list of as many weekdays:
 * 5月23日至25日（周二至周四）.
 */
export const weekdayDates = reading((view): readonly WeekdayDate[] => {
  const { text } = view
  const days = weekdays(view)
  if (days.length === 0) return []
  const found: WeekdayDate[] = []
  const groups = grouped(dates(view), (date, last) => date.from === last)
  const names = grouped(days, (day, last) => joint.test(text.slice(last.end, day.start)))
  let next = 0
  for (const name of names) {
    const [first, last] = [name[0] as WeekdayMention, name.at(-1) as WeekdayMention]
    while (next < groups.length && (groups[next]?.at(-1)?.end as number) <= first.start) next++
    const before = groups[next - 1]
    const after = groups[next]
    const group = before && isDateFirst(before.at(-1)?.end as number, first, text) ? before : after
    if (!group || group.length !== name.length) continue
    if (group === after && !weekdayFirst.test(text.slice(last.end, after[0]?.start))) continue
    group.forEach((date, index) => {
      if (date.day !== undefined) found.push({ date, weekday: name[index] as WeekdayMention })
    })
  }
  return found
})

function isDateFirst(end: number, weekday: WeekdayMention, text: string): boolean {
  const gap = text.slice(end, weekday.start)
  if (gap.length > 16 || !dateFirst.test(gap)) return false
  const isShort = gap === '' && text[weekday.start] === '周' && weekday.end < text.length
  return !isShort || notName.test(text.slice(weekday.end, weekday.end + 1))
}

/** Runs of items in which each belongs to the one before. */
function grouped<T>(items: readonly T[], belongs: (item: T, last: T) => boolean): T[][] {
  const groups: T[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    if (group && belongs(item, group.at(-1) as T)) group.push(item)
    else groups.push([item])
  }
  return groups
}
