import { defineRule } from '../../src/rule.ts'

/** A jump to, or from, a page that the issue does not have. */
export default defineRule({
  id: 'jump-page-range',
  meta: {
    title: { zh: '转版号越界', en: 'Jump to a page that the issue lacks' },
    category: 'structure',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》逻辑性差错', verified: true },
    messages: {
      beyond: '“{{actual}}”指向第{{page}}版，而本期共{{pageCount}}版',
      same: '“{{actual}}”指向本版，请核对版号',
    },
  },
  scope: 'block',
  create(context) {
    const { pageCount } = context.issue
    return {
      jump(jump, parents) {
        const { page, direction } = jump
        const own = parents.find((parent) => parent.type === 'page')
        if (pageCount !== null && page > pageCount) {
          context.report({ messageId: 'beyond', at: jump, data: { page, pageCount } })
        } else if (direction === 'to' && own?.type === 'page' && own.number === page) {
          context.report({ messageId: 'same', at: jump })
        }
      },
    }
  },
})
