import { fullView, type TextView, textView } from '../text/index.ts'
import { isTextBlock, type NewsNode } from '../tree/index.ts'
import type { RuleContext } from './rule.ts'

export type Views = Pick<RuleContext, 'view' | 'full'> & {
  /** Lets go of all views made so far and of their readings; they are made again where they are asked for again. */
  forget(): void
}

/** Views that are made once for each node. */
export function cachedViews(): Views {
  const running = new Map<NewsNode, TextView>()
  const printed = new Map<NewsNode, TextView>()
  const forget = (): void => {
    for (const views of [running, printed]) {
      for (const made of views.values()) made.forget()
      views.clear()
    }
  }
  return { ...viewsIn(running, printed), forget }
}

/** Views that live as long as their nodes, which may move. */
export function lastingViews(): Views {
  return { ...viewsIn(new WeakMap(), new WeakMap()), forget: () => undefined }
}

type Cache = Pick<WeakMap<NewsNode, TextView>, 'get' | 'set'>

function viewsIn(running: Cache, printed: Cache): Omit<Views, 'forget'> {
  const cached = (views: Cache, make: (node: NewsNode) => TextView) => {
    // Rules ask for the same node one after the other.
    let last: TextView | undefined
    return (node: NewsNode): TextView => {
      if (last?.node === node) return last
      let view = views.get(node)
      if (!view) {
        view = make(node)
        views.set(node, view)
      }
      last = view
      return view
    }
  }
  const view = cached(running, textView)
  const full = cached(printed, (node) => (isAllText(node) ? view(node) : fullView(node)))
  return { view, full }
}

/** A block of running text only is printed as it is read: one view, and its readings, serve both. */
function isAllText(node: NewsNode): boolean {
  return (
    isTextBlock(node) && node.children.every(({ type }) => type === 'text' || type === 'break' || type === 'furniture')
  )
}
