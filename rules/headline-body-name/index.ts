import { defineRule } from '../../src/rule.ts'
import { headAndBody } from '../../src/text/headline-parts.ts'
import type { TextView } from '../../src/text/index.ts'
import { isNameLookalike, onlyDifference } from '../../src/text/name-likeness.ts'
import { personMentions, surnameLength } from '../../src/text/person-mentions.ts'

/** A person's name in the headline that the text spells otherwise: 题“石志敏”, 文“石智敏”. */
export default defineRule({
  id: 'headline-body-name',
  meta: {
    title: { zh: '题文人名不一', en: 'Name differs between headline and text' },
    category: 'name',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'text', value: 2 },
    basis: { text: '《报纸编校差错率计算方法》重要名称（标题加倍）', verified: true },
    messages: {
      differs: '标题作“{{actual}}”，文中作“{{other}}”，请核对姓名',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        if (article.genre === 'briefs') return
        const { heads, body } = headAndBody(article)
        const views = body.map(context.view)
        const names = namesIn(views)
        if (names.size === 0) return
        const text = views.map((view) => view.text).join('\n')
        for (const head of heads.map(context.view)) {
          if (head.text.length > longestHead) continue
          for (const { start, printed, name } of slips(head.text, names, text)) {
            const place = names.get(name) as Place
            context.report({
              messageId: 'differs',
              at: [head, start, start + printed.length],
              data: { other: name },
              cause: [place.view, place.start, place.start + name.length],
            })
          }
        }
      },
    }
  },
})

/** Longer texts are no headlines, whatever the parser took them for. */
const longestHead = 200

interface Place {
  view: TextView
  start: number
}

interface Slip {
  start: number
  printed: string
  name: string
}

/** The names of the text with their first place. A mention that may end after two or three characters gives both. */
function namesIn(views: readonly TextView[]): Map<string, Place> {
  const names = new Map<string, Place>()
  for (const view of views) {
    for (const { start, run, closedAfter } of personMentions(view)) {
      for (const length of closedAfter) {
        const name = run.slice(0, length)
        if (!names.has(name)) names.set(name, { view, start })
      }
    }
  }
  return names
}

/** Words of the headline that differ from a name of the text in one character and do not stand in the text themselves. */
function slips(head: string, names: ReadonlyMap<string, Place>, text: string): Slip[] {
  const found: Slip[] = []
  for (let start = 0; start < head.length; start++) {
    if (surnameLength(head.slice(start, start + 2)) === 0) continue
    for (const name of names.keys()) {
      const printed = head.slice(start, start + name.length)
      const at = onlyDifference(printed, name)
      if (at < 0 || text.includes(printed) || head.includes(name) || !isSlip(printed, name, at, text)) continue
      found.push({ start, printed, name })
    }
  }
  return found
}

/** Never part of a name that a headline ends in: 秦扬说, 秦扬赴. */
const verbs = /[说在对从向与和就一表指强主出参讲致带赴到深走调介等是为的同也还将之治]/

function isSlip(printed: string, name: string, at: number, text: string): boolean {
  const [wrong, right] = [printed[at] as string, name[at] as string]
  if (!/^[\u3400-\u9fff]+$/.test(printed)) return false
  if (at === name.length - 1 && (verbs.test(wrong) || verbs.test(right))) return false
  if (isNameLookalike(wrong, right)) return true
  return name.length === 3 && (at === 1 || (at === 2 && isEstablished(name, text)))
}

/** The text has the name more than once, and never the first two characters with another one: 沈明|致辞, 沈明|表示. */
function isEstablished(name: string, text: string): boolean {
  let count = 0
  for (let at = text.indexOf(name.slice(0, 2)); at >= 0; at = text.indexOf(name.slice(0, 2), at + 1)) {
    if (!text.startsWith(name, at)) return false
    count++
  }
  return count > 1
}
