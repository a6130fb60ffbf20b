import { defineRule } from '../../src/rule.ts'
import { digits, folded, numbers } from '../../src/text/index.ts'

/** GB/T 15835—2011 5.3: Arabic digits go with 万 and 亿, not with 十, 百, 千; Chinese numerals do not end in digits. */
export default defineRule({
  id: 'mixed-numeral',
  meta: {
    title: { zh: '数字混用', en: 'Arabic digits mixed with Chinese numerals' },
    category: 'number',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'number', value: 0.1 },
    basis: { text: 'GB/T 15835—2011 5.3', verified: false },
    messages: {
      mixed: '阿拉伯数字不与“十”“百”“千”混用：“{{actual}}”应为“{{expected}}”',
      tail: '一个数里汉字数字与阿拉伯数字混用：“{{actual}}”，请统一写法',
    },
  },
  scope: 'block',
  needs: [digits, '十百千'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { start, end, form, value } of numbers(view)) {
          if (form !== 'mixed' || /^百[姓货分]/.test(view.text.slice(end - 1, end + 1))) continue
          context.report({ messageId: 'mixed', at: [view, start, end], expected: [printed(value)] })
        }
        for (const match of folded(view).matchAll(tail)) {
          context.report({ messageId: 'tail', at: [view, match.index, match.index + match[0].length] })
        }
      },
    }
  },
})

/** 一百08, 三十5. */
const tail = /[一二三四五六七八九][十百千]零?\d{1,2}(?=[个人名元年岁天户家座吨斤公米])/g

function printed(value: number): string {
  if (value >= 1e8 && value % 1e6 === 0) return `${value / 1e8}亿`
  if (value >= 1e5 && value % 100 === 0) return `${value / 1e4}万`
  return String(value)
}
