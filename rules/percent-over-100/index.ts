import { defineRule } from '../../src/rule.ts'
import { folded, numbers, type TextRange } from '../../src/text/index.ts'

/** Rates whose whole is all there is. Not among them: 完成率, 增长率, 普及率, 负债率, which may pass 100 %. */
const rates =
  '占比|合格率|满意率|满意度|成活率|及格率|录取率|就业率|识别率|准确率|正确率|命中率|达标率|办结率|出勤率|到课率|治愈率|支持率|好评率|投票率|回收率|绿化率|城镇化率|优良率|优良天数比例|森林覆盖率|入住率|保存率|完好率|参与率|知晓率|响应率|签约率|受理率|化解率|破案率'
const filler = '(?:[已均只仅约就更都]|分别|高|稳定|保持|维持|继续|始终)?'
const reaches = '(?:为|是|达到|达|至|到|在|超过|超|(?:提高|提升|上升|增长|增加|升)(?:到|至))?了?'
const share = new RegExp(
  [
    `(?:${rates})(?:[从由][^，,。；;：:！!？?%]{0,10}%)?${filler}${reaches}`,
    '占(?<whole>[^，,。；;：:、！!？?\\d%]{1,14}?)(?:的|比重|比例|比重为|比例为|总数的|总量的|总额的)?',
  ]
    .map((words) => `(?:${words})(?=\\d|百分之)`)
    .join('|'),
  'g',
)
/** Wholes that a part can exceed: last year's figure, a plan, the national product. */
const openWhole =
  /计划|目标|任务|预算|生产总值|GDP|收入|同期|上年|去年|往年|定额|额度|指标|资产|市值|原|销售|比例尺|设计|可支配|存款|注册|标准|总需求|进口|出口/
/** 分别占30%、50%、40%: the shares of one whole, told in one go. */
const shares = /分别占[^，,。；;：:\d%]{0,10}(?=\d)|(?<=男[^，,。；;：:\d%]{0,4}占比?(?:为|达)?)(?=\d)/g
const rounding = 0.5

/** A share cannot exceed its whole. */
export default defineRule({
  id: 'percent-over-100',
  meta: {
    title: { zh: '占比超过百分之百', en: 'Share above 100 %' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》事实性、逻辑性差错', verified: true },
    messages: {
      share: '占比或比率为“{{actual}}”，超过了100%，请核对数据',
      sum: '“{{actual}}”各部分占比相加为{{sum}}%，超过了100%，请核对数据',
    },
  },
  scope: 'block',
  needs: [
    ['%', '％', '百分之'],
    ['占', '率', '满意度', '优良天数比例'],
  ],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const text = folded(view)
        const percents = numbers(view).filter(({ unit }) => unit === '%')
        const indexAt = new Map(percents.map(({ start }, index) => [start, index]))
        for (const match of text.matchAll(share)) {
          const percent = percents[indexAt.get(match.index + match[0].length) ?? -1]
          if (!percent || percent.value <= 100 || openWhole.test(match.groups?.whole ?? '')) continue
          context.report({ messageId: 'share', at: [view, percent.start, percent.end] })
        }
        for (const match of text.matchAll(shares)) {
          const parts = listFrom(indexAt.get(match.index + match[0].length), percents, text)
          const sum = parts.reduce((total, { value }) => total + value, 0)
          const last = parts.at(-1)
          if (!last || parts.length < 2 || sum <= 100 + rounding) continue
          context.report({ messageId: 'sum', at: [view, match.index, last.end], data: { sum: Number(sum.toFixed(2)) } })
        }
      },
    }
  },
})

const nextShare = /^[、和及,与](?:女[^，,。；;：:\d%]{0,4}占?比?(?:为|达)?)?$/

/** Numbers from one on that are parted by 、和 only, or by the name of the other sex. */
function listFrom<N extends TextRange>(first: number | undefined, all: readonly N[], text: string): N[] {
  const list: N[] = []
  for (let index = first ?? all.length; index < all.length; index++) {
    const each = all[index] as N
    const last = list.at(-1)
    if (last && !nextShare.test(text.slice(last.end, each.start))) break
    list.push(each)
  }
  return list
}
