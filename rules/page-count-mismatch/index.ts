import { defineSurveyRule, type Field } from '../../src/rule.ts'

/** The number of pages in the masthead (本期四版) against the pages that follow. */
export default defineSurveyRule({
  id: 'page-count-mismatch',
  meta: {
    title: { zh: '版数不符', en: 'Page count of the masthead does not match' },
    category: 'form',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'form', value: 1 },
    basis: { text: '《报纸期刊质量管理规定》出版形式', verified: true },
    messages: {
      more: '报头写共{{count}}版，文中却有第{{number}}版，请核对版数',
    },
  },
  scope: 'block',
  collect(_, keep: (field: Field) => void) {
    return {
      masthead({ children }) {
        const field = children.find((child) => child.type === 'field' && child.name === 'pageCount')
        if (field) keep(field as Field)
      },
    }
  },
  conclude(fields, context) {
    const { pageCount, children } = context.issue
    if (pageCount === null || fields.length === 0) return
    const pages = children.filter((child) => child.type === 'page')
    const beyond = pages.find(({ number }) => number !== null && number > pageCount)
    if (!beyond) return
    const last = pages.reduce((most, { number }) => Math.max(most, number ?? 0), 0)
    const head = beyond.children.find(({ type }) => type === 'pageHead')
    for (const at of fields) {
      const data = { count: pageCount, number: last }
      context.report({ messageId: 'more', at, data, ...(head ? { cause: head } : {}) })
    }
  },
})
