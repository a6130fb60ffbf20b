import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const { packed, packages, megabytes } = inject('installed')

/** What may be installed; CONTRIBUTING says why. */
const budget = { packages: 70, megabytes: 14, tarball: 2_000_000 }

/** The kinds of files that are packed. */
const wanted = [
  /^dist\/cli\/(?:xhb|worker|main-[0-9a-f]+)\.cjs$/,
  /^dist\/cli\/[\w-]+\.(?:txt|bin)$/,
  /^dist\/(?:src|rules)\/.+(?:\.js|\.d\.ts)$/,
  /^rules\/(?:[\w-]+\/README|lexicon\/[\w-]+)\.md$/,
  /^src\/(?:config\/xhb\.config\.schema\.json|text\/lexicon\/NOTICE)$/,
  /^(?:package\.json|README(?:\.zh-CN)?\.md|CHANGELOG\.md|LICENSE)$/,
]

describe('what is packed', () => {
  it('is the build, the documents and nothing else', () => {
    expect(packed.paths.filter((path) => !wanted.some((shape) => shape.test(path)))).toEqual([])
  })

  it('is something of every kind', () => {
    for (const shape of wanted)
      expect(
        packed.paths.some((path) => shape.test(path)),
        String(shape),
      ).toBe(true)
  })

  it('has no tests, fixtures, sources of word lists, generators', () => {
    expect(packed.paths.filter((path) => /(?:^|\/)(?:tests?|fixtures|dev)\/|\.ya?ml$|[^d]\.ts$/.test(path))).toEqual([])
  })
})

describe('the budget', () => {
  it('holds for the tarball', () => {
    expect(packed.size).toBeLessThanOrEqual(budget.tarball)
  })

  it('holds for what is installed with it, and the READMEs tell how much that is', () => {
    expect(packages).toBeLessThanOrEqual(budget.packages)
    expect(megabytes).toBeLessThanOrEqual(budget.megabytes)
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      const [, said = ''] = /<!-- budget -->(.*)<!-- \/budget -->/.exec(readFileSync(join(root, readme), 'utf8')) ?? []
      const [count, size] = (said.match(/\d+/g) ?? []).map(Number)
      // What the dependencies depend on may change from day to day.
      expect(Math.abs((count ?? 0) - packages), `${readme}: ${packages} packages`).toBeLessThanOrEqual(2)
      expect(Math.abs((size ?? 0) - megabytes), `${readme}: ${megabytes} MB`).toBeLessThanOrEqual(1)
    }
  })
})
