import { defineRule } from '../../src/rule.ts'
import { digits, folded } from '../../src/text/index.ts'

/** GB 3100—93: symbols of units are case-sensitive; powers are raised. */
export default defineRule({
  id: 'unit-case',
  meta: {
    title: { zh: '单位符号大小写', en: 'Case of unit symbols' },
    category: 'number',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'unit', value: 0.5 },
    basis: { text: 'GB 3100—93 6', verified: false },
    messages: {
      symbol: '单位符号“{{actual}}”应写作“{{expected}}”',
      power: '单位符号的指数应写作上标：“{{actual}}”应为“{{expected}}”，或写“平方米”“立方米”',
    },
  },
  scope: 'block',
  needs: [digits, 'kcmhgdpKCMHGDPｋｃｍｈｇｄｐＫＣＭＨＧＤＰ°'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const text = folded(view)
        for (const match of text.matchAll(measured)) {
          const [whole, symbol = ''] = match
          const right = symbols.get(symbol.toLowerCase())
          if (!right || right.includes(symbol)) continue
          const end = match.index + whole.length
          report('symbol', end - symbol.length, end, right[0] as string)
        }
        // NFKC writes m² as m2, so that nobody can tell what was printed.
        if (context.issue.normalization === 'nfkc') return
        for (const match of text.matchAll(power)) {
          const [whole, symbol = '', exponent] = match
          const end = match.index + whole.length
          report('power', end - symbol.length - 1, end, symbol + (exponent === '2' ? '²' : '³'))
        }

        function report(messageId: string, start: number, end: number, expected: string): void {
          context.report({ messageId, at: [view, start, end], expected: [expected] })
        }
      },
    }
  },
})

/** A number that is no part of a model name, then letters. */
const measured = /(?<!\d[.,]|[A-Za-z\d-])\d[\d.,]{0,12}[万亿多余]?\s?([A-Za-z]{2,4}|°[Cc])(?![A-Za-z\d-])/g
const power = /(?<!\d[.,]|[A-Za-z\d-])\d[\d.,]{0,12}[万亿多余]?\s?(k?m|cm)([23])(?![A-Za-z\d.-])/g

/** By their lower case: the right form, then other forms that are right. mW and MW, kWh: left to the reader. */
const symbols = new Map(
  'km kg cm mm,Mm mL,ml kW kV kVA Hz kHz MHz GHz kPa hPa MPa kJ kcal dB °C kn ppm'
    .split(' ')
    .map((forms) => [(forms.split(',')[0] as string).toLowerCase(), forms.split(',')]),
)
