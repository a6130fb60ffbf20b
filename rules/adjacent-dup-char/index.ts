import { defineRule } from '../../src/rule.ts'
import { isHan } from '../../src/text/characters.ts'
import { clauseAround } from '../../src/text/clause.ts'
import { isDoubled } from './doubling.ts'

export default defineRule({
  id: 'adjacent-dup-char',
  meta: {
    title: { zh: '字重复', en: 'Doubled character' },
    category: 'text',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'text', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》多字', verified: true },
    messages: {
      doubled: '“{{actual}}”连着出现两次，疑为多字，应删去一个“{{expected}}”',
    },
  },
  scope: 'block',
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const at of doubledPairs(view.text)) {
          // The lines of a headline are joined without a mark: its pairs over a line end are none.
          if (node.type !== 'paragraph' && view.pieces(at, at + 2).length > 1) continue
          const { start, text } = clauseAround(view.text, at, at + 2)
          if (!isDoubled(text, at - start)) continue
          context.report({ messageId: 'doubled', at: [view, at, at + 2], expected: [view.text[at] as string] })
        }
      },
    }
  },
})

/** Offsets at which a Chinese character stands exactly twice. Three and more are sounds and cries: 哈哈哈, 对对对. */
function* doubledPairs(text: string): Generator<number> {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === before && isHan(code)) {
      const start = at - 1
      while (at + 1 < text.length && text.charCodeAt(at + 1) === code) at++
      if (at === start + 1) yield start
    }
    before = code
  }
}
