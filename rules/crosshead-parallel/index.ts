import { defineRule } from '../../src/rule.ts'
import { majority } from '../../src/text/majority.ts'
import { type Crosshead, select, textOf } from '../../src/tree/index.ts'

/** One of a set of crossheads that has another build than the others. For a person to decide. */
export default defineRule({
  id: 'crosshead-parallel',
  meta: {
    title: { zh: '小标题不对称', en: 'Crosshead out of step with the others' },
    category: 'form',
    severity: 'info',
    preset: 'review',
    fixable: false,
    weight: { class: 'none', value: 0 },
    basis: { text: '标题体例', verified: false },
    messages: {
      differs: '其他小标题都是{{shape}}字，此处是{{own}}字，请看是否需要对称',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        const crossheads = select(article, 'crosshead')
        const set = majority(crossheads, shapeOf)
        if (crossheads.length < 3 || set?.others.length !== 1) return
        const [odd] = set.others
        if (!odd) return
        const view = context.view(odd)
        const data = { shape: set.usual, own: shapeOf(odd) }
        context.report({ messageId: 'differs', at: [view, 0, view.text.trimEnd().length], data })
      },
    }
  },
})

/** The lengths of the parts of a crosshead: 村村搭手 铺开百里林荫路 is 4＋7. */
function shapeOf(crosshead: Crosshead): string {
  return textOf(crosshead)
    .trim()
    .split(/[\s，,：:；;]+/)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, '').length)
    .join('＋')
}
