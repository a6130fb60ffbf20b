import { defineSurveyRule } from '../../src/rule.ts'
import { hasSurname } from '../../src/text/names.ts'
import type { Credit, Name } from '../../src/tree/index.ts'

/** Names in a byline stand apart where the issue sets them apart: 记者 周简 林可, not 记者 周简林可. */
export default defineSurveyRule({
  id: 'byline-spacing',
  meta: {
    title: { zh: '署名姓名未分开', en: 'Names run together in a byline' },
    category: 'form',
    severity: 'warning',
    preset: 'strict',
    fixable: 'suggestion',
    weight: { class: 'format', value: 0.1 },
    basis: { text: '本报署名体例', verified: false },
    messages: {
      glued: '署名里的姓名应当分开：“{{actual}}”应为“{{expected}}”',
    },
  },
  scope: 'block',
  collect(_, keep: (item: { credit: Credit; runs: Name[][] }) => void) {
    return {
      credit(credit) {
        if (credit.names.length > 1) keep({ credit, runs: gluedRuns(credit) })
      },
    }
  },
  conclude(items, context) {
    const apart = items.filter(({ runs }) => runs.length === 0).length
    const glued = items.flatMap(({ credit, runs }) =>
      runs.filter((run) => run.every(({ value }) => hasSurname(value))).map((run) => ({ credit, run })),
    )
    if (glued.length > Math.max(apart, 1)) return
    for (const { credit, run } of glued) {
      const view = context.full(credit)
      const start = view.offsetOf(run[0]?.position.start.offset as number)
      const printed = run.map(({ value }) => value)
      const at = [view, start, start + printed.join('').length] as const
      context.report({ messageId: 'glued', at, expected: [printed.join(' ')] })
    }
  },
})

/** Names that follow each other with nothing between them, in runs of two or more. */
function gluedRuns(credit: Credit): Name[][] {
  const runs: Name[][] = []
  let run: Name[] = []
  const close = (): void => {
    if (run.length > 1) runs.push(run)
    run = []
  }
  for (const child of credit.children) {
    if (child.type === 'name') run.push(child)
    else close()
  }
  close()
  return runs
}
