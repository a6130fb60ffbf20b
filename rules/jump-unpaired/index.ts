import { defineSurveyRule } from '../../src/rule.ts'
import { goesOnAtOnce, type JumpLine, jumpLines, jumpsByWay, wayOf } from '../../src/tree/jumps.ts'

/** 下转第二版 without its 上接第一版, or the other way round, where the text holds the page that should have it. */
export default defineSurveyRule({
  id: 'jump-unpaired',
  meta: {
    title: { zh: '转接不成对', en: 'Jump without its other half' },
    category: 'structure',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》逻辑性差错', verified: true },
    messages: {
      to: '“{{actual}}”在第{{page}}版没有对应的“上接”',
      from: '“{{actual}}”在第{{page}}版没有对应的“下转”',
    },
  },
  scope: 'article',
  collect: (_, keep: (line: JumpLine) => void) => ({ article: (article) => jumpLines(article).forEach(keep) }),
  conclude(lines, context) {
    const { issue } = context
    const pages = new Set(issue.children.map((child) => (child.type === 'page' ? child.number : null)))
    const open = jumpsByWay(lines.filter(({ jump }) => jump.direction === 'from'))
    for (const start of lines) {
      if (start.jump.direction === 'to' && !takeContinuation(open, start)) report(start)
    }
    for (const line of [...open.values()].flat()) report(line)

    function report({ jump, article, page, last }: JumpLine): void {
      if (page === null || page === jump.page || !pages.has(jump.page)) return
      if (jump.direction === 'to' && (!last || goesOnAtOnce(article, issue))) return
      context.report({ messageId: jump.direction, at: jump, data: { page: jump.page } })
    }
  },
})

/** A digital edition puts the continuation under its start, so the page that it stands on may be either. */
function takeContinuation(open: Map<string, JumpLine[]>, start: JumpLine): boolean {
  const line = open.get(wayOf(start))?.shift() ?? open.get(`${start.page}→${start.page}`)?.shift()
  return line !== undefined
}
