import { describe, expect, it } from 'vitest'
import { cachedViews, lastingViews } from '../../src/lint/views.ts'
import { parse } from '../../src/parse/index.ts'
import { createSource } from '../../src/source/index.ts'
import { type NewsNode, select } from '../../src/tree/index.ts'

const text = '## 青石巷通了班车\n\n本报讯（记者 周简）近日，班车开进了青石巷。\n　　大家都说好。\n'
const blocks = (raw: string): [marked: NewsNode, plain: NewsNode] => {
  const [marked, plain] = select(parse(createSource(raw)), 'paragraph')
  return [marked as NewsNode, plain as NewsNode]
}
const [marked, plain] = blocks(text)
const length = (read: { text: string }): number[] => [read.text.length]

describe('the views of a node', () => {
  it('are made once', () => {
    const { view, full } = cachedViews()
    const first = [view(marked), full(marked), view(plain)]
    expect([view(marked), full(marked), view(plain)].every((each, index) => each === first[index])).toBe(true)
  })

  it('are two where more is printed than is read, else one', () => {
    const { view, full } = cachedViews()
    expect(full(marked).text).toContain('记者 周简')
    expect(view(marked).text).not.toContain('记者 周简')
    expect(full(plain)).toBe(view(plain))
    expect(full(plain).text).toContain('大家都说好。')
  })

  it('are let go with all that was read in them', () => {
    const { view, full, forget } = cachedViews()
    const made = [view(marked), full(marked)] as const
    const read = made.map((each) => each.recall(length))
    forget()
    expect(made.map((each) => each.recall(length))).toEqual(read)
    for (const [index, each] of made.entries()) expect(each.recall(length)).not.toBe(read[index])
    view(plain)
    expect(view(marked)).not.toBe(made[0])
  })
})

describe('views that last', () => {
  it('are not let go', () => {
    const { view, full, forget } = lastingViews()
    const made = [view(marked), full(marked)] as const
    const read = made.map((each) => each.recall(length))
    forget()
    view(plain)
    expect(view(marked)).toBe(made[0])
    expect(full(marked)).toBe(made[1])
    for (const [index, each] of made.entries()) expect(each.recall(length)).toBe(read[index])
  })
})
