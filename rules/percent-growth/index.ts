import { defineRule } from '../../src/rule.ts'
import { foldWidth, type NumberMention, numbers } from '../../src/text/index.ts'

const up = '增长|增加|增幅|提高|上升|上涨|涨幅|提升|扩大|增多|增|涨|升'
const down = '下降|降低|减少|降幅|跌幅|下跌|缩短|压缩|缩减|回落|减|降|跌'
const from = /(?:从|由)[^，。；：！？]{0,16}$/
const to = new RegExp(
  `^(?<unit>[^，。；：！？\\d（()）]{0,5}?)(?:左右)?(?:大幅|稳步|快速|迅速|逐步|逐年|一举|猛|骤|跃)?(?:${up}|${down})(?:至|到|为)(?:了)?(?:[^，。；：！？\\d]{0,6}|\\d{4}年(?:底|末)?的?)$`,
)
const rate = new RegExp(
  `^(?<unit>[^，。；：！？\\d（()）]{0,5}?)(?:[，,、；;（(]|，?实现)?(?:累计|总共|共|整体|总体|净|五年|十年|\\d年间?|期间|[三五十]年间)?(?<verb>${up}|${down})(?:幅度|率)?(?:了|为|达到?|约为)?$`,
)
/** A number told roughly cannot be held against another one. */
const roughBefore = /(?:近|约|超|逾|超过|将近|接近|不到|不足|至少|达到?上|多达|大约|突破|上|数|平均|年均)$/
const roughAfter = /^(?:多|余|几|来|左右|以上|以下|上下)/
/** Slack for rounding, in steps of the last printed place: percentages are often cut off, multiples are not. */
const slack = { '%': 1, 倍: 0.5 }

/** Growth against the two figures beside it: 从100增至120，增长20%. */
export default defineRule({
  id: 'percent-growth',
  meta: {
    title: { zh: '增幅不符', en: 'Growth does not follow from its figures' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》事实性、逻辑性差错', verified: true },
    messages: {
      rate: '从{{from}}到{{to}}，变化是{{expected}}，不是{{actual}}，请核对',
    },
  },
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const text = foldWidth(view.text)
        if (!/[从由]/.test(text) || !/[%倍]/.test(text)) return
        const figures = numbers(view).filter(({ end }) => !'年月日号时'.includes(text[end] ?? ' '))
        for (const [index, first] of figures.entries()) {
          const [second, third] = figures.slice(index + 1, index + 3)
          if (!second || !third) break
          const change = changeOf(first, second, third, text)
          if (!change || change.isRight) continue
          context.report({
            messageId: 'rate',
            at: [view, third.start, change.end],
            data: { from: view.text.slice(first.start, first.end), to: view.text.slice(second.start, second.end) },
            expected: [change.right],
            cause: [view, first.start, second.end],
          })
        }
      },
    }
  },
})

function changeOf(
  first: NumberMention,
  second: NumberMention,
  third: NumberMention,
  text: string,
): { isRight: boolean; right: string; end: number } | null {
  const before = text.slice(Math.max(0, first.start - 20), first.start)
  const [toGap, rateGap] = [text.slice(first.end, second.start), text.slice(second.end, third.start)]
  if (toGap.length > longestGap || rateGap.length > longestGap || !from.test(before)) return null
  const [toMatch, rateMatch] = [to.exec(toGap), rate.exec(rateGap)]
  const unit = toMatch?.groups?.unit
  if (!rateMatch || unit === undefined || unit !== rateMatch.groups?.unit) return null
  if ([first, second, third].some((number) => isRough(number, text)) || first.value <= 0 || first.unit !== '')
    return null
  const isTimes = text[third.end] === '倍' && third.unit === ''
  if (!isTimes && third.unit !== '%') return null
  const sign = new RegExp(`^(?:${down})$`).test(rateMatch.groups?.verb as string) ? -1 : 1
  const scale = isTimes ? 1 : 100
  const changeBetween = (a: number, b: number): number => sign * (b / a - 1) * scale
  const [a, b] = [first.step / 2, second.step / 2]
  const bounds = [changeBetween(first.value - a, second.value + b), changeBetween(first.value + a, second.value - b)]
  const margin = third.step * slack[isTimes ? '倍' : '%']
  const isRight = third.value >= Math.min(...bounds) - margin && third.value <= Math.max(...bounds) + margin
  const places = Math.max(0, Math.round(-Math.log10(third.step || 1)))
  const right = `${changeBetween(first.value, second.value).toFixed(places)}${isTimes ? '倍' : '%'}`
  return { isRight, right, end: third.end + (isTimes ? 1 : 0) }
}

const longestGap = 24

function isRough({ start, end }: NumberMention, text: string): boolean {
  return roughBefore.test(text.slice(Math.max(0, start - 3), start)) || roughAfter.test(text.slice(end, end + 2))
}
