import { array, object, optional, picklist } from 'valibot'
import { defineSurveyRule } from '../../src/rule.ts'
import { type FieldName, type Issue, type Masthead, select } from '../../src/tree/index.ts'

const names = {
  title: '报名',
  date: '出版日期',
  weekday: '星期',
  issueNumber: '期号',
  pageCount: '版数',
  lunarDate: '农历日期',
  publisher: '主办单位',
  contact: '联系方式',
  registration: '国内统一连续出版物号',
  price: '定价',
} as const

type Required = keyof typeof names & FieldName

/** 《报纸期刊质量管理规定》, 出版形式: what a masthead must carry. Silent for texts without a masthead. */
export default defineSurveyRule({
  id: 'masthead-missing-field',
  meta: {
    title: { zh: '报头缺项', en: 'Masthead without a required item' },
    category: 'form',
    severity: 'warning',
    preset: 'strict',
    fixable: false,
    weight: { class: 'form', value: 1 },
    basis: { text: '《报纸期刊质量管理规定》出版形式', verified: false },
    messages: {
      missing: '报头缺{{field}}',
    },
    options: object({
      /** Items that the paper's masthead must carry. */
      required: optional(array(picklist(Object.keys(names) as Required[])), [
        'title',
        'date',
        'weekday',
        'issueNumber',
        'pageCount',
      ]),
    }),
  },
  scope: 'block',
  collect: (_, keep: (masthead: Masthead) => void) => ({ masthead: keep }),
  conclude(mastheads, context) {
    if (!hasFrontPage(context.issue)) return
    for (const masthead of mastheads) {
      const fields = select(masthead, 'field')
      const present = new Set(fields.map(({ name }) => name))
      if (!present.has('title') && !present.has('issueNumber')) continue
      for (const name of context.options.required) {
        if (!present.has(name)) context.report({ messageId: 'missing', at: masthead, data: { field: names[name] } })
      }
    }
  },
})

/** The head of an inner page by itself is a 报眉, which carries less. */
function hasFrontPage(issue: Issue): boolean {
  const pages = select(issue, 'page')
  return pages.length === 0 || pages.some(({ number }) => number === null || number === 1)
}
