import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules as builtIn } from '../../rules/index.ts'
import { parseAllow } from '../../src/config/allow.ts'
import { readCsv } from '../../src/config/csv.ts'
import { DataError } from '../../src/config/data-error.ts'
import { houseOptions } from '../../src/config/house.ts'
import { parseLexicon, parseTerms } from '../../src/config/lexicon.ts'
import { parseRoster } from '../../src/config/roster.ts'

/** The message of the DataError that a reading throws. */
function complaint(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof DataError) return error.message
    throw error
  }
  throw new Error('nothing was wrong')
}

describe('terms.yml', () => {
  it('reads pairs and conditions', () => {
    const text = 'quoted: allow\npairs:\n  青石街: 青石巷\nterms:\n  - { wrong: [渡口镇, 渡镇], except: 渡口镇区 }\n'
    expect(parseTerms(text, 'terms.yml')).toEqual({
      quoted: 'allow',
      pairs: { 青石街: '青石巷' },
      terms: [{ wrong: ['渡口镇', '渡镇'], except: '渡口镇区' }],
    })
  })

  it.each([
    ['pairs:\n  青: 青石巷\n', 'terms.yml:2:6 pairs.青：至少两个字'],
    ['pairs:\n  青石街: 青石巷\n  青石街: 老街\n', 'terms.yml:3:3 重复的条目'],
    ['terms:\n  - wrong: 青石街\n    rihgt: 青石巷\n', 'terms.yml:3:12 terms.0.rihgt：没有这一项'],
    ['terms:\n  - right: 青石巷\n', 'terms.yml:2:5 terms.0.wrong：缺少这一项'],
    ['terms:\n  - { wrong: 青石街, except: 老街坊 }\n', 'terms.yml:2:27 terms.0.except：“老街坊”里没有这一条的误写'],
    ['terms:\n  - { wrong: 青石街, right: 青石街 }\n', 'terms.yml:2:26 terms.0.right：“青石街”与误写相同'],
    ['pairs: [青石街\n', 'terms.yml:'],
  ])('names line and field: %j', (text, message) => {
    expect(complaint(() => parseTerms(text, 'terms.yml'))).toContain(message)
  })

  it('is an empty list where the file is empty', () => {
    expect(parseTerms('', 'terms.yml')).toEqual({})
  })
})

describe('a rule that is data', () => {
  it('names what its head lacks', () => {
    const message = complaint(() => parseLexicon('title: { zh: 词 }\nsevrity: error\n', 'list.yml', 'list'))
    expect(message).toContain('title.en：缺少这一项')
    expect(message).toContain('list.yml:2:10 sevrity：没有这一项')
  })
})

describe('roster', () => {
  const person = { order: 1, name: '周简', gender: '女', title: '区委副书记、区长' }

  it('reads CSV with quoted fields and Chinese headings', () => {
    const text = '\uFEFF次序,姓名,性别,职务,任职,别名\r\n1,周简,女,"区委副书记、区长",2024-01-01,周　简；周柬\r\n'
    expect(parseRoster(text, 'roster.csv')).toEqual({
      people: [{ ...person, from: '2024-01-01', aliases: ['周　简', '周柬'] }],
    })
  })

  it('reads YAML', () => {
    const text = 'people:\n  - { order: 1, name: 周简, gender: 女, title: 区委副书记、区长 }\n'
    expect(parseRoster(text, 'roster.yml')).toEqual({ people: [person] })
  })

  it.each([
    ['order,name,post\n1,周简,区长\n', 'roster.csv:1:3 post：没有这一栏'],
    ['order,name\n1,周简\n二,韩川\n', 'roster.csv:3:1 order：应为数'],
    ['order,name,from\n1,周简,2024年1月\n', 'roster.csv:2:3 from：日期应写作 2026-01-31'],
    ['order,name\n1,"周\n简"\n2,韩\n', 'roster.csv:4:2 name：应为汉字姓名'],
    ['order,name,gender\n1,周简,其他\n', 'roster.csv:2:3 gender：应为'],
    ['order,gender\n1,女\n', 'roster.csv:2:'],
  ])('names line and field: %j', (text, message) => {
    expect(complaint(() => parseRoster(text, 'roster.csv'))).toContain(message)
  })

  it('leaves out commented rows, and still counts their lines', () => {
    const head = '# 名单\norder,name\n#1,韩川\n'
    expect(parseRoster(`${head}2,周简\n`, 'roster.csv').people).toEqual([{ order: 2, name: '周简' }])
    expect(complaint(() => parseRoster(`${head}2,周\n`, 'roster.csv'))).toContain('roster.csv:4:2 name')
  })

  it('has nobody where the file is empty', () => {
    expect(parseRoster('', 'roster.csv')).toEqual({ people: [] })
  })
})

describe('allow.yml', () => {
  it('reads words and the rules that they silence', () => {
    const text = 'words:\n  - 座落园\n  - { word: 布署街, rules: [typo-nonword], note: 街名 }\n'
    expect(parseAllow(text, 'allow.yml', new Map([['typo-nonword', {}]]))).toEqual([
      { word: '座落园' },
      { word: '布署街', rules: ['typo-nonword'] },
    ])
  })

  it('names line and field', () => {
    expect(complaint(() => parseAllow('words:\n  - 园\n', 'allow.yml', new Map()))).toBe(
      'allow.yml:2:5 words.0：至少两个字',
    )
    const text = 'words:\n  - { word: 布署街, rules: [typo-nonwrd] }\n'
    expect(complaint(() => parseAllow(text, 'allow.yml', new Map([['typo-nonword', {}]])))).toBe(
      'allow.yml:2:26 words.0.rules.0：没有规则“typo-nonwrd”，是不是“typo-nonword”？',
    )
  })
})

describe('readCsv', () => {
  it('keeps commas, quotation marks and line ends of quoted fields, and counts lines', () => {
    expect(readCsv('a,"b,""c"""\n"d\ne",f\n\ng,\n')).toEqual([
      { line: 1, fields: ['a', 'b,"c"'] },
      { line: 2, fields: ['d\ne', 'f'] },
      { line: 5, fields: ['g', ''] },
    ])
  })
})

describe('houseOptions', () => {
  it('gives each rule its own data', () => {
    const roster = { people: [] }
    const terms = { pairs: { 青石街: '青石巷' } }
    expect(houseOptions({ terms, roster })).toEqual({
      'house-term': terms,
      'roster-name-unknown': roster,
      'roster-title-mismatch': roster,
      'roster-order': roster,
      'pronoun-gender': roster,
    })
  })
})

describe('the example house style', () => {
  const rules = new Map(builtIn.map((rule) => [rule.id, rule]))
  const read = (name: string): string => readFileSync(new URL(`../../fixtures/house/${name}`, import.meta.url), 'utf8')

  it('is sound', () => {
    expect(parseTerms(read('terms.yml'), 'terms.yml').terms).toHaveLength(5)
    expect(parseRoster(read('roster.csv'), 'roster.csv').people.map(({ name }) => name)).toEqual([
      '韩川',
      '周简',
      '赵渡之',
      '钱青石',
      '孙鹭',
    ])
    expect(parseAllow(read('allow.yml'), 'allow.yml', rules)).toHaveLength(2)
  })
})
