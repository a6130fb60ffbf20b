import type { TextView } from './view.ts'

/**
 * Makes a reading: something found in a text (sentences, dates, numbers) that many rules want. It is computed on first
 * use, once per view, and shared.
 */
export function reading<T>(read: (view: TextView) => T): (view: TextView) => T {
  const known = new WeakMap<TextView, T>()
  return (view) => {
    let found = known.get(view)
    if (found === undefined) {
      found = read(view)
      known.set(view, found)
    }
    return found
  }
}
