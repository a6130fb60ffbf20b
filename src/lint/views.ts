import { fullView, TextView, textView } from '../text/index.ts'
import { isTextBlock, type NewsNode } from '../tree/index.ts'
import type { RuleContext } from './rule.ts'

export type Views = Pick<RuleContext, 'view' | 'full'> & {
  /** Lets go of all views made so far and of their readings; they are made again where they are asked for again. */
  forget(): void
}

/** The views of a node that are kept for the next version of the text. */
export interface KeptViews {
  running?: TextView
  printed?: TextView
}

/** @param kept views of nodes that are as they were in the last version, wherever they stand now. */
export function cachedViews(kept?: ReadonlyMap<NewsNode, KeptViews>): Views {
  const running = new Map<NewsNode, TextView>()
  const printed = new Map<NewsNode, TextView>()
  const cached = (views: Map<NewsNode, TextView>, which: keyof KeptViews, make: (node: NewsNode) => TextView) => {
    // Rules ask for the same node one after the other.
    let last: TextView | undefined
    return (node: NewsNode): TextView => {
      if (last?.node === node) return last
      let view = views.get(node)
      if (!view) {
        const keep = kept?.get(node)
        const before = keep?.[which]
        view = before ? new TextView(node, before) : make(node)
        if (keep) keep[which] = view
        views.set(node, view)
      }
      last = view
      return view
    }
  }
  const view = cached(running, 'running', textView)
  const full = cached(printed, 'printed', (node) => (isAllText(node) ? view(node) : fullView(node)))
  const forget = (): void => {
    if (kept) return
    for (const views of [running, printed]) {
      for (const made of views.values()) made.forget()
      views.clear()
    }
  }
  return { view, full, forget }
}

/** A block of running text only is printed as it is read: one view, and its readings, serve both. */
function isAllText(node: NewsNode): boolean {
  return (
    isTextBlock(node) && node.children.every(({ type }) => type === 'text' || type === 'break' || type === 'furniture')
  )
}
