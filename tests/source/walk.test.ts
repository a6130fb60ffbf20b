import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkFolder } from '../../src/source/walk.ts'

function withFolder<T>(paths: readonly string[], run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'xhb-walk-'))
  try {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), '')
    }
    return run(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('walkFolder', () => {
  it('meets the files in the order of their paths', () => {
    const name = fc.stringMatching(/^[a-c!.\-0一]{1,3}$/).filter((each) => !each.startsWith('.'))
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.txt`)
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 20 }), (paths) =>
        withFolder(paths, (folder) => {
          const met = [...walkFolder(folder, ['txt'])].map((each) => 'file' in each && each.file)
          expect(met).toEqual(paths.map((each) => join(folder, each)).sort())
        }),
      ),
      { numRuns: 60 },
    )
  })

  it('leaves out hidden folders, other files and what links lead to', () => {
    withFolder(['a.txt', '.git/b.txt', 'node_modules/c.txt', 'd.csv', 'e/f.TXT'], (folder) => {
      symlinkSync('.', join(folder, 'loop'))
      symlinkSync('a.txt', join(folder, 'z.txt'))
      expect([...walkFolder(folder, ['txt'])]).toEqual([
        { file: join(folder, 'a.txt') },
        { file: join(folder, 'e/f.TXT') },
        { link: join(folder, 'z.txt') },
      ])
    })
  })
})
