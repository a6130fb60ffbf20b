import { defineRule } from '../../src/rule.ts'
import { headAndBody } from '../../src/text/headline-parts.ts'
import { type NumberMention, numbers, type TextView } from '../../src/text/index.ts'
import { onlyDifference } from '../../src/text/name-likeness.ts'

/** A number in the headline that the text gives otherwise: 题“126名选手”, 文“129名选手”. */
export default defineRule({
  id: 'headline-body-number',
  meta: {
    title: { zh: '题文数字不一', en: 'Number differs between headline and text' },
    category: 'fact',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 2 },
    basis: { text: '《报纸编校差错率计算方法》事实性差错（标题加倍）', verified: true },
    messages: {
      differs: '标题作“{{actual}}”，文中作“{{other}}”，请核对数字',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        if (article.genre === 'briefs') return
        const { heads, body } = headAndBody(article)
        const printed = heads.map(context.view).flatMap(quantities).filter(isExact)
        if (printed.length === 0) return
        const views = body.map(context.view)
        const values = views.flatMap((view) => numbers(view).map(({ value }) => value))
        const given = views.flatMap(quantities)
        for (const head of printed) {
          const other = values.some((value) => isRounded(head.value, value)) ? undefined : contradiction(head, given)
          if (!other) continue
          context.report({
            messageId: 'differs',
            at: [head.view, head.start, head.end],
            data: { other: other.view.text.slice(other.start, other.end) },
            cause: [other.view, other.start, other.end],
          })
        }
      },
    }
  },
})

/** A number with what it counts. */
interface Quantity extends NumberMention {
  view: TextView
  /** What is counted: 名 of 126名选手, 增长 of 增长12%. */
  of: string
  /** The character after that: 运. */
  next: string
}

/** Numbers that count something; dates, ordinals and numbers without a noun are left out. */
function quantities(view: TextView): Quantity[] {
  return numbers(view).flatMap((number) => {
    const before = view.text.slice(Math.max(0, number.start - 2), number.start)
    const after = view.text.slice(number.end, number.end + 1)
    if (number.form === 'mixed' || number.value < 2 || /[第“”·]$/.test(before) || /^[年月日号时点版]/.test(after))
      return []
    const of = number.unit === '' ? after : before
    return /^[\u3400-\u9fff]+$/.test(of) ? [{ ...number, view, of, next: view.text[number.end + 1] ?? '' }] : []
  })
}

/** 近3万, 超百家, 3000余 are round numbers, which the text gives exactly. */
function isExact({ view, start, of, value }: Quantity): boolean {
  return !/[近超逾约达破过数上]$/.test(view.text.slice(0, start)) && !/^[多余]/.test(of) && value > 1
}

/** The one other number that the text gives of the same thing. */
function contradiction(head: Quantity, given: readonly Quantity[]): Quantity | undefined {
  const same = given.filter((each) => countsTheSame(each, head))
  if (same.reduce((sum, { value }) => sum + value, 0) === head.value) return undefined
  return (
    only(same.filter(({ value }) => isNear(head.value, value))) ?? only(same.filter((each) => isMiskeyed(head, each)))
  )
}

/** Small numbers are everywhere, so that they need one more character in common: 3家老店, 4家老店. */
function countsTheSame(a: Quantity, b: Quantity): boolean {
  return a.of === b.of && a.unit === b.unit && (b.value >= 10 || a.next === b.next)
}

/** The first of several quantities that all have one value. */
function only(quantities: readonly Quantity[]): Quantity | undefined {
  const [first] = quantities
  return quantities.every(({ value }) => value === first?.value) ? first : undefined
}

/** Numbers of three digits and more that differ in one of them. */
function isMiskeyed(a: Quantity, b: Quantity): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)]
  return one.length >= 3 && onlyDifference(one, other) >= 0
}

function digitsOf({ view, start, end }: Quantity): string {
  return view.text.slice(start, end).replace(/\D/g, '')
}

/** Whether the headline's number is the text's, exactly or rounded. */
function isRounded(head: number, text: number): boolean {
  return head === text || head === Math.round(text) || (head % 10 === 0 && Math.abs(head - text) <= text * 0.05)
}

/** A slip of the pen keeps the size of a number; a part of the whole does not. */
function isNear(a: number, b: number): boolean {
  return Math.max(a, b) <= 2 * Math.min(a, b)
}
