import { defineRule } from '../../src/rule.ts'

/** How what follows a month and a day begins, and months in characters. */
const events =
  '消费 国际 晚会 汶川 特大 大地 地震 恐怖 重大 火灾 爆炸 事故 案件 命案 空难 矿难 洪灾 泥石 事件 事变 惨案 专案 学雷 五· 六· 七· 八· 九·'.split(
    ' ',
  )

/** GB/T 15834—2011 4.8.3.6, 4.14.3.5: “3·15”消费者权益日, “五四”运动, “一二·九”运动. */
export default defineRule({
  id: 'month-day-name',
  meta: {
    title: { zh: '月日专名', en: 'Names made of a month and a day' },
    category: 'number',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.8.3.6、4.14.3.5', verified: false },
    messages: {
      arabic: '以月日命名的事件应加引号，月日之间用间隔号：{{expected}}',
      chinese: '汉字月日中，只有一月、十一月、十二月用间隔号：{{expected}}',
    },
  },
  scope: 'block',
  needs: ['.．·•', events],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const { text } = view
        for (const match of text.matchAll(arabic)) {
          const [actual, open, month, dot, day, close] = match
          // One quotation mark without the other is unpaired-mark's matter.
          if (!isDay(Number(month), Number(day)) || (open === '') !== (close === '')) continue
          if (open && dot === '·') continue
          const end = match.index + actual.length
          context.report({ messageId: 'arabic', at: [view, match.index, end], expected: [`“${month}·${day}”`] })
        }
        for (const { 0: actual, index } of text.matchAll(
          /(?:五·[一四]|六·一|七·[一七]|八·一|九·一八|五·卅)(?=[”’」』]|运动|事变|劳动节|建军节|儿童节)/g,
        )) {
          const end = index + actual.length
          context.report({ messageId: 'chinese', at: [view, index, end], expected: [actual.replace('·', '')] })
        }
      },
    }
  },
})

/** A month and a day before the word for an event or a day of remembrance. */
const arabic =
  /(?<![\d.·”])(“?)(\d{1,2})([.．·•])(\d{1,2})(”?)(?=(?:国际)?消费者权益|晚会|(?:汶川)?(?:特大|大)?地震|恐怖袭击|(?:特大|重大)?(?:火灾|爆炸|事故|案件|命案|空难|矿难|洪灾|泥石流)|事件|事变|惨案|专案|学雷锋)/g

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}
