import { defineRule } from '../../src/rule.ts'
import { select, textBlocks } from '../../src/tree/index.ts'

/** A caption without photographer or source. */
export default defineRule({
  id: 'photo-credit-missing',
  meta: {
    title: { zh: '图片缺署名', en: 'Photo without a credit' },
    category: 'form',
    severity: 'warning',
    preset: 'strict',
    fixable: false,
    weight: { class: 'format', value: 1 },
    basis: { text: '《中华人民共和国著作权法》第十条（署名权）', verified: false },
    messages: {
      missing: '图片说明没有写明摄影者或来源，请补上',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        if (select(article, 'byline').length > 0) return
        const blocks = textBlocks(article)
        for (const [index, caption] of blocks.entries()) {
          const next = blocks[index + 1]
          if (caption.type !== 'caption') continue
          const view = context.full(caption)
          if (credit.test(view.text) || (next && credit.test(context.full(next).text.slice(0, creditLength)))) continue
          const end = view.text.trimEnd().length
          context.report({ messageId: 'missing', at: [view, Math.max(0, end - shown), end] })
        }
      },
    }
  },
})

const credit =
  /[摄攝]|供图|供圖|制图|绘图|图[/／:：]|[/／]图|图片来源|图片由|资料图|资料照片|截图|新华社|发$|网络图|AI生成|视觉/
/** How far into the next block a credit of its own line may stand. */
const creditLength = 30
/** The place of the finding: the last characters, where the credit should follow. */
const shown = 4
