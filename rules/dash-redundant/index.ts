import { defineRule } from '../../src/rule.ts'
import { pairs } from '../../src/text/characters.ts'
import { markRuns } from '../../src/text/marks.ts'

/** GB/T 15834—2011 B.2.3, B.2.4: no stop before a dash, none beside an ellipsis (？ and ！ apart). */
export default defineRule({
  id: 'dash-redundant',
  meta: {
    title: { zh: '破折号、省略号前后的点号', en: 'Stops beside dashes and ellipses' },
    category: 'punctuation',
    severity: 'info',
    preset: 'strict',
    fixable: 'suggestion',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 B.2.3、B.2.4', verified: false },
    messages: {
      dash: '破折号前后不用点号',
      ellipsis: '省略号前后一般不用点号',
    },
  },
  scope: 'block',
  needs: [[...pairs('，、；', '—…'), ...pairs('—…', '，。、；：')]],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const run of markRuns(view)) {
          for (const [messageId, pattern] of patterns) {
            for (const { 0: marks, index } of run.text.matchAll(pattern)) {
              const start = run.start + index
              const expected = marks.replace(/[，。、；：]+/, '')
              context.report({ messageId, at: [view, start, start + marks.length], expected: [expected] })
            }
          }
        }
      },
    }
  },
})

/** A sentence may end before a dash that names its source (。——), and a colon may open on what was left out (：……). */
const patterns = [
  ['dash', /[，、；]——|——[，。、；：]+/g],
  ['ellipsis', /[，、；]……|……[，。、；：]+/g],
] as const
