import { defineRule, inOffice, namesOf, type Person, rosterSchema, type TextView } from '../../src/rule.ts'

/** 他 or 她 at the head of a sentence, after the only person of the roster named so far, who is of the other sex. */
export default defineRule({
  id: 'pronoun-gender',
  meta: {
    title: { zh: '代词与性别不符', en: 'Pronoun of the wrong gender' },
    category: 'name',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: '名单 roster 的性别', verified: true },
    options: rosterSchema,
    messages: {
      pronoun: '名单上{{name}}是{{gender}}性，代词应为“{{expected}}”',
    },
  },
  scope: 'article',
  create(context) {
    const people = inOffice(context.options, context.issue.date)
    if (!people.some(({ gender }) => gender)) return {}
    /** Whom a pronoun means: the one person named last; nobody after two at once. */
    let current: Person | undefined
    return {
      article() {
        current = undefined
      },
      block(node, parents) {
        if (parents.some(({ type }) => type === 'article')) check(context.view(node))
      },
    }

    function check(view: TextView): void {
      const named = people.filter((person) => namesOf(person).some((name) => view.text.includes(name)))
      if (named.length > 1) current = undefined
      else if (named[0]) current = named[0]
      if (!current?.gender) return
      const expected = current.gender === '男' ? '他' : '她'
      const since = current && named[0] ? lastMention(view.text, current) : 0
      for (const match of view.text.matchAll(speaking)) {
        const pronoun = match.groups?.pronoun
        if (pronoun === expected || match.index < since) continue
        if (named.length === 0 && match.index > 0) continue
        if (others.test(view.text.slice(since, match.index))) continue
        const start = match.index + match[0].indexOf(pronoun as string)
        context.report({
          messageId: 'pronoun',
          at: [view, start, start + 1],
          expected: [expected],
          data: { name: current.name, gender: current.gender },
        })
      }
    }
  },
})

/** Words for other people, whom the pronoun may mean. */
const others = /[村居市]民|负责人|告诉|记者|老人|同学|老师|主任|经理|队长|书记|员工|医生|企业家|干部|代表人|群众/

function lastMention(text: string, person: Person): number {
  return Math.max(...namesOf(person).map((name) => text.indexOf(name) + 1)) - 1
}

const speaking =
  /(?:^|[。；！？”])(?<pronoun>[他她])(?=指出|强调|要求|表示|希望|说|认为|还|先后|一行|首先|代表|来到|走进|仔细|叮嘱|勉励|鼓励)/g
