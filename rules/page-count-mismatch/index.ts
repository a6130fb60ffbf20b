import { defineRule, select } from '../../src/rule.ts'

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
    return {
      masthead(node) {
        if (pageCount === null) return
        const field = select(node, 'field').find(({ name }) => name === 'pageCount')
        const pages = select(context.issue, 'page').filter(({ number }) => number !== null)
        const beyond = pages.find(({ number }) => (number as number) > pageCount)
        if (!field || !beyond) return
        const last = Math.max(...pages.map(({ number }) => number as number))
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
