import { type Deck, defineSurveyRule, type Headline, type Kicker, type TextView } from '../../src/rule.ts'

/** The space between the parts of a headline has one form in an issue: one full-width space, or what the house uses. */
export default defineSurveyRule({
  id: 'headline-halfwidth-space',
  meta: {
    title: { zh: '题内空格', en: 'Space inside a headline' },
    category: 'form',
    severity: 'info',
    preset: 'strict',
    fixable: 'safe',
    weight: { class: 'format', value: 0.1 },
    basis: { text: 'CY/T 154—2017', verified: false },
    needsWidth: true,
    messages: {
      space: '标题各部分之间应空{{form}}，与本期其他标题一致',
    },
  },
  needs: [' \u00a0\u3000'],
  scope: 'block',
  collect(context, keep: (gap: { view: TextView; at: number; space: string }) => void) {
    const collect = (node: Headline | Kicker | Deck): void => {
      const view = context.view(node)
      for (const { 0: space, index: at } of view.text.matchAll(gap)) keep({ view, at, space })
    }
    return { headline: collect, kicker: collect, deck: collect }
  },
  conclude(gaps, context) {
    const narrow = gaps.filter(({ space }) => space === ' ' || space === '\u00a0').length
    const wide = gaps.filter(({ space }) => space === '\u3000').length
    const right = narrow > wide ? ' ' : '\u3000'
    const form = right === ' ' ? '一个半角字' : '一个全角字'
    for (const { view, at, space } of gaps) {
      if (space === right || (space === '\u00a0' && right === ' ')) continue
      context.report({ messageId: 'space', at: [view, at, at + space.length], data: { form }, expected: [right] })
    }
  },
})

const gap = /(?<=[\u4e00-\u9fff”’》）！？])[ \u00a0\u3000]+(?=[\u4e00-\u9fff“‘《（])/g
