import { defineRule } from '../../src/rule.ts'
import { briefItems } from '../../src/tree/briefs.ts'

/** A brief without a signature in a column whose other briefs are signed. */
export default defineRule({
  id: 'brief-signature',
  meta: {
    title: { zh: '简讯缺署名', en: 'Brief without a signature' },
    category: 'form',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'none', value: 0 },
    basis: { text: '本报简讯体例', verified: false },
    messages: {
      missing: '本栏其他简讯都有署名，此条没有，请核对',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        const items = briefItems(article)
        const unsigned = items.filter(({ signed }) => !signed)
        const only = unsigned[0]
        if (!only || unsigned.length > 1 || items.length < 3) return
        const view = context.view(only.node)
        const end = view.text.trimEnd().length
        context.report({ messageId: 'missing', at: [view, Math.max(0, end - shown), end] })
      },
    }
  },
})

/** The place of the finding: the last characters, where the signature should follow. */
const shown = 4
