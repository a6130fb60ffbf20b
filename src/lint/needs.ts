import type { ReadableText } from '../text/index.ts'
import { bucketOfPair } from '../text/pairs.ts'

/**
 * What a block must hold for a rule to find anything in it: of each entry at least one. An entry is a set of characters
 * in a string, or a list of words.
 */
export type Needs = readonly (string | readonly string[])[]

/** The bits that needs set, in numbers of 31 bits. */
export type NeedsMask = readonly number[]

/** The words that begin with the same code units, and the bits that they set. */
interface Beginning {
  first: number
  second: number
  /** {@link noThird} of words of two code units. */
  third: number
  bits: number[]
  /** Place of another one in the same bucket; 0 for none. */
  before: number
}

const noThird = -1

/** Buckets for pairs; a power of two, and many more than there are words, so that most places cost one look-up. */
const buckets = 1 << 14
const bitsPerPlane = 31

/**
 * Looks for what all rules need in one pass over a text, so that a rule which has nothing to look at costs nothing.
 *
 * Each distinct entry is a bit. Of a word only the first three code units are looked for, so a rule may be shown a block
 * for nothing, but none is kept from it.
 */
export class NeedsIndex {
  private readonly bitOf = new Map<string, number>()
  private readonly masks = new Map<Needs, NeedsMask>()
  private readonly planes: number
  /** Per code unit its place in `bits`; 0 where no entry is of that character. */
  private readonly singles = new Uint16Array(0x10000)
  private readonly bits: number[][]
  /** Per bucket the place in `beginnings` of the last one put into it; 0 for none. */
  private readonly heads = new Uint16Array(buckets)
  private readonly beginnings: (Beginning | null)[] = [null]
  /** The bits of the text read last. */
  private found: readonly number[]

  /** @param all the entries of all needs that will be asked for. */
  constructor(all: Needs) {
    const entries = new Map(all.map((entry) => [keyOf(entry), entry]))
    this.planes = Math.ceil(entries.size / bitsPerPlane)
    this.found = this.noBits()
    this.bits = [this.noBits()]
    for (const [key, entry] of entries) {
      const bit = this.bitOf.size
      this.bitOf.set(key, bit)
      for (const each of entry) setBit(this.bitsFor(each), bit)
    }
  }

  /** The bits of a text that meets these needs, which must be among those given at first. */
  maskOf(needs: Needs): NeedsMask {
    const known = this.masks.get(needs)
    if (known) return known
    const mask = this.noBits()
    for (const entry of needs) setBit(mask, this.bitOf.get(keyOf(entry)) as number)
    this.masks.set(needs, mask)
    return mask
  }

  /** Reads a text, for {@link meets}. */
  read(text: ReadableText): void {
    this.found = text.recall(this.bitsOf)
  }

  private readonly bitsOf = ({ text }: ReadableText): readonly number[] => {
    const { singles, bits, heads, beginnings } = this
    const found = this.noBits()
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const single = singles[code] as number
      if (single > 0) merge(found, bits[single] as number[])
      let place = heads[bucketOfPair(before, code, buckets)] as number
      while (place > 0) {
        const { first, second, third, bits, before: next } = beginnings[place] as Beginning
        const fits = first === before && second === code
        if (fits && (third === noThird || (at + 1 < text.length && text.charCodeAt(at + 1) === third))) {
          merge(found, bits)
        }
        place = next
      }
      before = code
    }
    return found
  }

  /** Whether the text read last has all bits of a mask. */
  meets(mask: NeedsMask): boolean {
    for (let plane = 0; plane < mask.length; plane++) {
      const wanted = mask[plane] as number
      if (((this.found[plane] as number) & wanted) !== wanted) return false
    }
    return true
  }

  private bitsFor(word: string): number[] {
    const first = word.charCodeAt(0)
    if (word.length === 1) {
      this.singles[first] ||= this.bits.push(this.noBits()) - 1
      return this.bits[this.singles[first] as number] as number[]
    }
    const second = word.charCodeAt(1)
    const third = word.length > 2 ? word.charCodeAt(2) : noThird
    const bucket = bucketOfPair(first, second, buckets)
    for (let place = this.heads[bucket] as number; place > 0; ) {
      const known = this.beginnings[place] as Beginning
      if (known.first === first && known.second === second && known.third === third) return known.bits
      place = known.before
    }
    const beginning = { first, second, third, bits: this.noBits(), before: this.heads[bucket] as number }
    this.heads[bucket] = this.beginnings.push(beginning) - 1
    return beginning.bits
  }

  private noBits(): number[] {
    return Array<number>(this.planes).fill(0)
  }
}

function keyOf(entry: Needs[number]): string {
  return JSON.stringify(entry)
}

function setBit(bits: number[], bit: number): void {
  const plane = Math.floor(bit / bitsPerPlane)
  bits[plane] = (bits[plane] as number) | (1 << (bit % bitsPerPlane))
}

function merge(into: number[], bits: readonly number[]): void {
  for (let plane = 0; plane < bits.length; plane++) {
    into[plane] = (into[plane] as number) | (bits[plane] as number)
  }
}
