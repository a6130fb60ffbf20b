import type { Linter } from './linter.ts'
import type { Finding } from './message.ts'
import { TermIndex } from './terms.ts'

/** A word or name that is right in this newspaper, whatever rules say. */
export interface AllowedWord {
  /** At least two characters. */
  word: string
  /** Ids of the rules that it silences; all where none is given. */
  rules?: readonly string[]
}

/** A linter that leaves out what lies inside allowed words, whatever rule finds it. */
export function allowing(linter: Linter, allowed: readonly AllowedWord[]): Linter {
  return {
    lint: (root, source, memo) => [...withoutAllowed(linter.lint(root, source, memo), source.text, allowed)],
    find: (root, source, memo) => [...withoutAllowed(linter.find(root, source, memo), source.text, allowed)],
    times: linter.times,
  }
}

/** The findings that do not lie inside an allowed word. `text` is the source's own. */
export function withoutAllowed<T extends Pick<Finding, 'ruleId' | 'range'>>(
  messages: readonly T[],
  text: string,
  allowed: readonly AllowedWord[],
): readonly T[] {
  if (allowed.length === 0 || messages.length === 0) return messages
  const places: { start: number; end: number; rules: readonly string[] | undefined }[] = []
  const index = new TermIndex<readonly AllowedWord[]>()
  index.add(
    allowed.map(({ word }) => word),
    allowed,
  )
  index.search(text, (start, end, words, at) => places.push({ start, end, rules: words[at]?.rules }))
  const longest = allowed.reduce((most, { word }) => Math.max(most, word.length), 0)
  return messages.filter(({ ruleId, range }) => {
    for (let at = lastStartingBy(places, range.start); at >= 0; at--) {
      const place = places[at] as (typeof places)[number]
      if (place.start + longest < range.end) return true
      if (place.end >= range.end && (place.rules?.includes(ruleId) ?? true)) return false
    }
    return true
  })
}

/** Index of the last place that begins at or before an offset, by binary search; -1 for none. */
function lastStartingBy(places: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] as { start: number }).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
