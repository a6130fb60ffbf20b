import { bucketOfPair } from './pairs.ts'

/** Characters of an idiom. */
export const size = 4

/** Buckets for pairs of code units; a power of two, twice as many as there are idioms. */
export const buckets = 1 << 14

/** Where in the numbers of the tables the first halves of idioms have their part, and where the second halves. */
export const firstHalf = 0
export const secondHalf = 16

/**
 * The idioms by each of their halves, chained in buckets. A number of a table holds 16 bits for the first halves and 16 for
 * the second ones. An idiom is named by its ordinal in the list, plus one.
 */
export interface IdiomChains {
  /** Per bucket the first idiom. */
  heads: Uint32Array
  /** Per idiom the next one of its bucket; 0 where there is none. */
  next: Uint32Array
  /**
   * Per bucket the characters of the other halves of its idioms, see {@link bitsOf}. Few texts that share a half go on like
   * an idiom, and one look at a table tells it for both halves.
   */
  others: Uint32Array
}

export function bucketOf(first: number, second: number): number {
  return bucketOfPair(first, second, buckets)
}

/** One bit of eight for each of two characters. */
export function bitsOf(code: number, next: number): number {
  return (1 << (code & 7)) | (0x100 << (next & 7))
}

/** The idiom that a table has at a place for first or second halves; 0 for none. */
export function idiomAt(table: Uint32Array, place: number, shift: number): number {
  return ((table[place] as number) >>> shift) & 0xffff
}
