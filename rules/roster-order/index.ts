import { defineRule, inOffice, namesOf, type Person, rosterSchema } from '../../src/rule.ts'

/** Names of the roster side by side in another order than the roster's. */
export default defineRule({
  id: 'roster-order',
  meta: {
    title: { zh: '领导排序不当', en: 'Office holders out of order' },
    category: 'name',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'none', value: 0 },
    basis: { text: '名单 roster 的次序', verified: true },
    options: rosterSchema,
    messages: {
      order: '按名单次序应为：{{expected}}',
    },
  },
  scope: 'block',
  create(context) {
    const people = inOffice(context.options, context.issue.date)
    if (people.length < 2) return {}
    const byName = new Map(people.flatMap((person) => namesOf(person).map((name) => [name, person] as const)))
    const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length)
    const names = new RegExp(longestFirst.join('|'), 'g')
    return {
      block(node) {
        const view = context.view(node)
        const mentions = [...view.text.matchAll(names)].map(({ 0: name, index }) => ({
          start: index,
          end: index + name.length,
          name,
          person: byName.get(name) as Person,
        }))
        for (const run of runsOf(mentions, view.text)) {
          const sorted = [...run].sort((a, b) => a.person.order - b.person.order)
          if (sorted.every((mention, index) => mention.person.order === run[index]?.person.order)) continue
          const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
          const between = run.map((mention, index) =>
            view.text.slice(mention.end, run[index + 1]?.start ?? mention.end),
          )
          const expected = sorted.map(({ name }, index) => name + (between[index] ?? '')).join('')
          context.report({ messageId: 'order', at: [view, start, end], expected: [expected] })
        }
      },
    }
  },
})

interface Mention {
  start: number
  end: number
  name: string
  person: Person
}

/** Mentions with nothing between them but a mark or blanks, two or more. */
function runsOf(mentions: readonly Mention[], text: string): Mention[][] {
  const runs: Mention[][] = []
  for (const mention of mentions) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && /^(?:[、，,]|[\s　]{1,4}|和)$/.test(text.slice(last.end, mention.start))) run.push(mention)
    else runs.push([mention])
  }
  return runs.filter((run) => run.length > 1)
}
