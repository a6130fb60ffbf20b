import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportTree } from '../../src/export/tree.ts'
import { IssueStarts, parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import type { Issue } from '../../src/tree/index.ts'
import { written } from '../support/written.ts'
import { issueFixtures } from './fixtures.ts'

function startsOf(text: string): number[] {
  const finder = new IssueStarts()
  const starts = text.split('\n').map((line) => finder.push(line))
  return [...starts, ...finder.end()].filter((start) => start !== null)
}

/** The tree of an issue as lines, places left out. */
function shape(text: string): string[] {
  const source = createSource(text)
  return parse(source).children.map((issue) => outline(issue, source))
}

function outline(issue: Issue, source: ReturnType<typeof createSource>): string {
  const root = { type: 'root' as const, position: issue.position, children: [issue] }
  return written(exportTree, root, source).replace(/ \d+:\d+-\d+:\d+/g, '')
}

/** Whole issues of one paper and another, each with a masthead that tells it from any other. */
const issues = issueFixtures()
  .filter(({ text }) => /[报報]》?\n/.test(text.slice(0, 120)) && startsOf(text).length === 0)
  .map(({ text }) => `${text.trim()}\n`)

describe('a file of several issues', () => {
  it('has many fixtures to be made from', () => expect(issues.length).toBeGreaterThan(12))

  it('parses to the trees of each alone', () => {
    const further = issues.filter((text) => !/第(?:[二三七]|0?[2-9])版/.test(text.slice(0, 60)))
    fc.assert(
      fc.property(fc.constantFrom(...issues), fc.shuffledSubarray(further, { minLength: 1 }), (first, rest) => {
        const all = [first, ...rest.filter((text) => text !== first)]
        expect(shape(all.join('\n'))).toEqual(all.flatMap((text) => shape(text)))
      }),
      { numRuns: 40 },
    )
  })
})
