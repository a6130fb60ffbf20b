import { defineRule, select } from '../../src/rule.ts'
import type { TextView } from '../../src/text/index.ts'

const values = '富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善'.split(' ')
const known = new Set(values)
/** With fewer of the twelve words, something else is quoted (富强、民主、文明、和谐、美丽). */
const enough = 8
const separator = /^[\s、，,·|｜]{1,6}$/

interface Printed {
  view: TextView
  start: number
  end: number
  text: string
}

/** The 24 characters of the core values, which stand in the masthead of most papers: text and order are fixed. */
export default defineRule({
  id: 'core-values-text',
  meta: {
    title: { zh: '核心价值观文字', en: 'Text of the core values' },
    category: 'fact',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'fact', value: 1 },
    basis: { text: '中共中央办公厅《关于培育和践行社会主义核心价值观的意见》（2013）', verified: false },
    messages: {
      altered: '社会主义核心价值观此处应为“{{expected}}”，不是“{{actual}}”',
      missing: '社会主义核心价值观缺“{{missing}}”，全文为：{{all}}',
      surplus: '社会主义核心价值观中没有“{{actual}}”',
    },
  },
  scope: 'block',
  needs: [
    ['富强', '敬业', '友善'],
    ['自由', '平等', '公正', '法治', '爱国'],
  ],
  create(context) {
    const check = (printed: readonly Printed[]): void => {
      const words = trimmed(printed)
      if (words.filter(({ text }) => known.has(text)).length < enough) return
      const texts = new Set(words.map(({ text }) => text))
      const missing = values.filter((value) => !texts.has(value))
      if (words.length === values.length) {
        words.forEach(({ view, start, end, text }, index) => {
          const right = values[index] as string
          if (text !== right) context.report({ messageId: 'altered', at: [view, start, end], expected: [right] })
        })
      } else if (missing.length > 0) {
        const at = words.findIndex(({ text }, index) => text !== values[index])
        const { view, start, end } = words[at < 0 ? words.length - 1 : Math.max(0, at - 1)] as Printed
        const data = { missing: missing.join('、'), all: values.join('、') }
        context.report({ messageId: 'missing', at: [view, start, end], data })
      } else {
        for (const { view, start, end } of words.filter(({ text }) => !known.has(text))) {
          context.report({ messageId: 'surplus', at: [view, start, end] })
        }
      }
    }
    return {
      masthead(node) {
        const slogans = select(node, 'field').filter(({ name }) => name === 'slogan')
        check(slogans.flatMap((field) => wordRuns(context.full(field)).flat()))
      },
      block(node) {
        const view = context.view(node)
        for (const words of wordRuns(view)) check(words)
      },
    }
  },
})

/** Words of two characters that follow each other with a separator between; a longer one begins or ends a run. */
function wordRuns(view: TextView): Printed[][] {
  const runs: Printed[][] = [[]]
  let last = 0
  for (const { 0: text, index: start } of view.text.matchAll(/[\u4e00-\u9fff]{2,}/g)) {
    const end = start + text.length
    if (!separator.test(view.text.slice(last, start))) runs.push([])
    last = end
    runs.at(-1)?.push({ view, text: text.slice(0, 2), start, end: start + 2 })
    if (text.length > 2) runs.push([{ view, text: text.slice(-2), start: end - 2, end }])
  }
  return runs
}

/** Without the words before the first and after the last of the twelve. */
function trimmed(words: readonly Printed[]): Printed[] {
  const isKnown = ({ text }: Printed): boolean => known.has(text)
  const first = words.findIndex(isKnown)
  const last = words.findLastIndex(isKnown)
  const inner = words.slice(first, last + 1)
  const next = words[last + 1]
  const before = words[first - 1]
  if (inner.length === values.length - 1 && next && inner.at(-1)?.text !== values.at(-1)) return [...inner, next]
  if (inner.length === values.length - 1 && before && inner[0]?.text !== values[0]) return [before, ...inner]
  return inner
}
