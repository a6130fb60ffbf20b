import { defineRule } from '../../src/rule.ts'
import { foldWidth, type TextView } from '../../src/text/index.ts'
import { articleParts } from '../../src/text/parts.ts'

/** One article writes one unit in one way: 公里 or km, not both. */
export default defineRule({
  id: 'unit-inconsistent',
  meta: {
    title: { zh: '单位体例不一', en: 'Unit written in two ways' },
    category: 'number',
    severity: 'info',
    preset: 'strict',
    fixable: 'suggestion',
    weight: { class: 'unit', value: 0.1 },
    basis: { text: 'GB/T 15835—2011 4.3.3', verified: false },
    messages: {
      mixed: '同一篇稿件里“{{expected}}”与“{{actual}}”混用，请统一',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        for (const blocks of articleParts(article)) {
          const uses = blocks.map(context.view).flatMap(unitsIn)
          for (const group of units) reportMixed(uses.filter(({ unit }) => group.includes(unit)))
        }
      },
    }

    /** Reports the rarer forms; where two are equally frequent, the one that comes later. */
    function reportMixed(uses: readonly UnitUse[]): void {
      const counts = new Map<string, number>()
      for (const { unit } of uses) counts.set(unit, (counts.get(unit) ?? 0) + 1)
      if (counts.size < 2) return
      const usual = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
      const cause = uses.find(({ unit }) => unit === usual) as UnitUse
      // Temperatures written °C are temperature-range's matter, and become ℃.
      const wanted = usual === '°C' ? '℃' : usual
      for (const { view, start, unit } of uses) {
        if (unit === usual || unit === wanted) continue
        context.report({
          messageId: 'mixed',
          at: [view, start, start + unit.length],
          expected: [wanted],
          cause: [cause.view, cause.start, cause.start + usual.length],
        })
      }
    }
  },
})

interface UnitUse {
  view: TextView
  start: number
  unit: string
}

const units: readonly (readonly string[])[] = [
  ['公里', '千米', 'km'],
  ['公斤', '千克', 'kg'],
  ['平方米', '㎡', 'm²', '平米'],
  ['立方米', 'm³'],
  ['摄氏度', '℃', '°C'],
  ['千瓦时', 'kW·h', 'kWh'],
]

const use = new RegExp(`\\d[万亿多余]?\\s?(${units.flat().join('|')})(?![A-Za-z])`, 'g')

function unitsIn(view: TextView): UnitUse[] {
  return [...foldWidth(view.text).matchAll(use)].map((match) => {
    const unit = match[1] as string
    return { view, start: match.index + match[0].length - unit.length, unit }
  })
}
