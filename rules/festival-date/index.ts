import { defineRule } from '../../src/rule.ts'
import {
  type CalendarDay,
  dates,
  type LunarMention,
  lunarDates,
  lunarDay,
  neighbours,
  parseIso,
  quotationAround,
  quotations,
  resolveDays,
  type TextRange,
  type TextView,
} from '../../src/text/index.ts'
import { festivals } from './festivals.ts'

const ordinal = '(?:第?(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})个|第(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})届)?'
const lead = `(?:是|为|迎来|适逢|正值|恰逢|即)?(?:我国|今年的?|一年一度的?|传统|传统节日|中国)?${ordinal}[“]?`
const gaps = {
  after: /^”?(?:是|为|在|定在|定于)?[（(]?(?:农历|每年)?$/,
  before: new RegExp(`^(?:[（(，,])?${lead}$`),
}
/** What follows a festival that a date is said of; else it is part of a name, or of a day around it. */
const whole = /^(?:[（(，,。；;！!？?、）)”：:\s是为在定]|当[天日]|这一?天|$)/
const festivalNames = Object.keys(festivals)
const names = new RegExp(festivalNames.join('|'), 'g')

interface FestivalMention extends TextRange {
  name: string
}

/** The date printed for a festival or an international day that has but one. */
export default defineRule({
  id: 'festival-date',
  meta: {
    title: { zh: '节日日期不符', en: 'Date of a festival is wrong' },
    category: 'fact',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《全国年节及纪念日放假办法》；联合国及各国际组织设立的国际日', verified: false },
    messages: {
      date: '{{name}}是{{right}}，不是{{actual}}，请核对',
    },
  },
  scope: 'block',
  needs: [festivalNames.map((name) => name.slice(-2)), '月./-．／－'],
  create(context) {
    const issueDay = parseIso(context.issue.date)
    const report = (view: TextView, date: TextRange, { name, ...place }: FestivalMention, right: string): void =>
      context.report({
        messageId: 'date',
        at: [view, date.start, date.end],
        data: { name, right },
        cause: [view, place.start, place.end],
      })
    return {
      block(node) {
        const view = context.view(node)
        const found = festivalMentions(view)
        if (found.length === 0) return
        const printed = dates(view).filter(({ month, day }) => month !== undefined && day !== undefined)
        const single = printed.filter((date) => !date.from && !/^[至到—–~～、和-]/.test(view.text.slice(date.end)))
        for (const [festival, date] of neighbours(view.text, found, single, gaps)) {
          const { month, day, lunar } = festivals[festival.name] as (typeof festivals)[string]
          if (lunar) {
            const days = resolveDays(date, issueDay)
            if (days.length === 0 || days.some((each) => isLunarDay(each, month, day))) continue
            report(view, date, festival, `农历${lunar}`)
          } else if (date.month !== month || date.day !== day) report(view, date, festival, `${month}月${day}日`)
        }
        for (const [festival, date] of neighbours(view.text, found, lunarDates(view), gaps)) {
          const { month, day, lunar } = festivals[festival.name] as (typeof festivals)[string]
          if (!lunar || date.day === undefined || (date.month === month && date.day === day)) continue
          report(view, monthAndDay(date), festival, lunar)
        }
      },
    }
  },
})

function festivalMentions(view: TextView): FestivalMention[] {
  return [...view.text.matchAll(names)].flatMap(({ 0: name, index: start }) => {
    const end = start + name.length
    const quoted = quotationAround(quotations(view), start, end, '“‘「『《"')
    const isPart = quoted !== undefined && quoted.end - quoted.start > name.length + 6
    return isPart || !whole.test(view.text.slice(end, end + 3)) ? [] : [{ name, start, end }]
  })
}

function isLunarDay(date: CalendarDay, month: number, day: number): boolean {
  const lunar = lunarDay(date)
  return lunar.month === month && lunar.day === day && !lunar.leap
}

function monthAndDay({ monthStart, end }: LunarMention): TextRange {
  return { start: monthStart, end }
}
