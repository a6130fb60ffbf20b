import { defineRule } from '../../src/rule.ts'
import { findLookalikes, lookalikeNeeds } from './patterns.ts'

/** ○ for 〇, • for ·, kana for characters, Cyrillic or Greek letters in Latin words, letters in numbers: what OCR and input methods confuse. */
export default defineRule({
  id: 'lookalike-char',
  meta: {
    title: { zh: '形近字符', en: 'Characters that look like others' },
    category: 'text',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'text', value: 1 },
    basis: { text: 'GB/T 15835—2011 5.2.5；GB/T 15834—2011 4.14', verified: false },
    yieldsTo: ['zero-ling'],
    messages: {
      zero: '圆圈“{{actual}}”应为汉字“〇”',
      interpunct: '间隔号应为“·”，不用“{{actual}}”',
      kana: '“{{actual}}”是日文假名，应为汉字“{{expected}}”',
      script: '“{{actual}}”里混有形近的{{script}}字母',
      digit: '数字里混有字母：“{{actual}}”应为“{{expected}}”',
    },
  },
  scope: 'block',
  needs: lookalikeNeeds,
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { messageId, start, end, expected, script } of findLookalikes(view.text)) {
          if (messageId === 'interpunct' && isHead(view.text, context.full(node).text)) continue
          context.report({ messageId, at: [view, start, end], expected, ...(script && { data: { script } }) })
        }
      },
    }
  },
})

/** Dots of any form part the words of standing heads and of other lines that are no sentence and no marked headline. */
function isHead(text: string, printed: string): boolean {
  return !/[，。,]/.test(text) && !printed.startsWith('#')
}
