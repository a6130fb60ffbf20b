import { defineRule } from '../../src/rule.ts'
import { foldWidth } from '../../src/text/characters.ts'
import { quotationAround, quotations } from '../../src/text/quotations.ts'

/** A stray space inside a sentence. Spaces that part names, slogans, verses and titles are many: for a person to decide. */
export default defineRule({
  id: 'cjk-space',
  meta: {
    title: { zh: '汉字间空格', en: 'Spaces between characters' },
    category: 'form',
    severity: 'info',
    preset: 'review',
    fixable: 'suggestion',
    weight: { class: 'format', value: 0.1 },
    basis: { text: 'CY/T 154—2017', verified: false },
    messages: {
      space: '汉字之间的空格多余，应删去',
    },
  },
  scope: 'block',
  needs: [' \u00a0\u3000'],
  create(context) {
    return {
      paragraph(node) {
        const view = context.view(node)
        const { text } = view
        for (const { 0: clause, index } of text.matchAll(/[^，。、；：！？\n]+/g)) {
          const spaces = [...clause.matchAll(/(?<=[\u4e00-\u9fff])[ \u00a0\u3000]+(?=[\u4e00-\u9fff])/g)]
          const [space] = spaces
          if (!space || spaces.length > 1 || separates(clause, space.index, space[0].length, text)) continue
          const start = index + space.index
          const end = start + space[0].length
          if (quotationAround(quotations(view), start, end) || isInBrackets(text, start)) continue
          context.report({ messageId: 'space', at: [view, start, end], expected: [''] })
        }
      },
    }
  },
})

const role =
  /(?:记者|通讯员|实习生|摄影|编辑|校对|作者|整理|供图|摄|文|图|讯|报道|主任|书记|主席|局长|市长|区长|县长|镇长|部长|院长|校长)$/

/** Whether the space has work to do: a line of two parts (verse, slogan), or a name after a role. */
function separates(clause: string, at: number, length: number, text: string): boolean {
  const before = clause.slice(0, at)
  const after = clause.slice(at + length)
  const isArticle = /第[一二三四五六七八九十百\d]{1,6}[条章节编款]$/.test(before)
  const isName = role.test(before.trim()) || /^[\u4e00-\u9fff]{1,3}$/.test(before.trim())
  const isVerse = clause.length === text.trim().length && Math.abs(before.length - after.length) <= 1
  return isArticle || isName || isVerse || after.trim().length <= 1
}

/** Bylines and notes in brackets are set with spaces. */
function isInBrackets(text: string, at: number): boolean {
  const near = foldWidth(text.slice(Math.max(0, at - 30), at))
  return near.lastIndexOf('(') > near.lastIndexOf(')')
}
