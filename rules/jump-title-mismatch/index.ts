import { defineSurveyRule } from '../../src/rule.ts'
import { type Article, type Headline, select, textOf } from '../../src/tree/index.ts'
import { type JumpLine, jumpLines, jumpsByWay } from '../../src/tree/jumps.ts'

/** The headline of a continuation that neither repeats nor shortens that of its start. */
export default defineSurveyRule({
  id: 'jump-title-mismatch',
  meta: {
    title: { zh: '转版标题不一', en: 'Continuation under another headline' },
    category: 'structure',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'text', value: 2 },
    basis: { text: '《报纸编校差错率计算方法》文字差错（标题加倍）', verified: true },
    messages: {
      differs: '转版标题与第{{page}}版的原题“{{original}}”不一致，请核对',
    },
  },
  scope: 'article',
  collect: (_, keep: (line: JumpLine) => void) => ({ article: (article) => jumpLines(article).forEach(keep) }),
  conclude(all, context) {
    for (const lines of jumpsByWay(all).values()) {
      const [start, end] = onlyUnmatched(lines)
      if (start && end) report(start, end)
    }

    function report(start: JumpLine, end: JumpLine): void {
      const original = headlineOf(start.article)
      const continuation = headlineOf(end.article)
      if (!original || !continuation || original === continuation) return
      const data = { page: end.jump.page, original: textOf(original) }
      context.report({ messageId: 'differs', at: continuation, data, cause: original })
    }
  },
})

/** The one start and the one continuation between two pages whose headlines fit no other. */
function onlyUnmatched(lines: readonly JumpLine[]): readonly (JumpLine | undefined)[] {
  if (lines.length > mostJumps) return []
  const starts = lines.filter(({ jump }) => jump.direction === 'to')
  const left = lines.filter((end) => {
    if (end.jump.direction === 'to') return false
    const at = starts.findIndex((start) => fits(start.article, end.article))
    if (at >= 0) starts.splice(at, 1)
    return at < 0
  })
  return starts.length === 1 && left.length === 1 ? [starts[0], left[0]] : []
}

/** More jumps between two pages than any newspaper has. */
const mostJumps = 40

function fits(start: Article, end: Article): boolean {
  const [original, continuation] = [key(start), key(end)]
  return shortens(original, continuation) || shortens(continuation, original)
}

function headlineOf(article: Article): Headline | undefined {
  return select(article, 'headline')[0]
}

function key(article: Article): readonly string[] {
  const headline = headlineOf(article)
  return headline ? [...textOf(headline).replace(/[^\p{L}\p{N}]/gu, '')] : []
}

/** Whether the characters of the shorter headline stand in the longer one in the same order. */
function shortens(long: readonly string[], short: readonly string[]): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}
