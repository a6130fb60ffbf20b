import { isTextBlock, type NewsNode, type ParentNode } from '../tree/index.ts'
import type { Needs, NeedsIndex, NeedsMask } from './needs.ts'

export type AnyHandler = (node: NewsNode, parents: readonly ParentNode[]) => void

/** A handler, with what its rule needs of a text block. */
interface Entry {
  handle: AnyHandler
  needs: NeedsMask | undefined
}

const exit = ':exit'

/** The handlers of all rules by node type (or `block`), before and after the children. */
export class HandlerTable {
  private readonly entering = new Map<string, Entry[]>()
  private readonly leaving = new Map<string, Entry[]>()
  private readonly index: NeedsIndex

  /** @param index has read the text of a block when the block is entered. */
  constructor(index: NeedsIndex) {
    this.index = index
  }

  add(key: string, handle: AnyHandler, needs: Needs | undefined): void {
    const leaves = key.endsWith(exit)
    const side = leaves ? this.leaving : this.entering
    const type = leaves ? key.slice(0, -exit.length) : key
    const entry: Entry = { handle, needs: needs && this.index.maskOf(needs) }
    const list = side.get(type)
    if (list) list.push(entry)
    else side.set(type, [entry])
  }

  /** A rule sees all nodes but the text blocks that lack what it needs. */
  enter(node: NewsNode, parents: readonly ParentNode[]): void {
    if (!isTextBlock(node)) {
      for (const { handle } of this.entering.get(node.type) ?? none) handle(node, parents)
      return
    }
    this.enterBlock(node.type, node, parents)
    this.enterBlock('block', node, parents)
  }

  leave(node: NewsNode, parents: readonly ParentNode[]): void {
    for (const { handle } of this.leaving.get(node.type) ?? none) handle(node, parents)
  }

  private enterBlock(key: string, node: NewsNode, parents: readonly ParentNode[]): void {
    for (const { handle, needs } of this.entering.get(key) ?? none) {
      if (!needs || this.index.meets(needs)) handle(node, parents)
    }
  }
}

const none: readonly Entry[] = []
