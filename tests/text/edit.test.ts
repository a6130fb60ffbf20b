import { expect, it } from 'vitest'
import { applyEdits } from '../../src/text/edit.ts'

it('applies edits in whatever order they come', () => {
  const edits = [
    { start: 6, end: 7, text: '坐' },
    { start: 2, end: 3, text: '部' },
    { start: 4, end: 4, text: '！' },
  ]
  expect(applyEdits('研究布署，，座落城东', edits)).toBe('研究部署！，，坐落城东')
  expect(applyEdits('文字', [])).toBe('文字')
  expect(applyEdits('文字', [{ start: 0, end: 2, text: '' }])).toBe('')
})

it('leaves the edits as they came', () => {
  const edits = [
    { start: 1, end: 2, text: '乙' },
    { start: 0, end: 1, text: '甲' },
  ]
  applyEdits('文字', edits)
  expect(edits.map(({ start }) => start)).toEqual([1, 0])
})
