import {
  type Article,
  defineRule,
  isHan,
  type NodeOf,
  select,
  sentences,
  type TextBlock,
  type TextRange,
  type TextView,
} from '../../src/rule.ts'

/** Chinese characters from which on the same words twice are no chance: in one article, in two, and as a sentence. */
const least = { paragraph: 30, elsewhere: 100, sentence: 12 }

export default defineRule({
  id: 'duplicate-paragraph',
  meta: {
    title: { zh: '段落、句子重复', en: 'Duplicate paragraph or sentence' },
    category: 'text',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'text', value: 4 },
    basis: { text: '《报纸编校差错率计算方法》多字', verified: true },
    messages: {
      paragraph: '这一段与本篇第{{line}}行的段落相同，应删去一处',
      elsewhere: '这一段与另一篇第{{line}}行的段落相同，疑为重复刊登',
      sentence: '这一句紧接着又出现一次，应删去一处',
    },
  },
  create(context) {
    const printed = new Map<string, { node: TextBlock; article: Article }>()
    return {
      article(article) {
        if (article.genre === 'notice') return
        let last: { view: TextView; sentence: TextRange } | undefined
        for (const node of bodyBlocks(article)) {
          const view = context.view(node)
          if (!checkParagraph(node, view, article)) last = checkSentences(view, last)
        }
      },
    }

    /** Whether the paragraph stands elsewhere already. */
    function checkParagraph(node: TextBlock, view: TextView, article: Article): boolean {
      const text = view.text.replace(/\s+/g, '')
      const length = hanCount(text)
      if (length < least.paragraph) return false
      const before = printed.get(text)
      if (!before) {
        printed.set(text, { node, article })
        return false
      }
      const same = before.article === article
      if (!same && length < least.elsewhere) return false
      const data = { line: before.node.position.start.line }
      context.report({ messageId: same ? 'paragraph' : 'elsewhere', at: node, cause: before.node, data })
      return true
    }

    /** Reports sentences that stand in the paragraph already, or close the one before; returns the last sentence. */
    function checkSentences(view: TextView, last: { view: TextView; sentence: TextRange } | undefined): typeof last {
      const seen = new Map<string, { view: TextView; sentence: TextRange }>()
      if (last) seen.set(textAt(last.view, last.sentence), last)
      let latest = last
      for (const [index, sentence] of sentences(view).entries()) {
        const text = textAt(view, sentence)
        const before = seen.get(text)
        if (before && (index === 0 || before.view === view) && hanCount(text) >= least.sentence) {
          const cause = [before.view, before.sentence.start, before.sentence.end] as const
          context.report({ messageId: 'sentence', at: [view, sentence.start, sentence.end], cause })
        } else seen.set(text, { view, sentence })
        latest = { view, sentence }
      }
      return latest
    }
  },
})

type Printed = NodeOf<'paragraph'> | NodeOf<'brief'> | NodeOf<'listItem'>

/** The prose of an article in order; verse and tables repeat themselves by right. */
function bodyBlocks(article: Article): Printed[] {
  const blocks = [...select(article, 'paragraph'), ...select(article, 'brief'), ...select(article, 'listItem')]
  return blocks.sort((a, b) => (a.position.start.offset as number) - (b.position.start.offset as number))
}

function textAt(view: TextView, { start, end }: TextRange): string {
  return view.text.slice(start, end).replace(/\s+/g, '')
}

function hanCount(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) count++
  return count
}
