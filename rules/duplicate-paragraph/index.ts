import {
  type Article,
  defineSurveyRule,
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

export default defineSurveyRule({
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
  scope: 'article',
  collect(context, keep: (prose: Prose) => void) {
    return {
      article(article) {
        if (article.genre === 'notice' || article.genre === 'advertisement') return
        for (const node of textBlocks(article)) {
          if (!prose.has(node.type)) continue
          const view = context.view(node)
          keep({ node, article, view, text: solid(view), ...repeatedSentences(view) })
        }
      },
    }
  },
  conclude(paragraphs, context) {
    const printed = new Map<string, Prose>()
    /** The last sentence of the article so far. */
    let last: Sentence | undefined
    let article: Article | undefined
    for (const paragraph of paragraphs) {
      if (paragraph.article !== article) last = undefined
      article = paragraph.article
      if (!isPrinted(paragraph)) last = checkSentences(paragraph, last)
    }

    /** Whether the paragraph stands elsewhere already. */
    function isPrinted(paragraph: Prose): boolean {
      const { text, node, article } = paragraph
      if (text.length < least.paragraph) return false
      const before = printed.get(text)
      if (!before) {
        printed.set(text, paragraph)
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
    function checkSentences({ view, first, last, repeated }: Prose, before?: Sentence): Sentence | undefined {
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

/** A paragraph and what was read in it. */
interface Prose extends Repeats {
  node: TextBlock
  article: Article
  view: TextView
  /** Without blanks. */
  text: string
}

interface Repeats {
  first: SolidSentence | undefined
  last: SolidSentence | undefined
  /** Each sentence that stands in the text already, with the earlier one. */
  repeated: readonly (readonly [sentence: SolidSentence, earlier: SolidSentence])[]
}

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
const repeatedSentences = reading((view): Repeats => {
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
