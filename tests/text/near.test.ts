import { expect, it } from 'vitest'
import { matchesNear } from '../../src/text/near.ts'

const found = (text: string): string[] => [...matchesNear(/米/g, 3, /\d{1,3}米/g, text)].map(([match]) => match)

it('finds every match of the pattern, in order', () => {
  expect(found('长120米，宽8米，8米')).toEqual(['120米', '8米', '8米'])
})

it('goes on after a sign that belongs to no match', () => {
  expect(found('玉米和12米')).toEqual(['12米'])
  expect(found('玉米')).toEqual([])
  expect(found('')).toEqual([])
})

it('does not look at what was matched again', () => {
  expect(found('12米米345米')).toEqual(['12米', '345米'])
})
