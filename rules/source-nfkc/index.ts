import { defineSurveyRule } from '../../src/rule.ts'
import { fullWidthEdits, typesetNodes } from '../../src/text/normalize.ts'
import { halfwidthMarks } from '../../src/text/width.ts'

/** One notice for a whole source that NFKC made half-width, in place of hundreds of findings that are no errors of the paper. */
export default defineSurveyRule({
  id: 'source-nfkc',
  meta: {
    title: { zh: '导出归一化', en: 'Source went through NFKC' },
    category: 'form',
    severity: 'info',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'none', value: 0 },
    basis: { text: 'Unicode 标准附件 15（NFKC）', verified: true },
    messages: {
      normalized:
        '文本导出时经过归一化（NFKC），{{count}}处标点变成了半角：不计差错，依赖全半角的检查已停用；可用 xhb normalize 转回全角',
    },
  },
  scope: 'block',
  collect: () => ({}),
  conclude(_, context) {
    const { issue } = context
    if (issue.normalization !== 'nfkc') return
    const edits = fullWidthEdits(issue)
    for (const each of typesetNodes(issue)) {
      const view = context.full(each)
      const [first] = halfwidthMarks(view)
      if (!first) continue
      const at = [view, first.at, first.at + 1] as const
      context.report({ messageId: 'normalized', at, data: { count: edits.length }, fix: edits })
      return
    }
  },
})
