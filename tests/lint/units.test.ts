import { describe, expect, it } from 'vitest'
import { haveSameParents, isSameAlone, startOf, type Unit, type UnitScope, unitsOf } from '../../src/lint/units.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource, type Source } from '../../src/source/index.ts'
import type { Issue, NewsNode } from '../../src/tree/index.ts'

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

describe('two units are the same alone', () => {
  const [first] = read(text, 'block').units.filter(({ node }) => node.type === 'paragraph')
  const source = createSource(text, { path: 'issue.txt' })
  const same = (raw: string, scope: UnitScope = 'block', at = 0, type = 'paragraph'): boolean => {
    const before = read(text, scope)
    const after = read(raw, scope)
    const nth = (units: readonly Unit[]): NewsNode =>
      units.filter(({ node }) => node.type === type)[at]?.node as NewsNode
    return isSameAlone(nth(before.units), before.source, nth(after.units), after.source)
  }

  it('wherever they stand', () => {
    expect(same(text)).toBe(true)
    expect(same(`朔岭日报\n2031年4月1日 星期二 第8759期\n\n${text}`)).toBe(true)
    expect(same(`朔岭日报\n2031年4月1日 星期二 第8759期\n\n${text}`, 'article', 1, 'article')).toBe(true)
  })

  it('but not where a character, a break or a part of them is another', () => {
    expect(same(text.replace('近日', '今日'))).toBe(false)
    expect(same(text.replace('近日，', '近日，　'))).toBe(false)
    expect(same(text.replace('都说好', '说好'), 'article', 0, 'article')).toBe(false)
  })

  it('but not where the same text is parted into other nodes', () => {
    const node = first?.node as NewsNode
    const { children } = node as Extract<NewsNode, { type: 'paragraph' }>
    const other = (changed: object): NewsNode => ({ ...node, ...changed }) as NewsNode
    const is = (b: NewsNode, a: NewsNode = node): boolean => isSameAlone(a, source, b, source)
    expect(is(other({}))).toBe(true)
    expect(is(other({ type: 'caption' }))).toBe(false)
    expect(is(other({ marker: '一' }))).toBe(false)
    expect(is(other({ marker: '一' }), other({ marker: '二' }))).toBe(false)
    expect(is(other({ roles: ['记者'] }), other({ roles: ['记者'] }))).toBe(true)
    expect(is(other({ roles: ['记者'] }), other({ roles: ['通讯员'] }))).toBe(false)
    expect(is(other({ children: [] }))).toBe(false)
    const leaf = children[0] as (typeof children)[number] & { value: string }
    expect(is(other({ children: children.map((each) => ({ ...each, type: 'mark' })) }))).toBe(false)
    const shorter = { ...leaf, value: leaf.value.slice(1) }
    expect(is(other({ children: [shorter, ...children.slice(1)] }))).toBe(false)
    const start = { ...leaf.position.start, offset: startOf(leaf) + 1 }
    const moved = { ...leaf, position: { ...leaf.position, start } }
    expect(is(other({ children: [moved, ...children.slice(1)] }))).toBe(false)
    const bare = { type: 'text', value: '文', position: node.position } as NewsNode
    expect(is(bare)).toBe(false)
    expect(is(node, bare)).toBe(false)
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
