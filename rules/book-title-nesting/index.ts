import { defineRule } from '../../src/rule.ts'

/** GB/T 15834—2011 4.15.3.5: 书名号里面还要用书名号时，外面一层用双书名号，里面一层用单书名号。 */
export default defineRule({
  id: 'book-title-nesting',
  meta: {
    title: { zh: '书名号嵌套', en: 'Nested title marks' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.15.3.5', verified: false },
    messages: {
      nested: '书名号内再用书名号，里层应用单书名号“{{expected}}”，不用“{{actual}}”',
    },
  },
  create(context) {
    return {
      block(node) {
        const view = context.full(node)
        if (!view.text.includes('《')) return
        for (const [open, close] of innerTitles(view.text)) {
          report(open, '〈')
          report(close, '〉')
        }
        function report(at: number, right: string): void {
          context.report({ messageId: 'nested', at: [view, at, at + 1], expected: [right] })
        }
      },
    }
  },
})

const closing: Readonly<Record<string, string>> = { '《': '》', '<': '>', '＜': '＞' }

/** Pairs of offsets of marks inside 《》 that should be 〈〉, in order; unpaired marks are left to unpaired-mark. */
function* innerTitles(text: string): Generator<[open: number, close: number]> {
  const stack: { mark: string; at: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    if (mark === '《' || (stack.length > 0 && mark in closing)) stack.push({ mark, at })
    const top = stack.at(-1)
    if (!top || closing[top.mark] !== mark) continue
    stack.pop()
    if (stack.length > 0) yield [top.at, at]
  }
}
