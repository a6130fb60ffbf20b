import { defineRule, pairs } from '../../src/rule.ts'

/** GB/T 15835—2011 5.2.5: in years and numbers read digit by digit the zero is 〇 (U+3007). */
export default defineRule({
  id: 'zero-ling',
  meta: {
    title: { zh: '〇的写法', en: 'Wrong zero among Chinese numerals' },
    category: 'number',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'number', value: 0.1 },
    basis: { text: 'GB/T 15835—2011 5.2.5', verified: false },
    messages: {
      ling: '年份、编号里的零写作“〇”：“{{actual}}”应为“{{expected}}”',
      lookalike: '“{{actual}}”里的圈或字母不是汉字零，应为“{{expected}}”',
    },
  },
  scope: 'block',
  needs: [['○', '◯', ...pairs('〇一二三四五六七八九', '零OoＯ0０')]],
  create(context) {
    return {
      block(node) {
        const view = context.full(node)
        const { text } = view
        for (const match of text.matchAll(run)) {
          const printed = match[0]
          if (!/[一二三四五六七八九]/.test(printed)) continue
          const wrong = /[○◯OoＯ0０]/.test(printed)
          const isYear = /^[一二][〇零○◯OoＯ0０一二三四五六七八九]{3}$/.test(printed) && text[match.index + 4] === '年'
          if (!isYear && !inside.test(printed)) continue
          const right = printed.replace(isYear ? /[零○◯OoＯ0０]/g : /[○◯]/g, '〇')
          if (right === printed) continue
          const at = [view, match.index, match.index + printed.length] as const
          context.report({ messageId: wrong ? 'lookalike' : 'ling', at, expected: [right] })
        }
      },
    }
  },
})

/** A circle that can only be a zero: 三○一. At an end it may be a bullet or hide a name. */
const inside = /^[一二三四五六七八九][一二三四五六七八九〇○◯]*[○◯][一二三四五六七八九]+$/
const run =
  /(?<![〇零○◯OoＯ0０一二三四五六七八九十百千万\dA-Za-z.])[〇零○◯OoＯ0０一二三四五六七八九]{2,12}(?![\dA-Za-z])/g
