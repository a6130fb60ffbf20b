import { defineRule, digits } from '../../src/rule.ts'

/** GB/T 15834—2011 4.4.3.3, 4.5.3.3, B.3: 第一， 首先， 一、 1. （一） 一是. */
export default defineRule({
  id: 'ordinal-mark',
  meta: {
    title: { zh: '序次语标点', en: 'Marks after ordinals' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'strict',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 B.3、4.4.3.3、4.5.3.3', verified: true },
    messages: {
      comma: '“{{word}}”之后应用逗号，不用顿号',
      none: '“{{word}}”之后不用点号',
      enum: '汉字序次语“{{word}}”之后应用顿号',
      dot: '阿拉伯数字序次语“{{word}}”之后应用下脚点“.”',
    },
  },
  scope: 'block',
  needs: ['、．.', [...digits, ...'一二三四五六七八九十', '首先', '其次', '再次', '最后']],
  create(context) {
    return {
      block(node) {
        const view = context.full(node)
        for (const { messageId, pattern, mark } of forms) {
          for (const { 0: word, index } of view.text.matchAll(pattern)) {
            const at = index + word.length
            let end = at + 1
            if (mark === '') while ('、．'.includes(view.text[end] || ' ')) end++
            context.report({ messageId, at: [view, at, end], data: { word }, expected: [mark] })
          }
        }
      },
    }
  },
})

/** The word before the mark in question. Numbers that follow one another are a list (第二、三产业), not ordinals. */
const forms = [
  {
    messageId: 'comma',
    mark: '，',
    pattern:
      /(?<=^|[\s。；：！？])(?:第[一二三四五六七八九十](?=、(?![第一二三四五六七八九十\d]))|(?:首先|其次|再次|最后)(?=、(?!首先|其次|再次|最后)))/g,
  },
  { messageId: 'none', mark: '', pattern: /[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)](?=[、．])/g },
  { messageId: 'none', mark: '', pattern: /(?<=^|[\s，。；：！？])[一二三四五六七八九十]是(?=、)/g },
  { messageId: 'enum', mark: '、', pattern: /(?<=^\s{0,8})[一二三四五六七八九十]{1,3}(?=[．.](?=[\u4e00-\u9fff]))/g },
  { messageId: 'dot', mark: '.', pattern: /(?<=^\s{0,8})\d{1,2}(?=、(?=[\u4e00-\u9fff“《]))/g },
] as const
