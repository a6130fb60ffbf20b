import { expect, it } from 'vitest'
import { finderOf } from '../../src/text/finder.ts'

const next = finderOf('米０')

it('finds the next of its characters, the one at the offset included', () => {
  expect(next('长１０米', 0)).toBe(2)
  expect(next('长１０米', 2)).toBe(2)
  expect(next('长１０米', 3)).toBe(3)
})

it('gives the length of a text that has none, and of one that is over', () => {
  expect(next('长宽高', 0)).toBe(3)
  expect(next('米', 1)).toBe(1)
  expect(next('', 0)).toBe(0)
})
