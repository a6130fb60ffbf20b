import { defineRule } from '../../src/rule.ts'
import { type Article, type Headline, select, textOf } from '../../src/tree/index.ts'
import { type JumpLine, jumpLines } from '../../src/tree/jumps.ts'

/** The headline of a continuation that neither repeats nor shortens that of its start. */
export default defineRule({
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
  create(context) {
    return {
      issue(issue) {
        const lines = jumpLines(issue)
        for (const line of lines) {
          if (line.jump.direction !== 'from') continue
          const starts = lines.filter((each) => isStart(each, line))
          const continuation = headlineOf(line.article)
          const original = starts[0] && headlineOf(starts[0].article)
          if (
            !continuation ||
            !original ||
            starts.length > 1 ||
            lines.filter((each) => sameTrip(each, line)).length > 1
          )
            continue
          if (shortens(key(original), key(continuation)) || shortens(key(continuation), key(original))) continue
          const data = { page: line.jump.page, original: textOf(original) }
          context.report({ messageId: 'differs', at: continuation, data, cause: original })
        }
      },
    }
  },
})

function isStart(each: JumpLine, line: JumpLine): boolean {
  const { jump, page, article } = each
  return jump.direction === 'to' && page === line.jump.page && jump.page === line.page && article !== line.article
}

function sameTrip(each: JumpLine, line: JumpLine): boolean {
  return each.jump.direction === 'from' && each.page === line.page && each.jump.page === line.jump.page
}

function headlineOf(article: Article): Headline | undefined {
  return select(article, 'headline')[0]
}

function key(headline: Headline): string {
  return textOf(headline).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether the characters of the shorter headline stand in the longer one in the same order. */
function shortens(long: string, short: string): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}
