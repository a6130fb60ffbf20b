import { defineRule } from '../../src/rule.ts'
import { type Change, changeNeeds, changesOf } from './changes.ts'

/** Slack for rounding, in steps of the last printed place: percentages are often cut off, the others are not. */
const slack = { '%': 1, 倍: 0.5, difference: 0.5 } as const
/** 超两成 may be anything up to so many times the figure, 近两成 anything down to so much of it. */
const over = 1.5
const under = 0.8

/** A change against the two figures beside it: 从100增至120，增长20%. */
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
  scope: 'block',
  needs: changeNeeds,
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const change of changesOf(view)) {
          const { from, to, size, end } = change
          if (from.value <= 0 || isRight(change)) continue
          context.report({
            messageId: 'rate',
            at: [view, size.start, end],
            data: { from: view.text.slice(from.start, from.end), to: view.text.slice(to.start, to.end) },
            expected: [printed(change, view.text.slice(size.end, end))],
            cause: [view, Math.min(from.start, to.start), Math.max(from.end, to.end)],
          })
        }
      },
    }
  },
})

function sizeOf({ kind, falls }: Change, from: number, to: number): number {
  const difference = falls ? from - to : to - from
  return kind === 'difference' ? difference : (difference / from) * (kind === '%' ? 100 : 1)
}

/** The size may be anything that figures rounded to the printed ones allow. */
function isRight(change: Change): boolean {
  const { from, to, size, kind, bound } = change
  const [a, b] = kind === 'difference' && size.step === 1 ? [0, 0] : [from.step / 2, to.step / 2]
  const sizes = [sizeOf(change, from.value - a, to.value + b), sizeOf(change, from.value + a, to.value - b)]
  const margin = size.step * slack[kind] + 1e-9
  const most = Math.max(...sizes) + margin
  const least = Math.min(...sizes) - margin
  if (bound === 'over') return size.value <= most && size.value * over >= least
  if (bound === 'under') return size.value >= least && size.value * under <= most
  return size.value >= least && size.value <= most
}

function printed(change: Change, unit: string): string {
  const { from, to, size, kind } = change
  const value = sizeOf(change, from.value, to.value)
  const places = Math.max(0, Math.round(-Math.log10(size.step || 1)))
  if (kind === '%') return `${value.toFixed(places)}%`
  const scale = size.step >= 1e8 || size.value >= 1e8 ? 1e8 : size.step >= 1000 || size.value >= 1e5 ? 1e4 : 1
  return `${Number((value / scale).toFixed(4))}${scale === 1e8 ? '亿' : scale === 1e4 ? '万' : ''}${unit}`
}
