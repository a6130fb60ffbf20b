import { defineRule } from '../../src/rule.ts'
import { dates, digits } from '../../src/text/index.ts'

/** GB/T 15835—2011 5.1.4: a year is written with four digits. */
export default defineRule({
  id: 'year-abbrev',
  meta: {
    title: { zh: '年份简写', en: 'Year with two digits' },
    category: 'number',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'number', value: 0.1 },
    basis: { text: 'GB/T 15835—2011 5.1.4', verified: false },
    messages: {
      short: '年份一般写四位数：“{{actual}}”应为“{{expected}}”',
    },
  },
  scope: 'block',
  needs: [digits, '年'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const date of dates(view)) {
          const short = /^(\d{2})\s?年$/.exec(date.yearWord ?? '')?.[1]
          if (!short || date.month === undefined || date.from) continue
          if (isDuration(view.text, date.start, date.end)) continue
          report(date.start, short)
        }
        for (const match of view.text.matchAll(dated)) report(match.index, (match[1] ?? match[2]) as string)

        function report(start: number, short: string): void {
          const end = start + short.length
          const century = Number(short) >= 30 ? '19' : '20'
          context.report({ messageId: 'short', at: [view, start, end + 1], expected: [`${century}${short}年`] })
        }
      },
    }
  },
})

/** A year of two digits with an event that dates it: 85年出生, 始建于98年, 从90年起. */
const dated =
  /(?:([3-9]\d)年(?=出生|毕业|入党|参军|入伍|生人|考入|考上)|([4-9]\d)年(?<=(?:[生建始成]于|[自从])..年)(?=[起初底末春夏秋冬，。]))(?<![\d.近满达了过超第长—~-]..年)/g

/** 服刑12年6月, 历时23年 is a span of time. */
function isDuration(text: string, start: number, end: number): boolean {
  return (
    /[近满达了过超第长期时刑历经教龄—~-]/.test(text[start - 1] ?? '') ||
    /^(?:余|多|之久|以上|以内)/.test(text.slice(end, end + 2))
  )
}
