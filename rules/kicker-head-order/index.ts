import { defineRule } from '../../src/rule.ts'

/** A line that leads into a headline (周简在调度会上强调) but stands below it. For a person to decide. */
export default defineRule({
  id: 'kicker-head-order',
  meta: {
    title: { zh: '引题、主题错位', en: 'Headline stack out of order' },
    category: 'structure',
    severity: 'info',
    preset: 'review',
    fixable: false,
    weight: { class: 'none', value: 0 },
    basis: { text: '标题体例', verified: false },
    messages: {
      kicker: '以“{{verb}}”收尾的一行像引题，却在主题之后，请核对顺序',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        const main = article.children.findIndex(({ type }) => type === 'headline')
        if (main < 0) return
        for (const child of article.children.slice(main)) {
          if (child.type !== 'kicker') continue
          const view = context.view(child)
          const text = view.text.trimEnd()
          const verb = leadingIn.exec(text)?.[0]
          if (verb) context.report({ messageId: 'kicker', at: [view, 0, text.length], data: { verb } })
        }
      },
    }
  },
})

/** What a kicker ends in that leads into the headline: 周简在调度会上强调. */
const leadingIn = /(?:强调|指出|要求|表示|提出|时说)$/
