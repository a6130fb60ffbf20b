import type { ReadableText } from './view.ts'

/**
 * Makes a reading: something found in a text (sentences, dates, numbers) that many rules want. It is computed on first
 * use, once per view, and shared. It sees the text alone, so that views of one text can share it too.
 */
export function reading<T>(read: (view: ReadableText) => T): (view: ReadableText) => T {
  return (view) => view.recall(read)
}
