import { describe, expect, it } from 'vitest'
import { cachedViews, type KeptViews } from '../../src/lint/views.ts'
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

describe('the views of the last version', () => {
  const keep = (): KeptViews => ({})
  const [movedMarked, movedPlain] = blocks(`## 又一条\n\n${text}`)

  it('hand their readings on, and tell the places of where the node stands now', () => {
    const kept = { marked: keep(), plain: keep() }
    const before = cachedViews(new Map([[marked, kept.marked]]))
    const read = before.view(marked).recall(length)
    expect(before.full(marked)).toBe(kept.marked.printed)
    const after = cachedViews(new Map([[movedMarked, kept.marked]]))
    expect(after.view(movedMarked).recall(length)).toBe(read)
    expect(after.view(movedMarked).node).toBe(movedMarked)
    expect(kept.marked.running).toBe(after.view(movedMarked))
    expect(kept.marked.printed).toBe(before.full(marked))
    expect(after.view(movedPlain).recall(length)).not.toBe(read)
  })

  it('are not let go', () => {
    const views = cachedViews(new Map([[marked, keep()]]))
    const view = views.view(marked)
    const read = view.recall(length)
    views.forget()
    views.view(plain)
    expect(views.view(marked)).toBe(view)
    expect(view.recall(length)).toBe(read)
  })
})
