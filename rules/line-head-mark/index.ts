import { defineRule, type Source } from '../../src/rule.ts'

/** GB/T 15834—2011 5.1, on the lines of the source: of use only where they are the lines of the page. */
export default defineRule({
  id: 'line-head-mark',
  meta: {
    title: { zh: '行首标点', en: 'Mark at the head of a line' },
    category: 'punctuation',
    severity: 'info',
    preset: 'review',
    fixable: false,
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 5.1', verified: true },
    messages: {
      head: '“{{actual}}”不应出现在行首',
    },
  },
  create(context) {
    return {
      block(node) {
        const view = context.full(node)
        let at = 0
        for (const { start, end } of view.pieces(0, view.text.length)) {
          const head = at + (/^\s*/.exec(view.text.slice(at, at + end - start))?.[0].length ?? 0)
          const offset = start + head - at
          at += end - start
          if (!closing.test(view.text[head] ?? '') || !isLineHead(context.source, offset)) continue
          context.report({ messageId: 'head', at: [view, head, head + 1] })
        }
      },
    }
  },
})

const closing = /[。，、；：？！”’）》〉」』】〕～]/

/** Whether nothing but blanks stands before the offset on its line. */
function isLineHead(source: Source, offset: number): boolean {
  const start = source.lines.starts[source.lines.lineAt(offset)] as number
  return source.text.slice(start, offset).trim() === ''
}
