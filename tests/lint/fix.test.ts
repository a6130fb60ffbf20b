import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyFixes, type Fix, type Message } from '../../src/lint/index.ts'

const message = (fix: Fix): Message => ({ fix }) as Message
const safe = (...edits: Fix['edits']): Message => message({ kind: 'safe', edits })

it('applies edits at their places and leaves the rest alone', () => {
  const { text, applied } = applyFixes('研究布署，座落城东', [
    safe({ start: 2, end: 3, text: '部' }),
    safe({ start: 5, end: 6, text: '坐' }),
  ])
  expect(text).toBe('研究部署，坐落城东')
  expect(applied).toHaveLength(2)
})

it('lets an overlapping or touching fix wait', () => {
  const { text, applied } = applyFixes('甲乙丙丁', [
    safe({ start: 0, end: 2, text: '一' }),
    safe({ start: 1, end: 3, text: '二' }),
    safe({ start: 2, end: 3, text: '三' }),
    safe({ start: 3, end: 4, text: '四' }),
  ])
  expect(text).toBe('一丙四')
  expect(applied).toHaveLength(2)
})

it('takes a fix whole or not at all', () => {
  const two = safe({ start: 0, end: 1, text: '（' }, { start: 3, end: 4, text: '）' })
  expect(applyFixes('(甲乙)丙', [safe({ start: 3, end: 5, text: '。' }), two]).text).toBe('(甲乙。')
})

it('leaves suggestions alone unless asked', () => {
  const suggestion = message({ kind: 'suggestion', edits: [{ start: 0, end: 1, text: '乙' }] })
  expect(applyFixes('甲', [suggestion]).text).toBe('甲')
  expect(applyFixes('甲', [suggestion], 'suggestion').text).toBe('乙')
})

it('never changes a character outside the edits', () => {
  const edit = fc.tuple(fc.nat(30), fc.nat(4), fc.string({ maxLength: 3 }))
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 40 }), fc.array(edit), (text, edits) => {
      const messages = edits.map(([start, length, insert]) => safe({ start, end: start + length, text: insert }))
      const { text: fixed, applied } = applyFixes(text, messages)
      const taken = applied.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => a.start - b.start)
      let shift = 0
      let at = 0
      for (const each of taken) {
        expect(fixed.slice(at + shift, each.start + shift)).toBe(text.slice(at, each.start))
        shift += each.text.length - (each.end - each.start)
        at = each.end
      }
      expect(fixed.slice(at + shift)).toBe(text.slice(at))
    }),
  )
})
