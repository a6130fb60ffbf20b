import type { NewsNode, ParentNode, TextBlock } from '../tree/index.ts'
import type { Needs, NeedsIndex, NeedsMask } from './needs.ts'

export type AnyHandler = (node: NewsNode, parents: readonly ParentNode[]) => void

/** A handler, with what its rule needs of a text block. */
interface Entry {
  handle: AnyHandler
  needs: NeedsMask | undefined
}

/** What is called for a node: when it is entered, and after its children. */
interface Listeners {
  entering: Entry[]
  leaving: AnyHandler[]
}

const exit = ':exit'

/** The handlers of all rules by node type (or `block`), before and after the children. */
export class HandlerTable {
  private readonly byType = new Map<string, Listeners>()
  private readonly blocks: Entry[] = []
  private readonly index: NeedsIndex

  /** @param index has read the text of a block when the block is entered. */
  constructor(index: NeedsIndex) {
    this.index = index
  }

  /** Whether there is nobody to call. */
  get isEmpty(): boolean {
    return this.byType.size === 0 && this.blocks.length === 0
  }

  add(key: string, handle: AnyHandler, needs: Needs | undefined): void {
    const entry: Entry = { handle, needs: needs && this.index.maskOf(needs) }
    if (key === 'block') this.blocks.push(entry)
    else if (key.endsWith(exit)) this.listenersTo(key.slice(0, -exit.length)).leaving.push(handle)
    else this.listenersTo(key).entering.push(entry)
  }

  /** A rule sees all nodes but the text blocks that lack what it needs, which {@link enterBlock} is for. */
  enter(node: NewsNode, parents: readonly ParentNode[]): void {
    const listeners = this.byType.get(node.type)
    if (listeners) for (const { handle } of listeners.entering) handle(node, parents)
  }

  enterBlock(node: TextBlock, parents: readonly ParentNode[]): void {
    const listeners = this.byType.get(node.type)
    if (listeners) this.handleBlock(listeners.entering, node, parents)
    this.handleBlock(this.blocks, node, parents)
  }

  leave(node: NewsNode, parents: readonly ParentNode[]): void {
    const listeners = this.byType.get(node.type)
    if (listeners) for (const handle of listeners.leaving) handle(node, parents)
  }

  private handleBlock(entries: readonly Entry[], node: TextBlock, parents: readonly ParentNode[]): void {
    for (const { handle, needs } of entries) if (!needs || this.index.meets(needs)) handle(node, parents)
  }

  private listenersTo(type: string): Listeners {
    let listeners = this.byType.get(type)
    if (!listeners) this.byType.set(type, (listeners = { entering: [], leaving: [] }))
    return listeners
  }
}
