import type { Weight } from '../lint/index.ts'

/** How errors of a class count. */
export interface WeightRow {
  class: Weight['class']
  title: string
  /** Counts double in masthead, page head, standing head and headline. */
  doubledInHeads: boolean
  /** The same error counts at most so many times in one issue. */
  sameErrorCap: number | null
  /** All errors of the class together count at most so much in one issue. */
  issueCap: number | null
  /** Whether the row was checked against the official text; the others follow the weights for books. */
  verified: boolean
}

export interface WeightTable {
  title: string
  /** Errors per 10,000 characters up to which a newspaper passes. */
  limit: number
  /** Below so many characters a verdict is only an indication. */
  sampleSize: number
  rows: readonly WeightRow[]
}

/** 《报纸期刊质量管理规定》 (国新出发〔2020〕10号, in force 2020-05-28), annex 《报纸编校差错率计算方法》. */
export const newspaper2020: WeightTable = {
  title: '《报纸编校差错率计算方法》（国新出发〔2020〕10号附件）',
  limit: 3,
  sampleSize: 20_000,
  rows: [
    row('fact', '事实性、知识性、逻辑性、语法性差错', { doubledInHeads: true, sameErrorCap: 3, verified: true }),
    row('text', '错别字、多字、漏字、颠倒字', { doubledInHeads: true, sameErrorCap: 3, verified: true }),
    row('number', '数字用法差错', { issueCap: 1, verified: true }),
    row('latin', '外文、拼音、字母大小写差错', {}),
    row('unit', '量和单位差错', {}),
    row('punctuation', '标点及其他符号差错', {}),
    row('format', '格式差错', {}),
  ],
}

function row(name: WeightRow['class'], title: string, rest: Partial<WeightRow>): WeightRow {
  return { class: name, title, doubledInHeads: false, sameErrorCap: null, issueCap: null, verified: false, ...rest }
}
