import type { TextView } from './view.ts'

/**
 * Makes a reading: something found in a text (sentences, dates, numbers) that many rules want. It is computed on first
 * use, once per view, and shared.
 */
export function reading<T>(read: (view: TextView) => T): (view: TextView) => T {
  return (view) => view.recall(read)
}
