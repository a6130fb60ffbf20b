import { defineRule } from '../../src/rule.ts'
import { pairs } from '../../src/text/characters.ts'

/** GB/T 15834—2011 4.9.3.4: 公文发文字号中的发文年份用六角括号。 */
export default defineRule({
  id: 'doc-number-bracket',
  meta: {
    title: { zh: '文号年份括号', en: 'Brackets in document numbers' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.9.3.4', verified: true },
    messages: {
      bracket: '公文发文字号的年份应用六角括号：“{{expected}}”',
    },
  },
  scope: 'block',
  needs: [pairs('[［(（【', '12'), '号'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const match of view.text.matchAll(pattern)) {
          const [year] = match
          const expected = `〔${year.slice(1, -1)}〕`
          context.report({
            messageId: 'bracket',
            at: [view, match.index, match.index + year.length],
            expected: [expected],
          })
        }
      },
    }
  },
})

/** 国发[2020]10号. The number of a court case has its court between year and number: （2023）云0106民初123号. */
const pattern = /(?<=[\u4e00-\u9fff])[[［(（【](?:19|20)\d{2}[\]］)）】](?=第?\d{1,5}号)/g
