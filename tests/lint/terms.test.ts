import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TermIndex } from '../../src/lint/terms.ts'

function indexOf<T>(...entries: [string[], T][]): TermIndex<T> {
  const index = new TermIndex<T>()
  for (const [texts, owner] of entries) index.add(texts, owner)
  return index
}

const search = (terms: readonly string[], text: string): [number, string][] => {
  const found: [number, string][] = []
  indexOf([[...terms], null]).search(text, (start, end, _, index) => {
    expect(text.slice(start, end)).toBe(terms[index])
    found.push([start, text.slice(start, end)])
  })
  return found
}

it('finds every occurrence, overlapping ones included', () => {
  expect(search(['部署', '布署工作', '署工', '布署'], '研究布署工作，部署落实')).toEqual([
    [2, '布署'],
    [2, '布署工作'],
    [3, '署工'],
    [7, '部署'],
  ])
})

it('tells all owners of a term, each with its own index of it', () => {
  const found: [string, number][] = []
  const index = indexOf([['座落', '布署'], 'a'], [[], 'b'], [['松驰', '幅射', '座落'], 'c'])
  index.search('座落', (_start, _end, owner, at) => found.push([owner, at]))
  expect(found.sort()).toEqual([
    ['a', 0],
    ['c', 2],
  ])
})

it('knows how many terms it has', () => {
  expect(indexOf([['座落', '布署'], 'a'], [['座落'], 'b']).size).toBe(3)
  expect(indexOf().size).toBe(0)
})

it('keeps apart thousands of terms that share places in its table', () => {
  const terms = Array.from({ length: 5000 }, (_, at) =>
    String.fromCharCode(0x4e00 + at * 4, 0x4e00 + ((at * 31) % 900)),
  )
  for (const at of [0, 1, 777, 4999]) expect(search(terms, `的${terms[at]}的`)).toEqual([[1, terms[at]]])
})

it('refuses a term of one character', () => {
  expect(() => indexOf([['的'], 0])).toThrow(RangeError)
})

it('finds what indexOf finds', () => {
  const letters = fc.constantFrom('一', '二', '三', '😀')
  const word = fc.array(letters, { minLength: 2, maxLength: 4 }).map((each) => each.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 6 }), fc.array(letters, { maxLength: 40 }), (terms, parts) => {
      const text = parts.join('')
      const wanted = terms.flatMap((term) => occurrences(text, term).map((at): [number, string] => [at, term]))
      const order = (a: [number, string], b: [number, string]) => a[0] - b[0] || a[1].localeCompare(b[1])
      expect(search(terms, text).sort(order)).toEqual(wanted.sort(order))
    }),
  )
})

function occurrences(text: string, term: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found.push(at)
  return found
}
