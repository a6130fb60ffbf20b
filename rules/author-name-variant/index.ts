import { defineRule } from '../../src/rule.ts'
import { isNameLookalike, onlyDifference } from '../../src/text/name-likeness.ts'
import type { Name } from '../../src/tree/index.ts'

/** One author spelt in two ways in an issue: 诸葛云卿, 诸葛云青. */
export default defineRule({
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
  create(context) {
    const uses = new Map<string, Name[]>()
    return {
      name(node) {
        const name = node.value.replace(/\s/g, '')
        const known = uses.get(name)
        if (known) known.push(node)
        else uses.set(name, [node])
      },
      'issue:exit'() {
        const names = [...uses.keys()].filter((name) => name.length >= 3)
        for (const [index, name] of names.entries()) {
          for (const other of names.slice(0, index)) {
            if (!isVariant(name, other)) continue
            const [rare, usual] =
              (uses.get(name) ?? []).length > (uses.get(other) ?? []).length ? [other, name] : [name, other]
            const cause = uses.get(usual)?.[0]
            for (const at of uses.get(rare) ?? []) {
              context.report({ messageId: 'variant', at, data: { other: usual }, ...(cause && { cause }) })
            }
          }
        }
      },
    }
  },
})

function isVariant(a: string, b: string): boolean {
  const at = onlyDifference(a, b)
  return at > 0 && isNameLookalike(a[at] as string, b[at] as string)
}
