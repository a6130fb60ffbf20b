import { defineRule } from '../../src/rule.ts'
import { pairs } from '../../src/text/characters.ts'
import { type MarkPair, pairedMarks } from '../../src/text/marks.ts'

/** GB/T 15834—2011 4.5.3.5: 标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号。若有其他成分插在中间，宜用顿号。 */
export default defineRule({
  id: 'enum-comma-quotes',
  meta: {
    title: { zh: '并列引号、书名号间的顿号', en: 'Enumeration comma between quotations' },
    category: 'punctuation',
    severity: 'info',
    preset: 'strict',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.5.3.5', verified: true },
    messages: {
      redundant: '标有引号或书名号的并列成分之间通常不用顿号',
    },
  },
  scope: 'block',
  needs: [pairs('”’》〉', '、'), pairs('、', '“‘《〈')],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const list of bareLists(view.text, pairedMarks(view).pairs)) {
          if (isMixed(view.text, list.start, list.end)) continue
          for (const at of list.commas) {
            context.report({ messageId: 'redundant', at: [view, at, at + 1], expected: [''] })
          }
        }
      },
    }
  },
})

/** Traditional papers part 「」 by 、: their standard is another one. */
const kinds: ReadonlySet<string> = new Set('“‘《〈')

interface List {
  start: number
  end: number
  commas: number[]
}

/** Quotations or titles of one kind joined by 、 alone. */
function bareLists(text: string, pairs: readonly MarkPair[]): List[] {
  const byOpen = new Map(pairs.map((pair) => [pair.open, pair]))
  const lists = new Map<number, List>()
  for (const { open, close, mark } of [...pairs].sort((a, b) => a.open - b.open)) {
    const next = text[close + 1] === '、' ? byOpen.get(close + 2) : undefined
    if (next?.mark !== mark || !kinds.has(mark)) continue
    const list = lists.get(open) ?? { start: open, end: 0, commas: [] }
    list.end = next.close + 1
    list.commas.push(close + 1)
    lists.set(next.open, list)
  }
  return [...new Set(lists.values())]
}

/** Whether other items stand in the same list (“甲”、“乙”、丙), or its items are more than quotations (“甲”与“乙”、“丙”与“丁”). */
function isMixed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  const after = text.slice(end, end + 6)
  return (
    /^(?:、|（|\(|[^，。；：、！？”’》」]{0,5}[“‘《「])/.test(after) ||
    /(?:、|[”’》」][^，。；：、！？“‘《「]{1,5})$/.test(before)
  )
}
