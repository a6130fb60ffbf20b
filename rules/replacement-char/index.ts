import { defineRule } from '../../src/rule.ts'

/** What a wrong decoding or a private font leaves behind. */
export default defineRule({
  id: 'replacement-char',
  meta: {
    title: { zh: '无法显示的字符', en: 'Characters that stand for nothing' },
    category: 'text',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'text', value: 1 },
    basis: { text: 'GB 18030—2022；Unicode 标准', verified: true },
    messages: {
      replacement: '转码时丢失的字符（U+FFFD），应按原稿补上',
      private: '私用区字符（{{code}}），换一台机器就不能显示，应换成正式字符',
      control: '控制字符（{{code}}）不应出现在正文里，应核对原稿',
      mojibake: '“{{actual}}”是转码错误留下的乱码，应按原稿补上',
    },
  },
  scope: 'block',
  create(context) {
    return {
      block(node) {
        const view = context.full(node)
        if (!gate.test(view.text)) return
        for (const { 0: debris, index } of view.text.matchAll(pattern)) {
          const code = codePoint(debris)
          const at = [view, index, index + debris.length] as const
          context.report({ messageId: kindOf(debris), at, data: { code } })
        }
      },
    }
  },
})

/** One class of characters is searched several times faster than the pattern. */
const gate = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\uf8ff\ufffd-\uffff锟斤烫屯]/

/** Runs of one kind are one finding. Lone surrogates and noncharacters count as lost characters. */
const pattern =
  /[\ufffd\ufffe\uffff]+|[\ue000-\uf8ff]+|(?:[\udb80-\udbff][\udc00-\udfff])+|[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|锟斤拷?|斤拷锟|烫烫烫+|屯屯屯+/g

function kindOf(debris: string): 'replacement' | 'private' | 'control' | 'mojibake' {
  const code = debris.codePointAt(0) as number
  if (code < 0xa0) return 'control'
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return 'private'
  return code >= 0xd800 ? 'replacement' : 'mojibake'
}

function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
}
