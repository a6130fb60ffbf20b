import { defineSurveyRule, type Issue, reading, type TextView, textBlocks } from '../../src/rule.ts'
import { surnameWeight } from '../../src/text/names.ts'
import { quotationAround, quotations } from '../../src/text/quotations.ts'
import { isWord } from '../../src/text/words.ts'
import { simplify, traditionalRuns } from './characters.ts'

/** Law on the national language, article 17: traditional characters are kept for art, names and the study of old books. */
export default defineSurveyRule({
  id: 'traditional-char',
  meta: {
    title: { zh: '繁体字', en: 'Traditional character in simplified text' },
    category: 'text',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'text', value: 0.5 },
    basis: { text: '《国家通用语言文字法》第十七条', verified: false },
    messages: {
      traditional: '简体文字中的繁体字“{{actual}}”，应为“{{expected}}”',
    },
  },
  scope: 'block',
  collect(context, keep: (view: TextView) => void) {
    return {
      block(node) {
        const view = context.view(node)
        if (runsOf(view).length > 0) keep(view)
      },
    }
  },
  conclude(views, context) {
    const found = views.reduce((sum, view) => sum + lengthOf(runsOf(view)), 0)
    // Text in traditional characters throughout is no mixture.
    if (found < fewest || found <= lettersOf(context.issue) * traditionalShare) views.forEach(report)

    function lettersOf(issue: Issue): number {
      return textBlocks(issue).reduce((sum, node) => sum + context.view(node).text.replace(/\s/g, '').length, 0)
    }

    function report(view: TextView): void {
      for (const [start, end] of runsOf(view)) {
        const around = view.text.slice(Math.max(0, start - reach), end + reach)
        if (isName(view.text, start) || art.test(around) || quotationAround(quotations(view), start, end)) continue
        const expected = [simplify(view.text.slice(start, end))]
        context.report({ messageId: 'traditional', at: [view, start, end], expected })
      }
    }
  },
})

/** Text in traditional characters throughout has about a third of them; a few may be slips however short the text is. */
const traditionalShare = 0.1
const fewest = 6

/** The runs of traditional characters. */
const runsOf = reading(({ text }) => traditionalRuns(text))

function lengthOf(runs: readonly (readonly [start: number, end: number])[]): number {
  return runs.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** Names keep their characters: one after a surname with which it makes no word (李詠, but not 王國). */
function isName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start)
  return surnameWeight(before) > 0 && !isWord(before + simplify(text.slice(start, start + 1)))
}

/** How far a word of calligraphy or philology reaches, in characters. */
const reach = 24
const art = /繁体|书法|题写|题字|匾额|牌匾|碑|印章|篆|隶书|楷书|行书|草书|甲骨|金文|古籍|刻本|手稿|墨迹|释文|异体字/
