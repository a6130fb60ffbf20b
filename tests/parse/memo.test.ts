import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { score } from '../../src/parse/evidence/index.ts'
import type { Facts } from '../../src/parse/facts.ts'
import { createParser, parse } from '../../src/parse/index.ts'
import { labels } from '../../src/parse/labels.ts'
import { rawText, readIssues } from '../../src/parse/read.ts'
import { reach } from '../../src/parse/scores.ts'
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

/** The facts of a line and of those within reach; to look beyond throws. */
function clipped(facts: Facts, steps: number): Facts {
  const beyond = (): never => {
    throw new Error(`an evidence looks more than ${reach} lines away from “${facts.text}”`)
  }
  const copy = { ...facts }
  for (const side of ['prev', 'next'] as const) {
    const other = facts[side]
    if (other) Object.defineProperty(copy, side, steps > 0 ? { value: clipped(other, steps - 1) } : { get: beyond })
  }
  return copy
}

it.each(texts)('gives points to the lines of %s that depend on nothing beyond the reach of evidences', (_, text) => {
  const [points, near] = [new Float64Array(labels.length), new Float64Array(labels.length)]
  for (const { facts } of readIssues(createSource(text), rawText)) {
    for (const each of facts) {
      score(each, points)
      score(clipped(each, reach), near)
      expect(near).toEqual(points)
    }
  }
})
