import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportTree } from '../../src/export/tree.ts'
import { frontEndFor, parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { written } from '../support/written.ts'
import { issueFixtures } from './fixtures.ts'

/** `UPDATE_TREES=1 npx vitest run tests/parse/issues.test.ts` writes the expected trees anew: read each one before you commit it. */
const update = process.env.UPDATE_TREES === '1'

describe('whole issues', () => {
  for (const { name, path, text, tree } of issueFixtures()) {
    it(name, async () => {
      const source = createSource(text, { path })
      const found = written(exportTree, parse(source, await frontEndFor(source.syntax)), source)
      if (update) writeFileSync(tree, found)
      expect(existsSync(tree), `${tree} is missing`).toBe(true)
      expect(found).toBe(readFileSync(tree, 'utf8'))
    })
  }
})
