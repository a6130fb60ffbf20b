import { defineRule } from '../../src/rule.ts'
import { dates, daysBetween, digits, monthDayName, pairs, parseIso, resolveDays } from '../../src/text/index.ts'

const clauseEnd = /[。！？；!?;]/
const pastBefore = /(?:已于|已在|曾于|曾在|刚于|刚刚于|(?:日前|近日|不久前)[（(])$/
const pastAfter =
  /^(?!之?前|以前|起|之?后|以后|开始)[，,]?[^，,。；;：:！!？?]{0,30}?(?:获悉|了解到|闭幕|落幕|逝世|去世|病逝|(?:举行|举办|召开|开幕|启动|发布|公布|印发|完成|通过|抵达|到达|参加|出席|看到|来到|走进|结束|签署|开展|实现|迎来|发生|出台|下发|组织|进行)了)/
const alreadyAfter =
  /^(?:[上下]午|晚上?)?[，,]?已经?(?:完成|结束|闭幕|开幕|举行|召开|通车|完工|竣工|开工|启动|到位|发放|公布|发布|印发|出台|实施)/
const untilBefore = /截至$/
const untilAfter = /^(?:[^。！!？?]{0,40}?)(?:已|累计|共)/
/** What makes the same words speak of a day to come. */
const future = /将|拟|预计|计划|即将|届时|准备|打算|争取|力争|如果|倘若|一旦|待到|等到|报名|截止|预报|未来|有望|要在/

/** What is told as past cannot have happened after the day of issue. */
export default defineRule({
  id: 'date-after-issue',
  meta: {
    title: { zh: '已发生的事日期在出版之后', en: 'Past event dated after the issue' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》事实性差错', verified: true },
    messages: {
      later: '文中说的是已经发生的事，{{actual}}却晚于出版日期{{issue}}，请核对日期',
    },
  },
  scope: 'block',
  needs: [
    ['日', '号', ...pairs(digits, './-．／－')],
    [
      ...[
        '已',
        '曾于',
        '曾在',
        '刚于',
        '前（',
        '前(',
        '近日',
        '截至',
        '获悉',
        '了解',
        '闭幕',
        '落幕',
        '逝世',
        '去世',
        '病逝',
      ],
      ...pairs('行办开幕动布发成过达到加席进束署展现来生台织', '了'),
    ],
  ],
  create(context) {
    const issueDay = parseIso(context.issue.date)
    if (!issueDay) return {}
    return {
      block(node) {
        const view = context.view(node)
        for (const date of dates(view)) {
          const [day] = resolveDays(date, issueDay)
          if (!day || daysBetween(issueDay, day) <= 0 || !isPast(view.text, date.start, date.end)) continue
          context.report({
            messageId: 'later',
            at: [view, date.start, date.end],
            data: { issue: monthDayName(issueDay) },
          })
        }
      },
    }
  },
})

function isPast(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 60)
  const clause = before.split(clauseEnd).at(-1) as string
  if (future.test(clause) || future.test(after.split(clauseEnd)[0] as string)) return false
  if (untilBefore.test(before)) return untilAfter.test(after)
  if (/[到至前自从]$/.test(before)) return false
  return pastBefore.test(before) || pastAfter.test(after) || alreadyAfter.test(after)
}
