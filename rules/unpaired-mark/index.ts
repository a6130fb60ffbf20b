import { defineSurveyRule } from '../../src/rule.ts'
import { closingMark, pairedMarks } from '../../src/text/marks.ts'
import { type ArticlePart, findUnpaired, type MarkedBlock } from './resolve.ts'

/** Marks left without their other half after an article’s blocks are read together. GB/T 15834—2011 4.8, 4.9, 4.15. */
export default defineSurveyRule({
  id: 'unpaired-mark',
  meta: {
    title: { zh: '成对标点缺失', en: 'Paired mark without its other half' },
    category: 'punctuation',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 4.8、4.9、4.15', verified: true },
    messages: {
      open: '“{{mark}}”没有配对的“{{mate}}”',
      close: '“{{mate}}”没有配对的“{{mark}}”',
      direction: '引号方向反了：这里应为“{{expected}}”',
    },
  },
  scope: 'article',
  collect(context, keep: (block: MarkedBlock) => void) {
    let article = outside
    return {
      article() {
        article = { fromPage: false, toPage: false }
      },
      'article:exit'() {
        article = outside
      },
      jump({ direction }) {
        if (article === outside) return
        if (direction === 'to') article.toPage = true
        else article.fromPage = true
      },
      block(node) {
        const view = context.full(node)
        const { pairs, strays } = pairedMarks(view)
        keep({ view, article, pairs, strays })
      },
    }
  },
  conclude(blocks, context) {
    for (const { block, at, mark, problem } of findUnpaired(blocks)) {
      const place = [block.view, at, at + 1] as const
      const mate = closingMark[mark] as string
      if (problem === 'open' || problem === 'close') {
        context.report({ messageId: problem, at: place, data: { mark, mate } })
      } else {
        context.report({ messageId: 'direction', at: place, expected: [problem === 'shouldOpen' ? mark : mate] })
      }
    }
  },
})

/** What stands in no article. */
const outside: ArticlePart = { fromPage: false, toPage: false }
