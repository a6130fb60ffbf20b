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
  collect(context, keep: (item: Paragraphs) => void) {
    return {
      article(article) {
        if (article.genre === 'notice' || article.genre === 'advertisement') return
        const paragraphs = textBlocks(article)
          .filter(({ type }) => prose.has(type))
          .map((node) => ({ node, article, view: context.view(node) }))
        const solids = paragraphs.filter(({ view }) => solid(view).length >= least.paragraph)
        keep({
          paragraphs,
          keys: solids.map(({ view }) => keyOf(solid(view))),
          solids,
          repeated: repeatedIn(paragraphs),
        })
      },
    }
  },
  conclude(articles, context) {
    /** By their key; where another text has that already, by the next that is free. */
    const printed = new Map<number, Paragraph>()
    for (const { paragraphs, solids, keys, repeated } of articles) {
      const again = solids.filter((paragraph, index) => isPrinted(paragraph, keys[index] as number))
      const sentences = again.length === 0 ? repeated : repeatedIn(paragraphs.filter((each) => !again.includes(each)))
      for (const [sentence, earlier] of sentences) {
        context.report({ messageId: 'sentence', at: placeOf(sentence), cause: placeOf(earlier) })
      }
    }

    /** Whether the paragraph stands elsewhere already. */
    function isPrinted(paragraph: Paragraph, key: number): boolean {
      let free = key
      let before = printed.get(free)
      while (before && solid(before.view) !== solid(paragraph.view)) before = printed.get(++free)
      if (!before) {
        printed.set(free, paragraph)
        return false
      }
      const length = hanCount(solid(paragraph.view))
      const same = before.article === paragraph.article
      if (length < (same ? least.paragraph : least.elsewhere)) return false
      const data = { line: before.node.position.start.line }
      context.report({ messageId: same ? 'paragraph' : 'elsewhere', at: paragraph.node, cause: before.node, data })
      return true
    }
  },
})

/** The prose of an article. */
interface Paragraphs {
  paragraphs: readonly Paragraph[]
  /** Those long enough to be compared with others. */
  solids: readonly Paragraph[]
  /** The {@link keyOf} of each of them. */
  keys: readonly number[]
  repeated: readonly Repetition[]
}

interface Paragraph {
  node: TextBlock
  article: Article
  view: TextView
}

/** A sentence, and the one with the same words that stands before it. */
type Repetition = readonly [sentence: Sentence, earlier: Sentence]

/** Nearly all texts that differ have different keys, so that hardly any are compared. */
function keyOf(text: string): number {
  const middle = text.length >> 1
  return (text.length * 31 + text.charCodeAt(3)) * 31 + text.charCodeAt(middle) * 1009 + text.charCodeAt(middle + 7)
}

/** The sentences that stand in their paragraph already, or close the one before. */
function repeatedIn(paragraphs: readonly Paragraph[]): Repetition[] {
  const found: Repetition[] = []
  let before: Sentence | undefined
  for (const { view } of paragraphs) {
    const { first, last, repeated } = repeatedSentences(view)
    if (before && first && first.text === before.text && isLong(first)) found.push([{ view, ...first }, before])
    for (const [sentence, earlier] of repeated)
      found.push([
        { view, ...sentence },
        { view, ...earlier },
      ])
    if (last) before = { view, ...last }
  }
  return found
}

function placeOf({ view, start, end }: Sentence): readonly [TextView, number, number] {
  return [view, start, end]
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
