import { expect, it } from 'vitest'
import { fixAll, type Message } from '../../src/lint/index.ts'

/** Finds the first place of a string, and would put another there. */
const replacing =
  (wrong: string, right: string, kind: 'safe' | 'suggestion' = 'safe') =>
  (text: string): Message[] => {
    const start = text.indexOf(wrong)
    if (start < 0) return []
    return [{ fix: { kind, edits: [{ start, end: start + wrong.length, text: right }] } } as unknown as Message]
  }

it('fixes again what a fix made room for, and tells all that was applied', () => {
  const lint = replacing('的的', '的')
  const { text, applied, messages } = fixAll('好的的的的日子', lint('好的的的的日子'), lint)
  expect(text).toBe('好的日子')
  expect(applied).toHaveLength(3)
  expect(messages).toEqual([])
})

it('leaves a text alone that has nothing to fix, and does not lint it again', () => {
  const found = [{ reason: '没有改法' } as Message]
  const fixed = fixAll('文字', found, () => {
    throw new Error('linted again')
  })
  expect(fixed).toEqual({ text: '文字', applied: [], messages: found })
})

it('applies suggestions only where asked', () => {
  const lint = replacing('甲', '乙', 'suggestion')
  expect(fixAll('甲', lint('甲'), lint).text).toBe('甲')
  expect(fixAll('甲', lint('甲'), lint, 'suggestion').text).toBe('乙')
})

it('ends after ten passes where rules undo each other', () => {
  const lint = (text: string): Message[] => (text === '甲' ? replacing('甲', '乙') : replacing('乙', '甲'))(text)
  const { text, applied, messages } = fixAll('甲', lint('甲'), lint)
  expect(text).toBe('甲')
  expect(applied).toHaveLength(10)
  expect(messages).toHaveLength(1)
})
