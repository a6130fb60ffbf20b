import { defineRule } from '../../src/rule.ts'

/** Words before a number and words after it, or after its unit, that say the same twice or against each other. */
export default defineRule({
  id: 'redundant-approximation',
  meta: {
    title: { zh: '约数重复', en: 'Approximation said twice' },
    category: 'text',
    severity: 'warning',
    preset: 'recommended',
    fixable: 'suggestion',
    weight: { class: 'text', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》：语法性差错', verified: true },
    messages: {
      twice: '“{{before}}”与“{{after}}”语义重复，只用其一',
      against: '“{{before}}”与“{{after}}”互相矛盾，请核对数量',
    },
  },
  scope: 'block',
  needs: [
    ['约', '超', '逾', '近', '大概', '至少', '最少', '起码', '不足', '不到', '最多', '至多'],
    ['左右', '上下', '以上', '以下', '以内', '余', '多'],
  ],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const match of view.text.matchAll(approximation)) {
          const [printed, before = '', number = '', many = ''] = match
          const amountEnd = match.index + printed.length
          const rest = view.text.slice(amountEnd, amountEnd + longestRest)
          if (many === '' && !/左右|上下|以[上下内]/.test(rest)) continue
          const [, unit = '', after = many] = unitAndAfter.exec(rest) as RegExpExecArray
          const end = amountEnd + unit.length + (after === many ? 0 : after.length)
          const kind = kindOf(before, after)
          if (!kind || isOtherwise(view.text, match.index, end, before, number + many + unit)) continue
          const withoutFirst = view.text.slice(match.index + before.length, end)
          const withoutSecond = after === many ? before + number + unit : before + number + many + unit
          context.report({
            messageId: kind,
            at: [view, match.index, end],
            data: { before, after },
            expected: kind === 'twice' ? [withoutFirst, withoutSecond] : [],
          })
        }
      },
    }
  },
})

const approximation =
  /(大约|大概|约|超过|逾|超|至少|最少|起码|将近|近|不足|不到|最多|至多)([0-9０-９一二两三四五六七八九十百千万亿几数.．]{1,12}%?)([余多]?)/g
const unitAndAfter =
  /^([万亿]?(?:人次|个百分点|平方米|平方公里|立方米|公里|公斤|美元|千米|厘米|毫米|小时|分钟|公顷|[名个人户家项件元吨米岁年天月日亩条辆台次种座栋所度倍斤克成])|)(左右|上下|以[上下内])?/
/** More than the longest unit with the words after it. */
const longestRest = 8

/** What a word before the number says, and which words after it say that again or deny it. */
const senses: readonly { before: readonly string[]; twice: readonly string[]; against: readonly string[] }[] = [
  { before: ['大约', '大概', '约'], twice: ['左右', '上下', '余', '多'], against: [] },
  { before: ['超过', '逾', '超'], twice: ['以上', '余', '多'], against: ['以下', '以内'] },
  { before: ['至少', '最少', '起码'], twice: ['以上'], against: ['以下', '以内'] },
  { before: ['将近', '近', '不足', '不到'], twice: [], against: ['以上', '余', '多'] },
  { before: ['最多', '至多'], twice: ['以内', '以下'], against: ['以上'] },
]

function kindOf(before: string, after: string): 'twice' | 'against' | undefined {
  const sense = senses.find((each) => each.before.includes(before))
  if (sense?.twice.includes(after)) return 'twice'
  return sense?.against.includes(after) ? 'against' : undefined
}

/** 约, 超 and 近 as the end of another word. */
const partOfWord = /[节预违签大公制条契解缩合邀特新相赴履守爽盟立誓]约$|[赶反高远]超$|[最附临邻靠接新贴亲走拉]近$/
const time = /[年天月日周]|小时|分钟/
/** 左右 and 上下 that begin a phrase of their own: 左右两侧. */
const ownPhrase = /^[两岸侧手为逢开分摇邻层游班楼车级学联求同]/

function isOtherwise(text: string, start: number, end: number, before: string, amount: string): boolean {
  if (before.length === 1 && partOfWord.test(text.slice(Math.max(0, start - 1), start + 1))) return true
  // 近十多年 are the last years, not nearly ten.
  if (before === '近' && time.test(amount)) return true
  return /左右$|上下$/.test(text.slice(start, end)) && ownPhrase.test(text.slice(end, end + 1))
}
