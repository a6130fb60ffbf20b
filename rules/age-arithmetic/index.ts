import { defineRule } from '../../src/rule.ts'
import { foldWidth, parseIso, sentenceAt, sentences, type TextView } from '../../src/text/index.ts'

const birth =
  /(?:出生于|生于|出生在)(?<after>[12]\d{3})年|(?<before>[12]\d{3})年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出生|生(?=[，,。、于在]))/g
const ageNow = /(?:今年|现年|今年已|如今已?)(?<age>\d{1,3})(?=[周]?岁)/g
const ageAtDeath = /享年(?<age>\d{1,3})(?=岁)/g
const ageThen = /(?<year>[12]\d{3})年[，,]?(?:年仅|刚满|时年|才)?(?<age>\d{1,2})(?=岁的?[他她])/g
const death =
  /(?<year>[12]\d{3})年(?:\d{1,2}月)?(?:\d{1,2}日)?[^。！!？?\d]{0,20}(?:去世|逝世|病逝|辞世|离世|牺牲|殉职)/g

/** A person's age against the year of birth; one year more or less is left for the birthday and for 虚岁. */
export default defineRule({
  id: 'age-arithmetic',
  meta: {
    title: { zh: '年龄算错', en: 'Age does not follow from the year of birth' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》事实性、逻辑性差错', verified: true },
    messages: {
      age: '{{born}}年出生，到{{year}}年应为{{right}}岁左右，不是{{actual}}岁，请核对',
    },
  },
  create(context) {
    const issueDay = parseIso(context.issue.date)
    return {
      block(node) {
        const view = context.view(node)
        if (!view.text.includes('岁') || !view.text.includes('生')) return
        const text = foldWidth(view.text)
        const births = [...text.matchAll(birth)].map(({ index, groups }) => {
          return { at: index, year: Number(groups?.after ?? groups?.before) }
        })
        const [only] = births
        if (!only || births.length > 1) return
        const check = (match: RegExpExecArray, year: number | undefined): void => {
          const age = match.groups?.age as string
          const right = year === undefined ? undefined : year - only.year
          if (year === undefined || right === undefined || right < 0 || Math.abs(right - Number(age)) <= 1) return
          const end = match.index + match[0].length
          context.report({
            messageId: 'age',
            at: [view, end - age.length, end],
            data: { born: only.year, year, right },
            expected: [String(right), String(right - 1)],
          })
        }
        for (const match of text.matchAll(ageNow))
          if (inOneSentence(view, only.at, match.index)) check(match, issueDay?.year)
        for (const match of text.matchAll(ageThen)) if (match.index > only.at) check(match, Number(match.groups?.year))
        const deaths = [...text.matchAll(death)].map(({ groups }) => Number(groups?.year))
        if (deaths.length === 1) for (const match of text.matchAll(ageAtDeath)) check(match, deaths[0])
      },
    }
  },
})

function inOneSentence(view: TextView, a: number, b: number): boolean {
  const all = sentences(view)
  return sentenceAt(all, a) === sentenceAt(all, b)
}
