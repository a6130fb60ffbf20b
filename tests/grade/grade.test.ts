import { describe, expect, it } from 'vitest'
import { type Grade, type GradeOptions, grade, newspaper2020 } from '../../src/grade/index.ts'
import type { Message, Weight } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'

const body = '本报讯（记者 周简）云岭区召开会议，部署春耕工作，要求各乡镇抓住农时。'
const text = `## 云岭区部署春耕\n\n${body.repeat(20)}\n`
const source = createSource(text, { path: 'issue.txt' })
const root = parse(source)

function finding(actual: string, weight: Weight, more: Partial<Message> = {}): Message {
  const start = more.range?.start ?? text.indexOf(body)
  return {
    ruleId: 'rule',
    severity: 'error',
    actual,
    expected: [],
    weight,
    range: { start, end: start + 1 },
    ...more,
  } as Message
}

const run = (messages: Message[], options: Partial<GradeOptions> = {}): Grade =>
  grade(root, source, messages, { table: newspaper2020, counts: ({ severity }) => severity === 'error', ...options })

const one: Weight = { class: 'text', value: 1 }

describe('grade', () => {
  it('is errors over characters without blanks', () => {
    const { errors, characters, rate, denominator, verdict, smallSample } = run([finding('错', one)])
    expect(characters).toBe(text.replace(/\s/g, '').length)
    expect(errors).toBe(1)
    expect(rate).toBeCloseTo(10_000 / characters)
    expect({ denominator, verdict, smallSample }).toEqual({ denominator: 'text', verdict: 'fail', smallSample: true })
  })

  it('takes the characters of the printed page where they are known', () => {
    expect(run([finding('错', one)], { layoutCharacters: 40_000 })).toMatchObject({
      rate: 0.25,
      denominator: 'layout',
      verdict: 'pass',
      smallSample: false,
    })
  })

  it('counts a text error in a headline twice, a punctuation error once', () => {
    const range = { start: text.indexOf('云岭区'), end: text.indexOf('云岭区') + 1 }
    expect(run([finding('错', one, { range })]).errors).toBe(2)
    expect(run([finding('，', { class: 'punctuation', value: 0.1 }, { range })]).errors).toBe(0.1)
  })

  it('counts the same text error at most three times', () => {
    expect(run(Array.from({ length: 5 }, () => finding('布署', one))).errors).toBe(3)
    expect(run(['一', '二', '三', '四', '五'].map((actual) => finding(actual, one))).errors).toBe(5)
  })

  it('counts numerals at most once an issue', () => {
    const numeral: Weight = { class: 'number', value: 0.1 }
    expect(run(Array.from({ length: 14 }, (_, at) => finding(`${at}`, numeral))).errors).toBe(1)
  })

  it('leaves out what is not certain, and says so', () => {
    const result = run([finding('错', one, { ruleId: 'maybe', severity: 'warning' })])
    expect(result).toMatchObject({ errors: 0, unconfirmed: { maybe: 1 }, countedRules: [], verdict: 'pass' })
  })

  it('names the rows that are not verified', () => {
    const { lines } = run([finding('，', { class: 'punctuation', value: 0.1 }), finding('错', one)])
    expect(lines.map(({ row }) => [row.class, row.verified])).toEqual([
      ['text', true],
      ['punctuation', false],
    ])
  })
})
