import { describe, expect, it } from 'vitest'
import { type AnyRule, defineRule, type Message } from '../../src/lint/index.ts'
import { dropOverlaps } from '../../src/lint/overlap.ts'
import { meta } from './example.ts'

const rule = (id: string, ...yieldsTo: string[]): AnyRule =>
  defineRule({ id, meta: { ...meta, yieldsTo }, create: () => ({}) })

const at = (ruleId: string, start: number, end: number, messageId = 'found', reason = '理由'): Message =>
  ({ ruleId, messageId, reason, range: { start, end } }) as Message

const left = (messages: readonly Message[], ...rules: AnyRule[]): string[] =>
  dropOverlaps(messages, rules).map(({ ruleId, range }) => `${ruleId} ${range.start}-${range.end}`)

describe('messages', () => {
  it('stand by their start, then their end, then the name of their rule', () => {
    const messages = [at('b', 4, 6), at('a', 4, 6), at('z', 4, 5), at('c', 4, 6), at('y', 0, 9)]
    expect(left(messages)).toEqual(['y 0-9', 'z 4-5', 'a 4-6', 'b 4-6', 'c 4-6'])
  })

  it('are told once, where all that they say is the same', () => {
    const first = at('a', 2, 4)
    expect(dropOverlaps([first, at('a', 2, 4)], [])).toEqual([first])
    const others = [at('b', 2, 4), at('a', 1, 4), at('a', 2, 5), at('a', 2, 4, 'other'), at('a', 2, 4, 'found', '另一')]
    for (const other of others) expect(dropOverlaps([first, other], [])).toHaveLength(2)
  })
})

describe('a finding that yields', () => {
  const rules = [rule('weak', 'strong'), rule('strong'), rule('other')]

  it.each([
    ['inside the stronger one', [2, 4], [0, 9]],
    ['around it', [0, 9], [2, 4]],
    ['over its start', [0, 3], [2, 6]],
    ['over its end', [4, 8], [2, 6]],
    ['at the same place', [2, 6], [2, 6]],
  ] as const)('is dropped %s', (_, [start, end], [from, to]) => {
    expect(left([at('weak', start, end), at('strong', from, to)], ...rules)).toEqual([`strong ${from}-${to}`])
  })

  it('stays where they only touch', () => {
    expect(left([at('weak', 0, 2), at('strong', 2, 6)], ...rules)).toHaveLength(2)
    expect(left([at('weak', 6, 8), at('strong', 2, 6)], ...rules)).toHaveLength(2)
  })

  it('stays beside a rule that it does not yield to, and the stronger one stays always', () => {
    expect(left([at('weak', 0, 4), at('other', 0, 4)], ...rules)).toHaveLength(2)
    expect(left([at('strong', 0, 4), at('other', 0, 4)], ...rules)).toHaveLength(2)
  })

  it('meets the stronger one behind other findings', () => {
    const between = [at('other', 1, 2), at('other', 2, 3), at('other', 3, 4)]
    expect(left([at('strong', 0, 9), ...between, at('weak', 4, 5)], ...rules)).not.toContain('weak 4-5')
    expect(left([at('weak', 0, 9), ...between, at('strong', 4, 5)], ...rules)).not.toContain('weak 0-9')
  })
})
