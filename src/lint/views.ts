import { fullView, type Readings, type TextView, textView } from '../text/index.ts'
import type { Memo } from '../text/memo.ts'
import { isTextBlock, type NewsNode } from '../tree/index.ts'
import type { RuleContext } from './rule.ts'

export type Views = Pick<RuleContext, 'view' | 'full'> & {
  /** Lets go of all views made so far and of their readings; they are made again where they are asked for again. */
  forget(): void
}

/** @param readings of texts, where they are kept for longer than the views. */
export function cachedViews(readings?: Memo<Readings>): Views {
  const running = new Map<NewsNode, TextView>()
  const printed = new Map<NewsNode, TextView>()
  const cached = (views: Map<NewsNode, TextView>, make: (node: NewsNode) => TextView) => {
    return (node: NewsNode): TextView => {
      let view = views.get(node)
      if (!view) {
        view = make(node)
        if (readings) view.share(readings.recall(view.text, () => new Map()))
        views.set(node, view)
      }
      return view
    }
  }
  const view = cached(running, textView)
  const full = cached(printed, (node) => (isAllText(node) ? view(node) : fullView(node)))
  const forget = (): void => {
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
