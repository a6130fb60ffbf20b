import { defineRule } from '../../src/rule.ts'
import { markRuns, pairedMarks } from '../../src/text/marks.ts'

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
  scope: 'block',
  needs: ['”’」』'],
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
        if (!text.includes('”。')) return
        for (const { open, close, mark } of pairedMarks(view).pairs) {
          if (mark !== '“' || text[close + 1] !== '。' || !isSpeech(text, open, close)) continue
          context.report({ messageId: 'outside', at: [view, close, close + 2], expected: ['。”'] })
        }
      },
    }
  },
})

/** A quotation after a verb of saying and a colon, of one sentence and long enough to be one. */
function isSpeech(text: string, open: number, close: number): boolean {
  const said = text.slice(open + 1, close)
  return said.length >= 10 && saying.test(text.slice(Math.max(0, open - 3), open)) && !/[“”。？！]/.test(said)
}

const saying = /(?:说|道|问|表示|指出|强调|认为|回答|坦言|直言|感慨)：$/
