import { defineRule } from '../../src/rule.ts'
import { pairedMarks } from '../../src/text/marks.ts'

/** GB/T 15834—2011 A.13.1: 不能视为作品的课程、课题、奖品奖状、商标、证照、组织机构、会议、活动等名称，不应用书名号。 */
export default defineRule({
  id: 'title-mark-nontitle',
  meta: {
    title: { zh: '书名号滥用', en: 'Title marks around what is no title' },
    category: 'punctuation',
    severity: 'info',
    preset: 'review',
    fixable: 'suggestion',
    weight: { class: 'punctuation', value: 0.1 },
    basis: { text: 'GB/T 15834—2011 A.13.1', verified: false },
    messages: {
      misused: '“{{name}}”不是作品名，不用书名号，可改用引号',
    },
  },
  scope: 'block',
  needs: ['《'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const { text } = view
        for (const { open, close, mark } of pairedMarks(view).pairs) {
          if (mark !== '《' || close - open > longTitle) continue
          const name = text.slice(open + 1, close)
          if (!isThing(name, text.slice(close + 1, close + 9))) continue
          const at = [view, open, close + 1] as const
          context.report({ messageId: 'misused', at, data: { name }, expected: [`“${name}”`] })
        }
      },
    }
  },
})

const longTitle = 26

/** Certificates, meetings and prizes by their last word; months, weeks and days where 活动 follows. */
function isThing(name: string, after: string): boolean {
  if (thing.test(name)) return true
  return /[月周日节年行]$/.test(name) && /^[^，。；：、！？“《]{0,6}?(?:活动|仪式)/.test(after)
}

const thing =
  /(?:营业执照|许可证|身份证|资格证书?|登记证书?|合格证|毕业证书?|荣誉证书|研讨会|座谈会|博览会|运动会|交易会|培训班|训练营|奖学金)$/
