import { defineRule } from '../../src/rule.ts'
import {
  addDays,
  type CalendarDay,
  type DateMention,
  datelineDay,
  dates,
  daysBetween,
  monthDayName,
  neighbours,
  parseIso,
  printDay,
  quotationAround,
  quotations,
  relativeDays,
  resolveDays,
  solarTermDay,
  solarTerms,
  type TextRange,
  type TextView,
} from '../../src/text/index.ts'

const lead =
  '(?:[（(，,]|是|为|迎来|适逢|正值|恰逢|即|二十四节气|中的?|第[一二三四五六七八九十]{1,3}个|节气|之?“|今年的?){0,6}'
const gaps = { after: /^(?:节气?|”)?[（(：:]?(?:是|为|在|于)?$/, before: new RegExp(`^${lead}$`) }
/** What follows a term that a date or 今日 is said of; else it may be part of a name. */
const whole = /^(?:节气|时节|节|日|[这当一是为在于]|到来|来临|[（，。；！？、）)(”：:,;\s]|$)/
/** The days around a term, or its holiday, are not the day itself. */
const around = /^(?:节?(?:前|后|过|期间|假|小长假|档|之|将|以来|三天|时期|农|到|至))/
/** Words of the weather too: a term only where something says so. */
const alsoWeather = new Set(['大雪', '小雪', '霜降', '雨水', '大寒', '小寒', '白露', '寒露'])
const never = /(?!)/
const pattern = new RegExp(solarTerms.join('|'), 'g')

interface TermMention extends TextRange {
  name: string
}

/** The date printed for one of the 24 solar terms. */
export default defineRule({
  id: 'solar-term-date',
  meta: {
    title: { zh: '节气日期不符', en: 'Date of a solar term is wrong' },
    category: 'fact',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: 'GB/T 33661—2017 农历的编算和颁行', verified: false },
    messages: {
      date: '{{year}}年{{term}}是{{right}}，不是{{actual}}',
      relative: '{{year}}年{{term}}是{{right}}，“{{actual}}”不是{{term}}',
    },
  },
  scope: 'article',
  needs: [solarTerms],
  create(context) {
    const issueDay = parseIso(context.issue.date)
    let articleDay: CalendarDay | null = null
    return {
      article(node) {
        articleDay = datelineDay(node, issueDay)
      },
      'article:exit'() {
        articleDay = null
      },
      block(node) {
        const view = context.view(node)
        const terms = termMentions(view)
        if (terms.length === 0) return
        const printed = dates(view).filter(({ month, day, from }) => month !== undefined && day !== undefined && !from)
        for (const [term, date] of neighbours(view.text, terms, printed, gaps)) {
          const days = resolveDays(date, issueDay)
          const right = days[0] && solarTermDay(days[0].year, term.name)
          if (!right || isSpan(date, view.text) || days.some((day) => isTerm(day, term.name))) continue
          context.report({
            messageId: 'date',
            at: [view, date.start, date.end],
            data: { year: right.year, term: term.name, right: monthDayName(right) },
            expected: [printDay(right, date)],
            cause: [view, term.start, term.end],
          })
        }
        const base = datelineDay(node, issueDay) ?? articleDay
        const bases = [issueDay, base].filter((day) => day !== null)
        if (bases.length === 0) return
        for (const [term, word] of neighbours(view.text, terms, relativeDays(view), { ...gaps, after: never })) {
          const days = bases.map((day) => addDays(day, word.days))
          const right = days[0] && solarTermDay(days[0].year, term.name)
          if (!right || days.some((day) => isTerm(day, term.name))) continue
          context.report({
            messageId: 'relative',
            at: [view, word.start, word.end],
            data: { year: right.year, term: term.name, right: monthDayName(right) },
            cause: [view, term.start, term.end],
          })
        }
      },
    }
  },
})

/** Terms that stand for their day, outside speech and verse. */
function termMentions(view: TextView): TermMention[] {
  const { text } = view
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index: start }) => {
    const end = start + name.length
    const named =
      text.startsWith('节气', end) || /节气[^，,。]{0,6}$|“$/.test(text.slice(Math.max(0, start - 9), start))
    const quoted = quotationAround(quotations(view), start, end, '“‘「『《"')
    const inSpeech = quoted !== undefined && quoted.end - quoted.start > name.length + 4
    const after = text.slice(end, end + 6)
    if (inSpeech || !whole.test(after) || around.test(after) || (alsoWeather.has(name) && !named)) return []
    return [{ name, start, end }]
  })
}

function isTerm(day: CalendarDay, name: string): boolean {
  const right = solarTermDay(day.year, name)
  return right !== null && daysBetween(day, right) === 0
}

function isSpan(date: DateMention, text: string): boolean {
  return /^[至到—–~、～-]/.test(text.slice(date.end, date.end + 1))
}
