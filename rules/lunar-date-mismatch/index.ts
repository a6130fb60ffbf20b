import { defineRule, select } from '../../src/rule.ts'
import {
  type CalendarDay,
  dates,
  dayName,
  type LunarMention,
  lunarDates,
  lunarDay,
  lunarName,
  neighbours,
  parseIso,
  resolveDays,
  type TextView,
} from '../../src/text/index.ts'

const gaps = { after: /^[（(，,、\s]?(?:公历|即|也就是)?$/, before: /^(?:[（(，,、\s]|星期.|周.|即|为|是){0,4}$/ }

/** The date of the Chinese calendar beside a Gregorian one, in the masthead and in running text. */
export default defineRule({
  id: 'lunar-date-mismatch',
  meta: {
    title: { zh: '农历日期不符', en: 'Chinese calendar date does not match' },
    category: 'fact',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: 'GB/T 33661—2017 农历的编算和颁行', verified: false },
    messages: {
      day: '{{date}}是农历{{expected}}，不是{{actual}}',
      year: '{{date}}在农历{{expected}}年，不是{{actual}}年',
    },
  },
  scope: 'block',
  needs: ['月', '历闰正腊冬廿甲乙丙丁戊己庚辛壬癸', '日号./-．／－'],
  create(context) {
    const issueDay = parseIso(context.issue.date)
    const check = (view: TextView, lunar: LunarMention, days: readonly CalendarDay[]): void => {
      const [likeliest] = days
      if (!likeliest || lunar.day === undefined || days.some((day) => isSame(lunar, day))) return
      const right = lunarDay(likeliest)
      const date = dayName(likeliest)
      if (right.month !== lunar.month || right.day !== lunar.day || right.leap !== lunar.leap) {
        const at = [view, lunar.monthStart, lunar.end] as const
        context.report({ messageId: 'day', at, data: { date }, expected: [lunarName(right)] })
      } else if (lunar.yearName !== undefined) {
        const start = view.text.indexOf(lunar.yearName, lunar.start)
        const at = [view, start, start + lunar.yearName.length] as const
        context.report({ messageId: 'year', at, data: { date }, expected: [yearName(right.year)] })
      }
    }
    return {
      masthead(node) {
        if (!issueDay) return
        for (const field of select(node, 'field')) {
          if (field.name !== 'lunarDate') continue
          const view = context.full(field)
          const [lunar] = lunarDates(view)
          if (lunar) check(view, lunar, [issueDay])
        }
      },
      block(node) {
        const view = context.view(node)
        for (const [lunar, date] of neighbours(view.text, lunarDates(view), dates(view), gaps)) {
          check(view, lunar, resolveDays(date, issueDay))
        }
      },
    }
  },
})

function isSame(lunar: LunarMention, day: CalendarDay): boolean {
  const right = lunarDay(day)
  const sameYear = lunar.yearName === undefined || lunar.yearName === yearName(right.year)
  return sameYear && right.month === lunar.month && right.day === lunar.day && right.leap === lunar.leap
}

/** 干支 of a lunar year. */
function yearName(year: number): string {
  const cycle = (((year - 4) % 60) + 60) % 60
  return `${'甲乙丙丁戊己庚辛壬癸'[cycle % 10]}${'子丑寅卯辰巳午未申酉戌亥'[cycle % 12]}`
}
