import { defineRule } from '../../src/rule.ts'
import { chineseValue, folded, pairs, toChinese } from '../../src/text/index.ts'

/** Approximate numbers are written in Chinese numerals without 顿号: 三四天, 二十几个. */
export default defineRule({
  id: 'approx-number',
  meta: {
    title: { zh: '概数写法', en: 'Approximate number in digits or with a mark' },
    category: 'number',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'number', value: 0.1 },
    basis: { text: 'GB/T 15835—2011 5.2.1；GB/T 15834—2011 4.5.3.4', verified: false },
    messages: {
      few: '带“几”的概数用汉字：“{{actual}}”应为“{{expected}}”',
      digits: '相邻两数表示概数用汉字，中间不加顿号：“{{actual}}”应为“{{expected}}”；如是分述两项，可不改',
      mark: '表示概数的相邻两数之间不加顿号：“{{actual}}”应为“{{expected}}”',
    },
  },
  scope: 'block',
  needs: [
    // 20几; 三、四.
    [...pairs('0０', '几'), ...pairs('、', '23456789２３４５６７８９二三四五六七八九')],
  ],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const text = folded(view)
        for (const match of text.matchAll(few)) {
          const at = [view, match.index, match.index + match[0].length] as const
          context.report({ messageId: 'few', at, expected: [`${toChinese(Number(match[1]))}几`] })
        }
        for (const match of text.matchAll(neighbours)) {
          const [printed, first = '', second = ''] = match
          const [low, high] = [value(first), value(second)]
          if (high !== low + 1 || !measured(text, match.index + printed.length)) continue
          const at = [view, match.index, match.index + printed.length] as const
          const messageId = /\d/.test(printed) ? 'digits' : 'mark'
          context.report({ messageId, at, expected: [toChinese(low) + toChinese(high)], suggestion: true })
        }
      },
    }
  },
})

/** 20几, not 0几 or 120几分. */
const few = /(?<!\d|\d[.,])([1-9]0)几(?=[个年天人名位岁米公里块元次家户万亿种只条吨斤亩平分小号辆台件])/g
/** Two single figures with 、 between them that are no part of a longer list. */
const neighbours =
  /(?<!\d[.,]|[\d、第初周期一二三四五六七八九十百千万几零〇和与及至—~-])([1-8]|[一二三四五六七八])、([2-9]|[二三四五六七八九])/g
/** What an approximate number counts; 3、4月, 5、6版, 7、8幢, 二、三产业, 三、四年级 are lists. */
const measures =
  /^(?:多|来)?(?:个(?:多|半)?(?:小时|月|星期|人|孩子|钟头)?|天|岁|公里|里路|里地|米(?!线)|厘米|斤|公斤|小时|分钟|秒钟|年(?!级|段|度|期|[一-十]班)|倍|元|块钱|百(?!货)|千(?!瓦|米|克)|万|亿|吨|人(?!组)|次(?!列车)|趟|户|亩|位|只|头|辆|杯|遍)/

function measured(text: string, at: number): boolean {
  return measures.test(text.slice(at, at + 6))
}

function value(figure: string): number {
  return /\d/.test(figure) ? Number(figure) : (chineseValue(figure) ?? Number.NaN)
}
