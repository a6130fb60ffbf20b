import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { isParent, leaves, nodesAt, select, textBlocks, walk } from '../../src/tree/index.ts'

const text = '## 青石巷通了班车\n\n本报讯（记者 周简）5月3日，云岭区的班车开进了青石巷。\n　　大家都说好。\n'
const root = parse(createSource(text))

describe('walk', () => {
  it('enters a node before its children and leaves it after them, with its parents at hand', () => {
    const open: string[] = []
    const seen: string[] = []
    walk(
      root,
      (node, parents) => {
        expect(parents.map(({ type }) => type)).toEqual(open)
        if (isParent(node)) open.push(node.type)
        seen.push(`+${node.type}`)
      },
      (node, parents) => {
        if (isParent(node)) expect(open.pop()).toBe(node.type)
        expect(parents.map(({ type }) => type)).toEqual(open)
        seen.push(`-${node.type}`)
      },
    )
    expect(open).toEqual([])
    expect(seen.slice(0, 2)).toEqual(['+root', '+issue'])
    expect(seen.slice(-2)).toEqual(['-issue', '-root'])
  })

  it('counts the parents from those that it is told of', () => {
    const [issue] = root.children
    const depths: number[] = []
    if (issue) walk(issue, (_, parents) => void depths.push(parents.length), undefined, [root])
    expect(depths.slice(0, 2)).toEqual([1, 2])
  })
})

describe('what a tree holds', () => {
  it('as leaves is the text, but for blanks', () => {
    const joined = leaves(root).map(({ value }) => value)
    expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  it('of a type stands in source order', () => {
    const paragraphs = select(root, 'paragraph').map(({ position }) => position.start.line)
    expect(paragraphs).toEqual([3, 4])
    expect(select(root, 'root')).toEqual([root])
    expect([...textBlocks(root)].map(({ type }) => type)).toEqual(['headline', 'paragraph', 'paragraph'])
  })
})

describe('the nodes at an offset', () => {
  it('lead from the root to the leaf that covers it', () => {
    for (const leaf of leaves(root)) {
      const { start, end } = leaf.position
      for (const offset of [start.offset, (end.offset as number) - 1] as number[]) {
        const path = nodesAt(root, offset)
        expect(path[0]).toBe(root)
        expect(path.at(-1)).toBe(leaf)
      }
    }
  })

  it('end at a node of which no child covers it', () => {
    expect(nodesAt(root, text.length + 5)).toEqual([root])
    const gap = text.indexOf('\n\n') + 1
    expect(nodesAt(root, gap).every(isParent)).toBe(true)
  })
})
