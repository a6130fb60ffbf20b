import { defineRule } from '../../src/rule.ts'
import { markRuns } from '../../src/text/marks.ts'

/** GB/T 15834—2011 B.2.1: 完整的引语，末尾点号在引号内；融入句中的引语，点号在引号外；不可内外都用。 */
export default defineRule({
  id: 'quote-stop-order',
  meta: {
    title: { zh: '引号与点号', en: 'Stops and closing quotation marks' },
    category: 'punctuation',
    severity: 'info',
    preset: 'strict',
    fixable: 'suggestion',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 B.2.1', verified: false },
    messages: {
      both: '引号内外都有点号，应只留一个',
      outside: '独立的引语，句号应放在引号内：“。”在“”之前',
    },
  },
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const { text } = view
        for (const run of markRuns(view)) {
          for (const { 0: marks, index } of run.text.matchAll(/[，。、；：][”’」』][，。、；：]/g)) {
            const start = run.start + index
            const [inner, quote, outer] = marks
            const expected =
              inner === '。' && outer === '。' ? [`。${quote}`] : [`${inner}${quote}`, `${quote}${outer}`]
            context.report({ messageId: 'both', at: [view, start, start + 3], expected })
          }
        }
        if (!text.includes('：“')) return
        for (const { 0: speech, index } of text.matchAll(saying)) {
          const end = index + speech.length
          context.report({ messageId: 'outside', at: [view, end - 2, end], expected: ['。”'] })
        }
      },
    }
  },
})

/** A verb of saying, a colon, and a quotation long enough to be a sentence that ends outside its marks. */
const saying = /(?:说|道|问|表示|指出|强调|认为|写道|答道|回答|坦言|直言|感慨)：“[^“”。？！]{10,200}”。/g
