import { bucketOfPair } from '../text/pairs.ts'

/** Buckets for pairs of code units; a power of two. */
const buckets = 1 << 15
/** What a term of two characters has for the bit of its third. */
const anyBit = 0xffff

type Found<T> = (start: number, end: number, owner: T, index: number) => void

/**
 * Finds many strings in one pass. Terms are chained in buckets by their first two code units; there are many more buckets
 * than terms, so that most places of a text cost one look-up. On Chinese text, where terms hardly share beginnings,
 * this is several times faster than an Aho–Corasick automaton, and building it makes no object per term.
 */
export class TermIndex<T> {
  /** Per bucket the last term put into it, plus one. */
  private readonly heads = new Uint32Array(buckets)
  /** Per bucket the third characters of its terms, see {@link bitOf}: few texts that share two characters go on like a term. */
  private readonly thirds = new Uint16Array(buckets)
  /** Per term the one before it in its bucket, plus one. */
  private readonly chain: number[] = []
  private readonly texts: string[] = []
  /** Each with the place of its first term, ascending. */
  private readonly owners: { owner: T; from: number }[] = []

  /**
   * Adds the terms of one owner.
   * @throws {RangeError} for a term of fewer than two code units.
   */
  add(texts: readonly string[], owner: T): void {
    const { heads, thirds, chain, texts: all } = this
    this.owners.push({ owner, from: all.length })
    // By index: what iterates makes an object for each of the thousands of terms that every start adds.
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at] as string
      if (text.length < 2) throw new RangeError(`A term needs two characters: ${JSON.stringify(text)}`)
      const bucket = bucketOfPair(text.charCodeAt(0), text.charCodeAt(1), buckets)
      const third = text.length === 2 ? anyBit : bitOf(text.charCodeAt(2))
      thirds[bucket] = (thirds[bucket] as number) | third
      chain.push(heads[bucket] as number)
      heads[bucket] = all.push(text)
    }
  }

  get size(): number {
    return this.texts.length
  }

  /**
   * Calls `found` for every occurrence, overlapping ones included, by ascending start, with the owner of the term and its
   * index among those that the owner has added.
   */
  search(text: string, found: Found<T>): void {
    if (text.length < 2) return
    const { thirds } = this
    let code = text.charCodeAt(1)
    let bucket = bucketOfPair(text.charCodeAt(0), code, buckets)
    for (let at = 2; at < text.length; at++) {
      const next = text.charCodeAt(at)
      if (((thirds[bucket] as number) & bitOf(next)) !== 0) this.searchAt(text, at - 2, bucket, found)
      bucket = bucketOfPair(code, next, buckets)
      code = next
    }
    this.searchAt(text, text.length - 2, bucket, found)
  }

  private searchAt(text: string, start: number, bucket: number, found: Found<T>): void {
    for (let at = this.heads[bucket] as number; at > 0; at = this.chain[at - 1] as number) {
      const term = this.texts[at - 1] as string
      if (!text.startsWith(term, start)) continue
      const { owner, from } = this.ownerOf(at - 1)
      found(start, start + term.length, owner, at - 1 - from)
    }
  }

  private ownerOf(term: number): { owner: T; from: number } {
    return this.owners.findLast(({ from }) => from <= term) as { owner: T; from: number }
  }
}

/** One bit of sixteen. */
function bitOf(code: number): number {
  return 1 << (code & 15)
}
