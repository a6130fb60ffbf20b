import { defineTermRule, inOffice, namesOf, officesOf, type Person, rosterSchema } from '../../src/rule.ts'

/** After an office that the roster knows stands a name that is one character off the holder's. */
export default defineTermRule({
  id: 'roster-name-unknown',
  meta: {
    title: { zh: '领导姓名可疑', en: 'Name of an office holder one character off' },
    category: 'name',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》：重要名称差错加倍；名单 roster', verified: true },
    options: rosterSchema,
    messages: {
      name: '名单上的{{office}}是“{{expected}}”，这里写作“{{actual}}”',
    },
  },
  scope: 'block',
  terms({ people }) {
    const offices = [...new Set(people.flatMap(officesOf))]
    return { texts: offices, dataAt: (index) => offices[index] as string }
  },
  check({ view, start, end, data: office }, { options, issue, report }) {
    const { text } = view
    if (former.test(text.slice(Math.max(0, start - 3), start))) return
    const people = inOffice(options, issue.date)
    if (people.flatMap(namesOf).some((name) => text.startsWith(name, end))) return
    const holders = people.filter((person) => officesOf(person).includes(office))
    const holder = holders.find((person) => isOneOff(text.slice(end, end + person.name.length), person))
    if (!holder) return
    const stop = end + holder.name.length
    if (!closed.test(text.slice(stop, stop + 3))) return
    report({ messageId: 'name', at: [view, end, stop], expected: [holder.name], data: { office } })
  },
})

/** 副区长 is another office than 区长; what is past says nothing of the holder. */
const former = /[副原前任]$|时任$|曾任$|代理?$/
/** What may follow a name: otherwise it may be a longer one. */
const closed =
  /^(?:$|[，。、；：！？,:;（()）”\s]|主持|出席|参加|指出|强调|要求|表示|介绍|讲话|致辞|带队|率|说|在|调研|走访|慰问|督导|检查|看望|视察|考察|宣讲|调度|部署|召开|一行|等|到|赴|会见|陪同|代表|宣布|作|同志|为|与|和|及)/

function isOneOff(written: string, { name }: Person): boolean {
  if (written.length !== name.length || written[0] !== name[0]) return false
  return [...written].filter((character, index) => character !== name[index]).length === 1
}
