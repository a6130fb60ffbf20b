/**
 * Finds many strings in one pass. Terms are grouped by their first two code units behind a table of first code units,
 * so that a character that begins no term costs one look-up. On Chinese text, where terms hardly share beginnings, this
 * is several times faster than an Aho–Corasick automaton and has no states to build at start.
 */
export class TermIndex<T> {
  private readonly first = new Uint8Array(0x10000)
  private readonly groups = new Map<number, (readonly [text: string, value: T])[]>()

  /** @param entries strings of at least two code units, with what a hit hands back. */
  constructor(entries: Iterable<readonly [text: string, value: T]>) {
    for (const entry of entries) {
      const [text] = entry
      if (text.length < 2) throw new RangeError(`A term needs two characters: ${JSON.stringify(text)}`)
      this.first[text.charCodeAt(0)] = 1
      const key = pair(text, 0)
      const group = this.groups.get(key)
      if (group) group.push(entry)
      else this.groups.set(key, [entry])
    }
  }

  get size(): number {
    return this.groups.size
  }

  /** Calls `found` for every occurrence, overlapping ones included, by ascending start. */
  search(text: string, found: (start: number, end: number, value: T) => void): void {
    for (let start = 0; start + 1 < text.length; start++) {
      if (this.first[text.charCodeAt(start)] === 0) continue
      const group = this.groups.get(pair(text, start))
      if (!group) continue
      for (const [term, value] of group) {
        if (text.startsWith(term, start)) found(start, start + term.length, value)
      }
    }
  }
}

/** A signed 32-bit integer, which a map finds faster than a number beyond that. */
function pair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}
