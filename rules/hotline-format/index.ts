import { defineRule, select } from '../../src/rule.ts'
import { folded, pairs, type TextView } from '../../src/text/index.ts'

/** Four-digit area codes whose numbers have eight digits; elsewhere they have seven or eight. */
const eightDigits = new Set(
  '0311 0371 0377 0379 0411 0431 0451 0510 0511 0512 0513 0514 0515 0516 0517 0518 0519 0523 0527 0531 0532 0551 0571 0573 0574 0575 0576 0577 0579 0591 0595 0731 0754 0755 0757 0760 0769 0771 0791 0851 0871 0898'.split(
    ' ',
  ),
)
const keyword = /电话|热线|传真|手机|咨询|联系|拨打|邮购|订阅|投稿|举报|报名/
const landline = /(?<![\d-])(?<area>0(?:10|2\d|[3-9]\d{2}))(?:[-—–]|[)）]\s?)(?<number>\d{4,11})(?![\d%])/g
const mobile = /(?<![\d-])1[3-9]\d{8}(?:\d{2})?(?![\d.%])/g
const service = /(?<!\d)[48]00-\d{2,5}-\d{2,5}(?![\d-])/g
const serviceDigits = 10

/** Slips in web addresses, and what is meant. */
const addresses: readonly (readonly [pattern: RegExp, right: (found: string) => string])[] = [
  [/(?<![a-z])https?(?::\/(?!\/)|;\/\/|\/\/|：\/\/|:：\/\/)/gi, (found) => `${/^https?/i.exec(found)?.[0]}://`],
  [/(?<![a-z])(?:htp|htpp|htttp|hhttp)(?=s?:\/\/)/gi, () => 'http'],
  [/(?<![a-z])w{3}[，。、,．·](?=[a-z\d])/gi, () => 'www.'],
  [/(?<![a-z])(?:w{2}|w{4})\.(?=[a-z\d-]+\.)/gi, () => 'www.'],
  [/(?<=[a-z\d])(?:\.con|[，。,．·]com|\.cm|\.comm)(?![a-z])/gi, () => '.com'],
  [/(?<=[a-z\d])[，。,．·]cn(?![a-z])/gi, () => '.cn'],
]

/** Telephone numbers and web addresses that reach nobody. */
export default defineRule({
  id: 'hotline-format',
  meta: {
    title: { zh: '电话网址格式', en: 'Form of telephone numbers and web addresses' },
    category: 'form',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'format', value: 0.1 },
    basis: { text: '《报纸期刊质量管理规定》出版形式', verified: true },
    messages: {
      digits: '“{{actual}}”有{{count}}位号码，区号{{area}}的电话是{{right}}位，请核对',
      mobile: '手机号码是11位，“{{actual}}”有{{count}}位，请核对',
      service: '400、800电话共10位，“{{actual}}”有{{count}}位，请核对',
      address: '网址写法有误，“{{actual}}”应为“{{expected}}”',
    },
  },
  scope: 'block',
  needs: [
    [
      // A word beside a telephone number; 400 and 800.
      ...['电话', '热线', '传真', '手机', '咨询', '联系', '拨打', '邮购', '订阅', '投稿', '举报', '报名'],
      ...pairs('48４８', '0０'),
      // http, www, .com and .cn, and what they are miswritten as.
      ...pairs('hH', 'tT'),
      ...pairs('wW', 'wW'),
      ...pairs('.．，。,·', 'cC'),
    ],
  ],
  create(context) {
    const phones = (view: TextView, isContact: boolean): void => {
      const text = folded(view)
      if (!/\d{3}/.test(text)) return
      const isPhone = (at: number): boolean => isContact || keyword.test(sentenceBefore(text, at))
      for (const { 0: found, index, groups } of text.matchAll(landline)) {
        const { area, number } = groups as { area: string; number: string }
        const right = digitsOf(area)
        if (right.includes(number.length) || !isPhone(index)) continue
        const data = { count: number.length, area, right: right.join('或') }
        context.report({ messageId: 'digits', at: [view, index, index + found.length], data })
      }
      for (const { 0: found, index } of text.matchAll(mobile)) {
        if (!isPhone(index)) continue
        const data = { count: found.length }
        context.report({ messageId: 'mobile', at: [view, index, index + found.length], data })
      }
      for (const { 0: found, index } of text.matchAll(service)) {
        const count = found.replaceAll('-', '').length
        if (count === serviceDigits) continue
        context.report({ messageId: 'service', at: [view, index, index + found.length], data: { count } })
      }
    }
    const webAddresses = (view: TextView): void => {
      if (!/http|htp|ww\.|www|[a-z\d][.．，。,·]c/i.test(view.text)) return
      for (const [pattern, right] of addresses) {
        for (const { 0: found, index } of view.text.matchAll(pattern)) {
          const at = [view, index, index + found.length] as const
          context.report({ messageId: 'address', at, expected: [right(found)] })
        }
      }
    }
    return {
      masthead(node) {
        for (const field of select(node, 'field')) {
          if (field.name !== 'contact') continue
          phones(context.full(field), true)
          webAddresses(context.full(field))
        }
      },
      block(node) {
        phones(context.view(node), false)
        webAddresses(context.view(node))
      },
    }
  },
})

/** How many digits a number may have after an area code. */
function digitsOf(area: string): readonly number[] {
  return area.length === 3 || eightDigits.has(area) ? [8] : [7, 8]
}

/** What stands before an offset in the same sentence, as far as a telephone number may be from the word for it. */
function sentenceBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 32), at)
    .split(/[。；;]/)
    .at(-1) as string
}
