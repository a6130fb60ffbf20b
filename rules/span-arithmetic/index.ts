import { defineRule } from '../../src/rule.ts'
import { chineseValue, folded, numeralCharacters, parseIso } from '../../src/text/index.ts'

const count = `(?<count>\\d{1,4}|[${numeralCharacters}]{1,6})`
const between = new RegExp(
  `(?<from>[12]\\d{3})年?[至到—–~-]{1,2}(?<to>[12]\\d{3})年[的，,这]{0,2}(?:整整|历时|历经|经过|跨越|前后|时隔|相隔|短短|长达)?${count}年(?=[间来里时，,。；;的])`,
  'g',
)
const untilNow = new RegExp(
  `(?<from>[12]\\d{3})年[^。！!？?；;\\d]{0,24}(?:至今|迄今|到现在)[^。！!？?；;\\d]{0,10}?(?:已有?|有|走过|过去)了?整?${count}(?:年|载)(?![龄级])`,
  'g',
)
const founding = '(?:成立|创办|创建|创立|建立|建校|建厂|建院|建馆|开馆|创刊|建成|诞生)'
const founded = new RegExp(
  `(?:${founding}于(?<from>[12]\\d{3})年|(?<early>[12]\\d{3})年${founding})[^。！!？?；;\\d]{0,20}(?:今年|今天)[^。！!？?；;\\d]{0,16}${count}周年`,
  'g',
)
/** Events whose year every reader knows. */
const events: Readonly<Record<string, number>> = {
  中国共产党成立: 1921,
  建党: 1921,
  中国共产主义青年团成立: 1922,
  中国人民解放军建军: 1927,
  红军长征胜利: 1936,
  中国人民抗日战争暨世界反法西斯战争胜利: 1945,
  抗日战争胜利: 1945,
  抗战胜利: 1945,
  中华人民共和国成立: 1949,
  新中国成立: 1949,
  改革开放: 1978,
  香港回归祖国: 1997,
  香港回归: 1997,
  澳门回归祖国: 1999,
  澳门回归: 1999,
}
const anniversary = new RegExp(
  `(?:(?<to>[12]\\d{3})年|今年)(?:是|为|迎来|适逢|恰逢|正值|又逢)(?:我们|伟大的?)?(?<event>${Object.keys(events).join('|')})${count}周年`,
  'g',
)

/** Years told as a span against the years beside them: 从2003年到2023年，20年间. */
export default defineRule({
  id: 'span-arithmetic',
  meta: {
    title: { zh: '年数算错', en: 'Span of years does not follow from its years' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》事实性、逻辑性差错', verified: true },
    messages: {
      span: '从{{from}}年到{{to}}年是{{right}}年，不是{{actual}}年，请核对',
    },
  },
  scope: 'block',
  needs: ['年载', ['至', '到', '—', '–', '-', '－', '~', '～', '迄今', '周年']],
  create(context) {
    const issueYear = parseIso(context.issue.date)?.year
    return {
      block(node) {
        const view = context.view(node)
        const text = folded(view)
        const check = (pattern: RegExp, slack: readonly number[]): void => {
          for (const match of text.matchAll(pattern)) {
            const { groups } = match as { groups: Record<string, string | undefined> }
            const from = events[groups.event ?? ''] ?? Number(groups.from ?? groups.early)
            const to = groups.to === undefined ? issueYear : Number(groups.to)
            const printed = groups.count as string
            const years = /\d/.test(printed) ? Number(printed) : chineseValue(printed)
            if (to === undefined || years === null || to < from) continue
            const right = to - from
            if (slack.some((each) => years === right + each)) continue
            const start = match.index + match[0].lastIndexOf(printed)
            const at = [view, start, start + printed.length] as const
            context.report({ messageId: 'span', at, data: { from, to, right }, expected: [String(right)] })
          }
        }
        if (/[至到—–~-][12]\d{3}年/.test(text)) check(between, [0, 1])
        if (/至今|迄今|到现在/.test(text)) check(untilNow, [-1, 0, 1])
        if (!text.includes('周年')) return
        check(founded, [-1, 0])
        check(anniversary, [0])
      },
    }
  },
})
