import {
  type Article,
  defineRule,
  isHan,
  reading,
  sentences,
  type TextBlock,
  type TextRange,
  type TextView,
  textBlocks,
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
        if (article.genre === 'notice' || article.genre === 'advertisement') return
        let last: Sentence | undefined
        for (const node of textBlocks(article)) {
          if (!prose.has(node.type)) continue
          const view = context.view(node)
          if (!checkParagraph(node, view, article)) last = checkSentences(view, last)
        }
      },
    }

    /** Whether the paragraph stands elsewhere already. */
    function checkParagraph(node: TextBlock, view: TextView, article: Article): boolean {
      const text = solid(view)
      if (text.length < least.paragraph) return false
      const before = printed.get(text)
      if (!before) {
        printed.set(text, { node, article })
        return false
      }
      const length = hanCount(text)
      if (length < least.paragraph) return false
      const same = before.article === article
      if (!same && length < least.elsewhere) return false
      const data = { line: before.node.position.start.line }
      context.report({ messageId: same ? 'paragraph' : 'elsewhere', at: node, cause: before.node, data })
      return true
    }

    /** Reports sentences that stand in the paragraph already, or close the one before; returns the last sentence. */
    function checkSentences(view: TextView, before: Sentence | undefined): Sentence | undefined {
      const { first, last, repeated } = repeatedSentences(view)
      if (before && first && first.text === before.text && isLong(first)) report(view, first, before)
      for (const [sentence, earlier] of repeated) report(view, sentence, { view, ...earlier })
      return last ? { view, ...last } : before
    }

    function report(view: TextView, { start, end }: SolidSentence, before: Sentence): void {
      const cause = [before.view, before.start, before.end] as const
      context.report({ messageId: 'sentence', at: [view, start, end], cause })
    }
  },
})

/** A sentence, and its text without blanks. */
interface SolidSentence extends TextRange {
  text: string
}

interface Sentence extends SolidSentence {
  view: TextView
}

/** Verse and tables repeat themselves by right. */
const prose: ReadonlySet<string> = new Set<TextBlock['type']>(['paragraph', 'brief', 'listItem'])

const solid = reading((view) => withoutBlanks(view.text))
/** The first and the last sentence of a text, and each that stands in it already, with the earlier one. */
const repeatedSentences = reading((view) => {
  const repeated: [sentence: SolidSentence, earlier: SolidSentence][] = []
  const isSolid = solid(view) === view.text
  const all = sentences(view).map(({ start, end }): SolidSentence => {
    const text = view.text.slice(start, end)
    return { start, end, text: isSolid ? text : withoutBlanks(text) }
  })
  if (all.length > 1) {
    const seen = new Map<string, SolidSentence>()
    for (const sentence of all) {
      if (sentence.text.length < least.sentence) continue
      const earlier = seen.get(sentence.text)
      if (earlier && isLong(sentence)) repeated.push([sentence, earlier])
      else seen.set(sentence.text, sentence)
    }
  }
  return { first: all[0], last: all.at(-1), repeated }
})

function isLong({ text }: SolidSentence): boolean {
  return text.length >= least.sentence && hanCount(text) >= least.sentence
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}

function hanCount(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) count++
  return count
}
