import { defineRule } from '../../src/rule.ts'
import { sentenceAt, sentences } from '../../src/text/sentences.ts'
import { type Formulation, formulations } from './pack.ts'

export default defineRule({
  id: 'fixed-enumeration',
  meta: {
    title: { zh: '固定提法的成员', en: 'Members of a set formulation' },
    category: 'fact',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: '党和国家公开文件中的固定提法（截至2024年）', verified: false },
    messages: {
      member: '“{{label}}”是{{members}}，这里的“{{actual}}”应为“{{expected}}”',
      order: '“{{label}}”的次序是{{members}}',
      missing: '“{{label}}”是{{members}}，这里缺“{{missing}}”',
    },
  },
  scope: 'block',
  needs: [formulations.flatMap(({ labels }) => labels), formulations.flatMap(({ members }) => members)],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const formulation of formulations) {
          const label = formulation.labels.find((each) => view.text.includes(each))
          if (label === undefined) continue
          for (const list of listsOf(view.text, formulation)) {
            const sentence = sentenceAt(sentences(view), list.start)
            if (!sentence || !view.text.slice(sentence.start, sentence.end).includes(label)) continue
            const data = { label, members: formulation.members.join('、') }
            const slip = slipIn(list, formulation.members)
            if (!slip) continue
            const { messageId, start, end, expected, missing = '' } = slip
            context.report({
              messageId,
              at: [view, start, end],
              expected,
              data: { ...data, missing },
              // Part of a formulation may be quoted on purpose.
              ...(messageId === 'missing' && { severity: 'warning' as const }),
            })
          }
        }
      },
    }
  },
})

interface Item {
  start: number
  end: number
  text: string
}

interface List {
  start: number
  end: number
  items: readonly Item[]
}

const separator = /[、，,]/
const itemEnd = /[、，。；：！？,;:“”《》（）()\s]/
/** How long an item may be that is no member. */
const longestItem = 14

/** Runs of items between 、 or ， around the members of a formulation, strange items included. */
function* listsOf(text: string, { members }: Formulation): Generator<List> {
  for (let first = nextMember(text, members, 0); first; ) {
    const items = [first]
    for (let at = first.end; separator.test(text[at] ?? '') && items.length < members.length; ) {
      const item = memberAt(text, members, at + 1) ?? strangerAt(text, at + 1)
      if (!item) break
      items.push(item)
      at = item.end
    }
    const before = separator.test(text[first.start - 1] ?? '') && strangerBefore(text, first.start - 1)
    if (before && items.length < members.length) items.unshift(before)
    const end = (items.at(-1) as Item).end
    yield { start: (items[0] as Item).start, end, items }
    first = nextMember(text, members, end)
  }
}

function nextMember(text: string, members: readonly string[], from: number): Item | undefined {
  const [found] = members
    .map((member) => ({ start: text.indexOf(member, from), text: member }))
    .filter(({ start }) => start !== -1)
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length)
  return found && { ...found, end: found.start + found.text.length }
}

function memberAt(text: string, members: readonly string[], start: number): Item | undefined {
  const member = members.find((each) => text.startsWith(each, start))
  return member === undefined ? undefined : { start, end: start + member.length, text: member }
}

function strangerAt(text: string, start: number): Item | undefined {
  let end = start
  while (end < text.length && end - start <= longestItem && !itemEnd.test(text[end] as string)) end++
  return end > start && end - start <= longestItem ? { start, end, text: text.slice(start, end) } : undefined
}

function strangerBefore(text: string, end: number): Item | undefined {
  let start = end
  while (start > 0 && end - start <= longestItem && !itemEnd.test(text[start - 1] as string)) start--
  return start < end && end - start <= longestItem ? { start, end, text: text.slice(start, end) } : undefined
}

/** Whether one is the other miswritten: as long, and half of its characters in their places. */
function isLike(stranger: string, member: string): boolean {
  const same = [...member].filter((character, index) => stranger[index] === character).length
  return stranger.length === member.length && same * 2 >= member.length
}

interface Slip {
  messageId: 'member' | 'order' | 'missing'
  start: number
  end: number
  expected: readonly string[]
  missing?: string
}

/** One member miswritten, the members in another order, or one left out of four or more; anything else is another list. */
function slipIn(list: List, members: readonly string[]): Slip | undefined {
  const strangers = list.items.filter(({ text }) => !members.includes(text))
  const right = list.items.filter(({ text }) => members.includes(text))
  const absent = members.filter((member) => !right.some(({ text }) => text === member))
  const [stranger] = strangers
  const [member] = absent
  if (stranger && member && strangers.length === 1 && absent.length === 1) {
    // More may stand before the first item and after the others: 是道德自信, 文明自信的统一.
    const first = list.items[0] === stranger
    const start = first ? Math.max(stranger.start, stranger.end - member.length) : stranger.start
    const end = Math.min(stranger.end, start + member.length)
    const written = stranger.text.slice(start - stranger.start, end - stranger.start)
    if (isLike(written, member)) return { messageId: 'member', start, end, expected: [member] }
  }
  const last = right.at(-1)
  if (!last || right.some(({ end }, index) => right[index + 1] && right[index + 1]?.start !== end + 1)) return undefined
  const whole = { start: (right[0] as Item).start, end: last.end, expected: [members.join('、')] }
  if (absent.length === 0 && right.length === members.length) {
    return right.some(({ text }, index) => text !== members[index]) ? { messageId: 'order', ...whole } : undefined
  }
  if (members.length > 3 && absent.length === 1 && member && strangers.length === 0) {
    return { messageId: 'missing', ...whole, missing: member }
  }
  return undefined
}
