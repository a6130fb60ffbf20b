import { expect, it } from 'vitest'
import { neighbours } from '../../src/text/neighbours.ts'

const range = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })

it('pairs ranges that stand beside each other, the later one first', () => {
  const text = '甲（乙）丙，丁'
  const gaps = { after: /^（$/, before: /^，$/ }
  const found = [
    ...neighbours(text, [range(text, '甲'), range(text, '丁')], [range(text, '乙'), range(text, '丙')], gaps),
  ]
  expect(found.map(([a, b]) => text[a.start] + (text[b.start] ?? ''))).toEqual(['甲乙', '丁丙'])
})

it('pairs nothing over other text', () => {
  const text = '甲和乙'
  expect([...neighbours(text, [range(text, '甲')], [range(text, '乙')], { after: /^$/, before: /^$/ })]).toEqual([])
})

it('looks over gaps of up to 24 characters, none of them negative', () => {
  const pairs = (gap: number): number => {
    const ranges = [{ start: 0, end: 1 }]
    const others = [{ start: 1 + gap, end: 2 + gap }]
    const text = `甲${'，'.repeat(gap)}乙`
    return [...neighbours(text, ranges, others, { after: /^，*$/, before: /^，*$/ })].length
  }
  expect([0, 1, 24, 25].map(pairs)).toEqual([1, 1, 1, 0])
  const over = { start: 0, end: 3 }
  expect([...neighbours('甲乙丙', [{ start: 1, end: 2 }], [over], { after: /^$/, before: /^$/ })]).toEqual([])
})

it('takes a range that ends where the other begins for the one before it', () => {
  const [first, second] = [
    { start: 0, end: 1 },
    { start: 1, end: 2 },
  ]
  const gaps = { after: /^never$/, before: /^$/ }
  expect([...neighbours('甲乙', [second], [first], gaps)]).toEqual([[second, first]])
})
