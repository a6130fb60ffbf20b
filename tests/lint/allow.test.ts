import { describe, expect, it } from 'vitest'
import { type AllowedWord, allowing, createLinter, lexiconRule, withoutAllowed } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'

const rule = lexiconRule({
  id: 'house',
  meta: {
    title: { zh: '词', en: 'Word' },
    category: 'text',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'text', value: 1 },
    basis: { text: '本报', verified: true },
    messages: { replace: '{{expected}}' },
  },
  lexicon: { pairs: { 布署: '部署', 座落: '坐落' } },
})

function left(text: string, allowed: readonly AllowedWord[]): string[] {
  const source = createSource(text, { path: 'issue.txt' })
  const messages = createLinter([{ rule, severity: 'warning', options: {} }]).lint(parse(source), source)
  return withoutAllowed(messages, source.text, allowed).map(({ actual }) => actual)
}

describe('withoutAllowed', () => {
  it('drops a finding inside an allowed word, without blanks around the word', () => {
    expect(left('他住在布署街，又布署防汛。', [{ word: '布署街' }])).toEqual(['布署'])
  })

  it('keeps a finding that only overlaps the word', () => {
    expect(left('统一布署防汛。', [{ word: '署防' }])).toEqual(['布署'])
  })

  it('silences only the rules that are named', () => {
    expect(left('座落园开放。', [{ word: '座落园', rules: ['other'] }])).toEqual(['座落'])
    expect(left('座落园开放。', [{ word: '座落园', rules: ['house'] }])).toEqual([])
  })

  it('finds the longer of two words that begin before the finding', () => {
    expect(left('青石街布署巷口。', [{ word: '街布署巷口' }, { word: '石街' }])).toEqual([])
  })

  it('drops a finding that is the allowed word', () => {
    expect(left('布署与座落。', [{ word: '布署' }])).toEqual(['座落'])
  })

  it('keeps a finding that begins in the word and ends behind it', () => {
    expect(left('大布署防汛。', [{ word: '大布' }])).toEqual(['布署'])
  })

  it('finds a longest word that ends where the finding does', () => {
    expect(left('青石巷布署，青石巷。', [{ word: '青石巷布署' }])).toEqual([])
    expect(left('青石巷大布署。', [{ word: '青石巷大布署' }, { word: '大布' }])).toEqual([])
  })

  it('looks on where the word before the finding is for other rules', () => {
    const words = [{ word: '石街布署' }, { word: '街布署', rules: ['other'] }]
    expect(left('青石街布署。', words)).toEqual([])
  })

  it('is what a linter leaves out that allows words', () => {
    const linter = createLinter([{ rule, severity: 'warning', options: {} }], () => 0)
    const source = createSource('他住在布署街，又布署防汛。', { path: 'issue.txt' })
    const found = allowing(linter, [{ word: '布署街' }])
    expect(found.lint(parse(source), source).map(({ range }) => range.start)).toEqual([8])
    expect(found.times).toBe(linter.times)
  })

  it('leaves all findings without a list', () => {
    expect(left('布署与座落。', [])).toEqual(['布署', '座落'])
  })
})
