import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createParser, parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'

const issues = new URL('../../fixtures/issues/', import.meta.url)
const texts = readdirSync(issues).flatMap((name) => {
  const file = readdirSync(new URL(`${name}/`, issues)).find((each) => each === 'issue.txt')
  return file ? [[name, readFileSync(new URL(`${name}/${file}`, issues), 'utf8')] as const] : []
})

describe('a parser that remembers', () => {
  it.each(texts)('reads every version of %s as a fresh one does', (_, text) => {
    const inserted = fc.constantFrom('', '的', '\n', '　　', '本报讯（记者 周简）', '第02版：综合', '：', '记者 林可')
    const edit = fc.tuple(fc.nat(), fc.nat(30), inserted)
    const read = createParser()
    let version = text
    for (const [at, length, insert] of fc.sample(edit, { numRuns: 25, seed: 20_250_318 })) {
      const start = at % (version.length + 1)
      version = version.slice(0, start) + insert + version.slice(start + length)
      const source = createSource(version, { path: 'issue.txt' })
      expect(read(source)).toEqual(parse(source))
    }
  })
})
