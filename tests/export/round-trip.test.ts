import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { issueObjects } from '../../src/export/issue.ts'
import { exportMarkdown } from '../../src/export/markdown.ts'
import { frontEndFor, parse } from '../../src/parse/index.ts'
import { createSource, type Source } from '../../src/source/index.ts'
import type { Root } from '../../src/tree/index.ts'
import { issueFixtures } from '../parse/fixtures.ts'
import { written } from '../support/written.ts'

const demo = new URL('../../fixtures/demo/issue.txt', import.meta.url)
const texts = [
  ...issueFixtures().map(({ name, path, text }) => ({ name, path, text })),
  { name: 'demo', path: 'issue.txt', text: readFileSync(demo, 'utf8') },
]

async function read(text: string, path: string): Promise<{ root: Root; source: Source }> {
  const source = createSource(text, { path })
  return { root: parse(source, await frontEndFor(source.syntax)), source }
}

/** All that the issues say; where it stands in the text and how the text is encoded is another matter. */
function said({ root, source }: { root: Root; source: Source }): unknown {
  return JSON.parse(
    JSON.stringify([...issueObjects(root, source)], (key, value) =>
      key === 'position' || key === 'source' ? undefined : value,
    ),
  )
}

describe('parse → markdown → parse', () => {
  it.each(texts)('gives the same issue: $name', async ({ path, text }) => {
    const first = await read(text, path)
    const markdown = written(exportMarkdown, first.root, first.source)
    const second = await read(markdown, 'issue.md')
    expect(said(second)).toEqual(said(first))
    expect(written(exportMarkdown, second.root, second.source)).toBe(markdown)
  })
})
