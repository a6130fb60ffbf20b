import { defineSurveyRule } from '../../src/rule.ts'
import { majority } from '../../src/text/majority.ts'
import type { Byline } from '../../src/tree/index.ts'

/** An issue writes the bylines of its own reports in one way: 本报讯（记者 周简） or 本报讯 记者 周简. */
export default defineSurveyRule({
  id: 'byline-format',
  meta: {
    title: { zh: '署名格式不一', en: 'Bylines in two formats' },
    category: 'form',
    severity: 'info',
    preset: 'strict',
    fixable: false,
    weight: { class: 'format', value: 0.1 },
    basis: { text: '本报署名体例', verified: false },
    messages: {
      brackets: '本期“本报讯”后的署名多用括号，此处没有，请统一',
      plain: '本期“本报讯”后的署名多不用括号，此处用了，请统一',
    },
  },
  needs: [['本报', '本報']],
  scope: 'block',
  collect(_, keep: (found: { byline: Byline; format: string }) => void) {
    return {
      paragraph(paragraph) {
        const at = paragraph.children.findIndex((child) => child.type === 'dateline' && /本[报報]/.test(child.value))
        const byline = paragraph.children.slice(at + 1).find((child) => child.type !== 'mark' && child.type !== 'break')
        if (at < 0 || byline?.type !== 'byline') return
        const first = byline.children[0]
        const bracketed = first?.type === 'mark' && /^[（(【[]/.test(first.value)
        keep({ byline, format: bracketed ? 'brackets' : 'plain' })
      },
    }
  },
  conclude(found, context) {
    const mixed = majority(found, ({ format }) => format)
    for (const { byline } of mixed?.others ?? []) {
      context.report({ messageId: (mixed as { usual: string }).usual, at: byline })
    }
  },
})
