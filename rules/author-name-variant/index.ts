import { defineSurveyRule } from '../../src/rule.ts'
import { isNameLookalike } from '../../src/text/name-likeness.ts'
import type { Name } from '../../src/tree/index.ts'

/** One author spelt in two ways in an issue: 诸葛云卿, 诸葛云青. */
export default defineSurveyRule({
  id: 'author-name-variant',
  meta: {
    title: { zh: '作者姓名不一', en: 'Author spelt in two ways' },
    category: 'name',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'text', value: 2 },
    basis: { text: '《报纸编校差错率计算方法》重要名称', verified: true },
    messages: {
      variant: '署名“{{actual}}”与本期另一处的“{{other}}”只差一个音近或形近的字，请核对是否同一人',
    },
  },
  scope: 'block',
  collect(_, keep: (name: Name) => void) {
    return { name: keep }
  },
  conclude(names, context) {
    const uses = new Map<string, Name[]>()
    for (const node of names) {
      const name = node.value.replace(/\s/g, '')
      const known = uses.get(name)
      if (known) known.push(node)
      else uses.set(name, [node])
    }
    const met = new Map<string, string>()
    for (const name of uses.keys()) {
      for (const at of masked(name)) {
        const key = `${name.slice(0, at)}＊${name.slice(at + 1)}`
        const other = met.get(key)
        if (other === undefined) met.set(key, name)
        else if (isNameLookalike(name[at] as string, other[at] as string)) report(name, other)
      }
    }

    /** Reports the rarer form; where both are equally frequent, the later one. */
    function report(later: string, earlier: string): void {
      const [rare, usual] = countOf(later) > countOf(earlier) ? [earlier, later] : [later, earlier]
      const cause = uses.get(usual)?.[0]
      for (const at of uses.get(rare) ?? []) {
        context.report({ messageId: 'variant', at, data: { other: usual }, ...(cause && { cause }) })
      }
    }

    function countOf(name: string): number {
      return uses.get(name)?.length ?? 0
    }
  },
})

/** The places at which a name of three characters or more may differ: all but the surname's first. */
function masked(name: string): number[] {
  return name.length < 3 ? [] : Array.from({ length: name.length - 1 }, (_, index) => index + 1)
}
