import { defineRule } from '../../src/rule.ts'
import { folded, pairs } from '../../src/text/index.ts'

/** GB/T 15835—2011 4.2.3: the days of the week are words and take Chinese numerals. */
export default defineRule({
  id: 'chinese-weekday-digit',
  meta: {
    title: { zh: '星期数字', en: 'Day of the week in digits' },
    category: 'number',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'number', value: 0.1 },
    basis: { text: 'GB/T 15835—2011 4.2.3', verified: false },
    messages: {
      digit: '星期用汉字数字：“{{actual}}”应为“{{expected}}”',
    },
  },
  scope: 'block',
  needs: [pairs('期拜周', '1234567１２３４５６７')],
  create(context) {
    return {
      block(node) {
        const view = context.full(node)
        for (const match of folded(view).matchAll(weekday)) {
          const [printed, long, longDay, short = '', shortDay] = match
          const at = [view, match.index, match.index + printed.length] as const
          context.report({
            messageId: 'digit',
            at,
            expected: [(long ?? short) + '一二三四五六日'[Number(longDay ?? shortDay) - 1]],
          })
        }
      },
    }
  },
})

const after = '(?=$|[\\s，。；、：！？,;:!?”）)的至到~—-]|[上下]午|[早晚]|起|前|休|全天|中午)'
/** 每星期5天, 一周3次 count; a bare 周5 is a day only in brackets or after 本周, 上周, 下周, 每周 and before a time of day. */
const weekday = new RegExp(
  `(?<![每一个两几半数多整\\d])(星期|礼拜)([1-7])(?![\\d.])${after}|(?<=[（(]|[本上下这])(周)([1-7])(?=[）)]|[上下]午|[早晚])`,
  'g',
)
