import { defineRule } from '../../src/rule.ts'
import { pairs } from '../../src/text/characters.ts'

/** Two different stops side by side, or a stop right after an opening mark. */
export default defineRule({
  id: 'conflict-mark',
  meta: {
    title: { zh: '标点冲突', en: 'Marks that exclude each other' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 5.1', verified: true },
    yieldsTo: ['unpaired-mark'],
    messages: {
      clash: '两个点号连用：“{{actual}}”，应只留一个',
      opening: '“{{mark}}”之后不应有点号“{{stop}}”',
    },
  },
  scope: 'block',
  needs: [
    [
      ...pairs('，。、；：', '，。、；：？！'),
      ...pairs('？！', '，。、；：'),
      ...pairs('，。、；：？！', ','),
      ...pairs(',', '，。、；：？！'),
      ...pairs('“‘「『《〈（【', '，。、；：'),
    ],
  ],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { 0: marks, index } of view.text.matchAll(clash)) {
          const [first, second] = marks
          if (first === second) continue
          context.report({
            messageId: 'clash',
            at: [view, index, index + 2],
            expected: [first as string, second as string],
          })
        }
        for (const { 0: marks, index } of view.text.matchAll(/[“‘「『《〈（【][，。、；：]+/g)) {
          const [mark, stop] = marks
          context.report({
            messageId: 'opening',
            at: [view, index, index + marks.length],
            data: { mark: mark as string, stop: stop as string },
            expected: [mark as string],
          })
        }
      },
    }
  },
})

/** A stop after a stop; ？！ may stand together, and 。 before 。 is repetition. */
const clash =
  /[，。、；：][，。、；：？！]|[？！][，。、；：]|[，。、；：？！],(?!\d)|(?<=[\u4e00-\u9fff]),[，。、；：？！]/g
