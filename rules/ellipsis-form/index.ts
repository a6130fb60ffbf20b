import { defineRule } from '../../src/rule.ts'
import { isHan } from '../../src/text/characters.ts'
import { isChineseText } from '../../src/text/marks.ts'

/** GB/T 15834—2011 4.11.2: 省略号的形式是“……”。 */
export default defineRule({
  id: 'ellipsis-form',
  meta: {
    title: { zh: '省略号形式', en: 'Form of the ellipsis' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.11.2', verified: true },
    needsWidth: true,
    messages: {
      form: '省略号应为六个圆点，占两个字：“……”',
    },
  },
  scope: 'block',
  needs: [['…', '..', '。。']],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const { text } = view
        for (const { 0: dots, index } of text.matchAll(/[….]+|。{3,}/g)) {
          const end = index + dots.length
          if (isEllipsis(dots) && !isRight(dots, text) && isInChinese(text, index, end)) {
            context.report({ messageId: 'form', at: [view, index, end], expected: ['……'] })
          }
        }
      },
    }
  },
})

function isEllipsis(dots: string): boolean {
  return dots.includes('…') || dots.length >= 3
}

/** Six dots; twelve on a line of their own stand for paragraphs left out. */
function isRight(dots: string, text: string): boolean {
  return dots === '……' || (dots === '…………' && text.trim() === dots)
}

/** English, formulas and the leaders of a contents box have dots of their own. */
function isInChinese(text: string, start: number, end: number): boolean {
  if (/^\s*\d{1,3}(?:版|页)?\s*$/.test(text.slice(end, end + 8))) return false
  return isChineseText(text.charCodeAt(start - 1)) || isHan(text.charCodeAt(end))
}
