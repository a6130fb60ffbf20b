import {
  type Byline,
  defineSurveyRule,
  isTextBlock,
  type Jump,
  type NewsNode,
  type ParentNode,
  reading,
  type TextView,
} from '../../src/rule.ts'
import { typesetNodes } from '../../src/text/normalize.ts'
import { halfwidthMarks } from '../../src/text/width.ts'

/** Half-width marks where the paper writes full width: a slip is what differs from the rest of the issue. */
export default defineSurveyRule({
  id: 'halfwidth-punct',
  meta: {
    title: { zh: '半角标点', en: 'Half-width marks in Chinese text' },
    category: 'punctuation',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'safe',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 5.1', verified: true },
    needsWidth: true,
    messages: {
      halfwidth: '中文里用了半角标点“{{actual}}”，应为全角“{{expected}}”',
    },
  },
  needs: [',;:!?()".'],
  scope: 'block',
  collect(context, keep: (mark: { kind: Kind; view: TextView; at: number; full: string }) => void) {
    const collect = (node: NewsNode): void => {
      const view = context.full(node)
      for (const { at, full } of halfwidthMarks(view)) {
        if (full !== '〈' && full !== '〉') keep({ kind: kindOf(full), view, at, full })
      }
    }
    const collectApart = (node: Byline | Jump, parents: readonly ParentNode[]): void => {
      if (!parents.some(isTextBlock)) collect(node)
    }
    return { block: collect, byline: collectApart, jump: collectApart }
  },
  conclude(found, context) {
    if (found.length === 0) return
    const half = noMarks()
    for (const { kind } of found) half[kind]++
    const wide = fullWidthMarks(typesetNodes(context.issue).map(context.full))
    const isWidthKnown = wide.stop + wide.bracket > 0 || half.stop + half.bracket === 1
    for (const { kind, view, at, full } of found) {
      const isSlip = half[kind] <= Math.max(wide[kind], few) && (isWidthKnown || kind === 'quote')
      if (isSlip) context.report({ messageId: 'halfwidth', at: [view, at, at + 1], expected: [full] })
    }
  },
})

const kinds = ['stop', 'bracket', 'quote'] as const
type Kind = (typeof kinds)[number]

/**
 * So few half-width marks of a kind are slips even where they are the majority. Where no full-width mark is left at all,
 * a short text may as well have gone through NFKC: only a mark that stands alone is a slip then.
 */
const few = 8

function fullWidthMarks(views: readonly TextView[]): Record<Kind, number> {
  const sum = noMarks()
  for (const view of views) for (const kind of kinds) sum[kind] += marksOf(view)[kind]
  return sum
}

const marksOf = reading(({ text }) => {
  const count = noMarks()
  for (const [mark] of text.matchAll(/[，；：！？（）“”]/g)) count[kindOf(mark)]++
  return count
})

function noMarks(): Record<Kind, number> {
  return { stop: 0, bracket: 0, quote: 0 }
}

function kindOf(mark: string): Kind {
  if (mark === '（' || mark === '）') return 'bracket'
  return '“”‘’'.includes(mark) ? 'quote' : 'stop'
}
