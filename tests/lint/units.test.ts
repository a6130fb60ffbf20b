import { describe, expect, it } from 'vitest'
import type { UnitScope } from '../../src/lint/rule.ts'
import { haveSameParents, type Unit, unitsOf } from '../../src/lint/units.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource, type Source } from '../../src/source/index.ts'
import type { Issue } from '../../src/tree/index.ts'

const text =
  '第01版：要闻\n\n## 青石巷通了班车\n\n　　近日，班车开进了青石巷。\n　　大家都说好。\n\n## 白鹭渡镇春耕忙\n\n　　田里人多。\n'

function read(raw: string, scope: UnitScope): { source: Source; units: Unit[] } {
  const source = createSource(raw, { path: 'issue.txt' })
  return { source, units: unitsOf(parse(source).children[0] as Issue, scope) }
}

describe('the units of an issue', () => {
  const types = (scope: UnitScope): string[] => read(text, scope).units.map(({ node }) => node.type)

  it('are its articles, and what stands beside them', () => {
    expect(types('article')).toEqual(['pageHead', 'article', 'article'])
  })

  it('are its blocks', () => {
    expect(types('block')).toEqual(['pageHead', 'headline', 'paragraph', 'paragraph', 'headline', 'paragraph'])
  })

  it('know their parents from the issue down', () => {
    const parents = read(text, 'block').units.map((unit) => unit.parents.map(({ type }) => type).join(' '))
    expect(parents[0]).toBe('issue page')
    expect(parents[1]).toBe('issue page article')
    expect(parents[2]).toBe('issue page article body')
  })
})

describe('parents', () => {
  const [head, ...rest] = read(text, 'block').units as [Unit, ...Unit[]]
  const paragraph = rest.find(({ node }) => node.type === 'paragraph') as Unit

  it('are the same where they are of the same types and the same is known of them', () => {
    expect(haveSameParents(paragraph, paragraph)).toBe(true)
    expect(haveSameParents(paragraph, head)).toBe(false)
    expect(haveSameParents(head, paragraph)).toBe(false)
    const changed = (index: number, more: object): Unit => ({
      ...paragraph,
      parents: paragraph.parents.map((parent, at) =>
        at === index ? ({ ...parent, ...more } as typeof parent) : parent,
      ),
    })
    expect(haveSameParents(paragraph, changed(1, {}))).toBe(true)
    expect(haveSameParents(paragraph, changed(1, { number: 2 }))).toBe(false)
    expect(haveSameParents(paragraph, changed(3, { type: 'sidebar' }))).toBe(false)
    expect(haveSameParents(paragraph, changed(2, { children: [] }))).toBe(true)
  })
})
