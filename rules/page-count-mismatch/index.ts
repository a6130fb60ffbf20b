import { defineRule } from '../../src/rule.ts'

/** The number of pages in the masthead (本期四版) against the pages that follow. */
export default defineRule({
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
  create(context) {
    const { pageCount } = context.issue
    if (pageCount === null) return {}
    const pages = context.issue.children.filter((child) => child.type === 'page')
    const beyond = pages.find(({ number }) => number !== null && number > pageCount)
    if (!beyond) return {}
    const last = pages.reduce((most, { number }) => Math.max(most, number ?? 0), 0)
    return {
      masthead(node) {
        const field = node.children.find((child) => child.type === 'field' && child.name === 'pageCount')
        if (!field) return
        const head = beyond.children.find(({ type }) => type === 'pageHead')
        context.report({
          messageId: 'more',
          at: field,
          data: { count: pageCount, number: last },
          ...(head ? { cause: head } : {}),
        })
      },
    }
  },
})
