import { checkTerm, defineTermRule, lexiconSchema, lexiconTerms } from '../../src/rule.ts'

/** A newspaper's own word list: what its `terms.yml` says. Without entries it finds nothing. */
export default defineTermRule({
  id: 'house-term',
  meta: {
    title: { zh: '本报用词', en: 'House word list' },
    category: 'term',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'none', value: 0 },
    basis: { text: '本报用词表 terms.yml', verified: true },
    options: lexiconSchema,
    messages: {
      replace: '本报不用“{{actual}}”，应写“{{expected}}”',
      avoid: '本报不用“{{actual}}”，请改写',
    },
  },
  scope: 'block',
  terms: lexiconTerms,
  check: checkTerm,
})
