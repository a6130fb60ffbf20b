import { idioms } from './lexicon/idioms.generated.ts'

/**
 * Idioms and set phrases of four characters (6,000), and which of them a string is one character away from. The index
 * is built on first use, in about a millisecond.
 */

const size = 4
const buckets = 0x10000

interface Index {
  text: string
  /** Ordinals + 1 of the last idiom in a bucket, by the hash of its first or its second half; 0 for none. */
  head: Int32Array
  /** The idiom before it in the same bucket, by its first half at 2 × ordinal, by its second half at 2 × ordinal + 1. */
  next: Int32Array
}

let index: Index | undefined

function hash(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 7919) & (buckets - 1)
}

function buildIndex(): Index {
  const text = idioms()
  const head = new Int32Array(2 * buckets)
  const next = new Int32Array(text.length / 2)
  for (let ordinal = 0; ordinal * size < text.length; ordinal++) {
    for (const half of [0, 1]) {
      const bucket = half * buckets + hash(text, ordinal * size + 2 * half)
      next[2 * ordinal + half] = head[bucket] as number
      head[bucket] = ordinal + 1
    }
  }
  return { text, head, next }
}

/** The idioms that differ in exactly one character from the four of `text` at `at`; undefined where those are an idiom. */
export function idiomsLike(text: string, at: number): string[] | undefined {
  index ??= buildIndex()
  const found: string[] = []
  for (const half of [0, 1]) {
    let link = index.head[half * buckets + hash(text, at + 2 * half)] as number
    for (; link > 0; link = index.next[2 * (link - 1) + half] as number) {
      const start = (link - 1) * size
      const distance = difference(index.text, start, text, at)
      if (distance === 0) return undefined
      if (distance === 1) found.push(index.text.slice(start, start + size))
    }
  }
  return [...new Set(found)]
}

function difference(a: string, atA: number, b: string, atB: number): number {
  let count = 0
  for (let offset = 0; offset < size; offset++) {
    if (a.charCodeAt(atA + offset) !== b.charCodeAt(atB + offset)) count++
  }
  return count
}
