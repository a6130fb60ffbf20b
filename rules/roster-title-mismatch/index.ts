import { defineTermRule, inOffice, namesOf, officesOf, rosterSchema } from '../../src/rule.ts'

/** A name of the roster with an office before it that the roster gives to somebody else. */
export default defineTermRule({
  id: 'roster-title-mismatch',
  meta: {
    title: { zh: '姓名与职务不符', en: 'Name and office do not match' },
    category: 'name',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》：重要名称差错加倍；名单 roster', verified: true },
    options: rosterSchema,
    messages: {
      title: '名单上{{name}}的职务是{{title}}，这里写作“{{actual}}”',
    },
  },
  scope: 'block',
  terms({ people }) {
    const names = [...new Set(people.flatMap(namesOf))]
    return { texts: names, dataAt: (index) => names[index] as string }
  },
  check({ view, start, data: name }, { options, issue, report }) {
    const people = inOffice(options, issue.date)
    const entries = people.filter((person) => namesOf(person).includes(name))
    const own = entries.flatMap(officesOf)
    if (own.length === 0) return
    const before = view.text.slice(Math.max(0, start - reach), start)
    const office = people
      .flatMap(officesOf)
      .sort((a, b) => b.length - a.length)
      .find((each) => before.endsWith(each))
    if (office === undefined || own.includes(office)) return
    if (former.test(before.slice(0, before.length - office.length))) return
    const title = entries.map((person) => person.title).join('、')
    const at = start - office.length
    report({ messageId: 'title', at: [view, at, start], data: { name, title }, expected: own })
  },
})

const reach = 24
const former = /[副原前任]$|时任$|曾任$|代理?$/
