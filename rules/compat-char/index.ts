import { defineRule } from '../../src/rule.ts'
import { gate, kindOf, pattern, plainForm } from './forms.ts'

/** Characters that look right and are others: radicals for characters (⼀ for 一), compatibility ideographs, vertical and small forms. */
export default defineRule({
  id: 'compat-char',
  meta: {
    title: { zh: '兼容字符', en: 'Compatibility characters' },
    category: 'form',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'none', value: 0 },
    basis: { text: 'Unicode 标准（兼容汉字、部首、兼容形式）', verified: true },
    messages: {
      radical: '“{{actual}}”是部首字符（{{code}}），不是汉字，应为“{{expected}}”',
      ideograph: '“{{actual}}”是兼容汉字（{{code}}），应为“{{expected}}”',
      form: '“{{actual}}”是兼容形式（{{code}}），应为“{{expected}}”',
    },
  },
  scope: 'block',
  create(context) {
    return {
      block(node) {
        const view = context.full(node)
        if (!gate.test(view.text)) return
        for (const { 0: character, index } of view.text.matchAll(pattern)) {
          const code = character.codePointAt(0) as number
          const plain = plainForm(character)
          if (plain === undefined) continue
          const at = [view, index, index + character.length] as const
          context.report({ messageId: kindOf(code), at, data: { code: hex(code) }, expected: [plain] })
        }
      },
    }
  },
})

function hex(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
