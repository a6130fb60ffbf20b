import { defineRule, isHan } from '../../src/rule.ts'
import { nearIdioms } from '../../src/text/idioms.ts'
import { suspect } from './suspicion.ts'

const size = 4
const allHan = /^[\u3400-\u9fff]+$/
/** Marks that set a form apart as meant so: a pun, a name, a title. */
const setsApart = /[“‘《〈「『"'（(]/

export default defineRule({
  id: 'near-idiom',
  meta: {
    title: { zh: '疑似成语、固定词组误写', en: 'Almost an idiom' },
    category: 'text',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'text', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》错字、别字', verified: true },
    yieldsTo: ['typo-nonword'],
    messages: {
      homophone: '“{{actual}}”疑为“{{expected}}”之误，“{{wrong}}”与“{{right}}”音同或音近',
      doubled: '“{{actual}}”后半与前半相同，疑为{{candidates}}之误',
    },
  },
  scope: 'block',
  create(context) {
    return {
      block(node) {
        // Headlines play on idioms.
        if (node.type === 'headline' || node.type === 'kicker' || node.type === 'deck' || node.type === 'crosshead')
          return
        const view = context.view(node)
        const { text } = view
        for (const { start, idioms } of nearIdioms(text)) {
          const written = text.slice(start, start + size)
          if (!allHan.test(written) || standsApart(text, start)) continue
          const finding = suspect(text, start, idioms)
          if (finding) context.report({ ...finding, at: [view, start, start + size] })
        }
      },
    }
  },
})

function standsApart(text: string, start: number): boolean {
  return setsApart.test(text[start - 1] ?? '') && !isHan(text.charCodeAt(start + size))
}
