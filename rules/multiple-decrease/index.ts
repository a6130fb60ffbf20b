import { defineRule } from '../../src/rule.ts'
import { folded } from '../../src/text/index.ts'

const amount = '(?:近|约|将近|大约|超过|超|至少)?(?:\\d{1,6}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千几数]{1,5})多?'
/** Terms of optics and mathematics in which 倍 is part of a longer word. */
const notTimes = '(?![率数速频镜焦角差以])'
const decrease = new RegExp(
  [
    `(?:减少|减小|减轻|减低|降低|下降|缩短|缩减|缩小|压缩|下跌|下滑|回落|锐减|骤减|削减|萎缩|节约|节省)(?:了|超过|幅度达)?${amount}倍${notTimes}`,
    `(?<=比[^，,。；;、：:！!？?]{1,16})(?:少|低|慢|短|轻|小|便宜)了?${amount}倍${notTimes}`,
    `(?<![至不缺减最])(?:少|低)了${amount}倍${notTimes}`,
  ].join('|'),
  'g',
)

/** What falls by once its amount is gone: a decrease is told in parts (减少三分之二) or by what is left (降到三分之一). */
export default defineRule({
  id: 'multiple-decrease',
  meta: {
    title: { zh: '减少不说几倍', en: 'Decrease told in multiples' },
    category: 'logic',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》知识性、逻辑性差错', verified: true },
    messages: {
      times: '“{{actual}}”：减少、降低不能用“倍”，请与作者核对，改为“减少几分之几”或“降到原来的几分之几”',
    },
  },
  scope: 'block',
  needs: ['倍', '减降缩压跌滑落削萎节少低慢短轻小便'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { index, 0: found } of folded(view).matchAll(decrease)) {
          if (isScale(view.text, index)) continue
          context.report({ messageId: 'times', at: [view, index, index + found.length] })
        }
      },
    }
  },
})

/** A drawing to scale is 放大 or 缩小 by times. */
function isScale(text: string, at: number): boolean {
  return text.startsWith('缩小', at) && /放大|比例|按/.test(text.slice(Math.max(0, at - 12), at + 16))
}
