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
