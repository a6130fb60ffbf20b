import { defineRule, reading, type TextView } from '../../src/rule.ts'
import { surnameWeight } from '../../src/text/names.ts'
import { quotationAround, quotations } from '../../src/text/quotations.ts'
import { isWord } from '../../src/text/words.ts'
import { simplify, traditionalRuns } from './characters.ts'

/** Law on the national language, article 17: traditional characters are kept for art, names and the study of old books. */
export default defineRule({
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
  create(context) {
    const views: TextView[] = []
    let letters = 0
    let found = 0
    return {
      block(node) {
        const view = context.view(node)
        const { runs, traditional, length } = charactersOf(view)
        letters += length
        found += traditional
        if (runs.length > 0) views.push(view)
      },
      'issue:exit'() {
        // Text in traditional characters throughout is no mixture.
        if (found < fewest || found <= letters * traditionalShare) views.forEach(report)
      },
    }

    function report(view: TextView): void {
      for (const [start, end] of charactersOf(view).runs) {
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

/** The runs of traditional characters, how many those are, and how many characters there are but blanks. */
const charactersOf = reading(({ text }) => {
  const runs = traditionalRuns(text)
  const traditional = runs.reduce((sum, [start, end]) => sum + end - start, 0)
  return { runs, traditional, length: text.replace(/\s/g, '').length }
})

/** Names keep their characters: one after a surname with which it makes no word (李詠, but not 王國). */
function isName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start)
  return surnameWeight(before) > 0 && !isWord(before + simplify(text.slice(start, start + 1)))
}

/** How far a word of calligraphy or philology reaches, in characters. */
const reach = 24
const art = /繁体|书法|题写|题字|匾额|牌匾|碑|印章|篆|隶书|楷书|行书|草书|甲骨|金文|古籍|刻本|手稿|墨迹|释文|异体字/
