import { defineRule } from '../../src/rule.ts'

/** GB/T 15834—2011 4.13: 标示时间起止用一字线，标示数值范围用浪纹线；短横线用于编号和复合名词。 */
export default defineRule({
  id: 'connector-form',
  meta: {
    title: { zh: '连接号形式', en: 'Form of the connecting mark' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.13.2、4.13.3', verified: true },
    yieldsTo: ['temperature-range', 'range-unit-dropped'],
    needsWidth: true,
    messages: {
      date: '时间起止应用一字线“—”，不用短横线',
      range: '数值范围应用浪纹线“～”或一字线“—”，不用短横线',
      tilde: '浪纹线应为“～”，不用半角“~”',
    },
  },
  scope: 'block',
  needs: ['-~', '0123456789'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const { text } = view
        if (/\d[^-~]?-\d/.test(text)) {
          for (const { 0: hyphen, index } of text.matchAll(dateSpan)) {
            context.report({ messageId: 'date', at: [view, index, index + hyphen.length], expected: ['—'] })
          }
          for (const match of text.matchAll(numberRange)) {
            if (Number(match[1]) >= Number(match[2]) || isYears(match[0])) continue
            const at = match.index + (match[0].lastIndexOf('-') as number)
            context.report({ messageId: 'range', at: [view, at, at + 1], expected: ['～', '—'] })
          }
        }
        for (const { 0: tilde, index } of text.matchAll(/(?<=[\d日月年时分点%℃元])~(?=\d)/g)) {
          context.report({ messageId: 'tilde', at: [view, index, index + tilde.length], expected: ['～'] })
        }
      },
    }
  },
})

/** A hyphen between two dates or times: 5月1日-3日, 2020-2023年, 8:00-17:30. */
const dateSpan =
  /(?<=\d[年月日时])-(?=\d{1,4}(?:年|月|日|时))|(?<=(?<![\d-])(?:1[0-9]|20)\d\d)-(?=(?:1[0-9]|20)\d\d(?:年|学年|赛季|财年))|(?<=(?<![\d-])\d{1,2})-(?=\d{1,2}(?:月(?!\d)|日|时))|(?<=\d[:：]\d\d)-(?=\d{1,2}[:：]\d\d)/g

/** Two numbers and a measure: 10-20公里. Scores (3-2), telephone numbers and chapters (第1-3章) have none, or stand after 第. */
const numberRange =
  /(?<![\d.第A-Za-z-])(\d{1,6}(?:\.\d{1,3})?)[%℃]?-(\d{1,6}(?:\.\d{1,3})?)(?=[%℃]|个|名|人|岁|元|万|亿|公里|千米|米|毫米|厘米|天|年|周|小时|分钟|点|倍|公斤|千克|克|吨|亩|公顷|级|次|场|度)/g

function isYears(range: string): boolean {
  return /^(?:1\d|20)\d\d-(?:1\d|20)\d\d$/.test(range)
}
