import { defineSurveyRule, sourceText, type TextView } from '../../src/rule.ts'
import { isChineseText } from '../../src/text/marks.ts'

/** GB/T 15834—2011 4.10.2: 破折号的形式是“——”。 */
export default defineSurveyRule({
  id: 'dash-form',
  meta: {
    title: { zh: '破折号形式', en: 'Form of the dash' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.10.2', verified: true },
    messages: {
      form: '破折号应为“——”，占两个字',
      short: '句首的破折号应为“——”，这里只有一半',
    },
  },
  needs: [['--', '－－', '―', '─', 'ーー', 'ｰｰ', '—']],
  scope: 'block',
  collect(
    context,
    keep: (dash: { messageId: 'form' | 'short'; at: [TextView, number, number]; dash: string }) => void,
  ) {
    return {
      block(node) {
        const view = context.view(node)
        const { text } = view
        for (const { 0: dash, index } of text.matchAll(/[-－―─ーｰ—](?: ?[-－―─ーｰ—])+/g)) {
          const end = index + dash.length
          if (wrongDash.test(dash) && isBoundary(text[index - 1]) && isBoundary(text[end])) {
            keep({ messageId: 'form', at: [view, index, end], dash })
          }
        }
        const lone = /^\s*([—―─])(?=[\u4e00-\u9fff“《])/.exec(text)
        if (lone) {
          const at = lone[0].length - 1
          keep({ messageId: 'short', at: [view, at, at + 1], dash: lone[1] as string })
        }
      },
    }
  },
  conclude(dashes, context) {
    if (dashes.length === 0) return
    // Traditional papers draw their dashes with ──.
    const isTraditional = sourceText(context.issue, context.source.text).includes('「')
    for (const { messageId, at, dash } of dashes) {
      if (dash !== '──' || !isTraditional) context.report({ messageId, at, expected: ['——'] })
    }
  },
})

/** Two hyphens, other strokes taken for a dash, a dash with a gap, a dash of three; four and more draw a line. */
const wrongDash = /^(?:--|－－|――|──|ーー|ｰｰ|— —|———)$/

/** Chinese text, a figure, or the end of the block. Letters are of commands and models: --help, XC--2. */
function isBoundary(neighbour: string | undefined): boolean {
  return neighbour === undefined || isChineseText(neighbour.charCodeAt(0)) || /[\d%℃]/.test(neighbour)
}
