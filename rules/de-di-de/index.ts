import { defineRule } from '../../src/rule.ts'
import { afterVerb, manners, verbs } from './words.ts'

/** 的, 地 and 得 after words that leave little doubt. Manuscripts differ, so each hit is a question to the editor. */
export default defineRule({
  id: 'de-di-de',
  meta: {
    title: { zh: '的地得', en: '的, 地 and 得' },
    category: 'text',
    severity: 'info',
    preset: 'review',
    fixable: 'suggestion',
    weight: { class: 'text', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》：错字、别字', verified: true },
    messages: {
      manner: '“{{manner}}”修饰动词“{{verb}}”，用“地”',
      degree: '动词“{{verb}}”后面的补语用“得”',
    },
  },
  scope: 'block',
  needs: ['的'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const { text } = view
        for (let at = text.indexOf('的'); at !== -1; at = text.indexOf('的', at + 1)) {
          const before = text.slice(Math.max(0, at - longest), at)
          const after = text.slice(at + 1, at + 1 + longest)
          const verb = verbs.find((word) => after.startsWith(word))
          const manner = verb && manners.find((word) => before.endsWith(word))
          if (manner && verb && !nominal.test(after.slice(verb.length))) {
            context.report({ messageId: 'manner', at: [view, at, at + 1], expected: ['地'], data: { manner, verb } })
            continue
          }
          const degree = afterVerb.exec(before.slice(-1) + after)
          if (degree) {
            const data = { verb: before.slice(-1) }
            context.report({ messageId: 'degree', at: [view, at, at + 1], expected: ['得'], data })
          }
        }
      },
    }
  },
})

/** Longest manner or verb, in characters. */
const longest = 6
/** What makes the verb a noun: 不断的推进过程, 坚定不移的落实者. */
const nominal =
  /^(?:的|者|性|力|度|率|量|法|式|过程|工作|力度|方式|措施|机制|作用|能力|情况|问题|成果|效果|步伐|姿态|精神|决心|态度|[，。；、！？]?$)/
