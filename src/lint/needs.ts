/**
 * What a block must hold for a rule to find anything in it: of each entry at least one. An entry is a set of characters
 * in a string, or a list of words.
 */
export type Needs = readonly (string | readonly string[])[]

/** The bits that needs set, in numbers of 31 bits. */
export type NeedsMask = readonly number[]

/** The bits that a code unit, or the beginning of a word, sets. */
interface Slot {
  bits: number[]
  /** By the second code unit: what a word that goes on with it sets. */
  next?: Map<number, Slot>
}

const bitsPerPlane = 31

/**
 * Looks for what all rules need in one pass over a text, so that a rule which has nothing to look at costs nothing.
 *
 * Each distinct entry is a bit. Of a word only the first two code units are looked for, so a rule may be shown a block
 * for nothing, but none is kept from it.
 */
export class NeedsIndex {
  private readonly bitOf = new Map<string, number>()
  private readonly masks = new Map<Needs, NeedsMask>()
  private readonly planes: number
  /** Per code unit its place in `slots`; 0 where no entry speaks of it. */
  private readonly places = new Uint16Array(0x10000)
  private readonly slots: Slot[]
  private readonly found: number[]

  /** @param all the entries of all needs that will be asked for. */
  constructor(all: Needs) {
    const entries = new Map(all.map((entry) => [keyOf(entry), entry]))
    this.planes = Math.ceil(entries.size / bitsPerPlane)
    this.found = this.noBits()
    this.slots = [{ bits: this.noBits() }]
    for (const [key, entry] of entries) {
      const bit = this.bitOf.size
      this.bitOf.set(key, bit)
      for (const each of entry) setBit(this.slotOf(each).bits, bit)
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
  read(text: string): void {
    const { places, slots, found } = this
    found.fill(0)
    for (let at = 0; at < text.length; at++) {
      const place = places[text.charCodeAt(at)] as number
      if (place === 0) continue
      const slot = slots[place] as Slot
      merge(found, slot.bits)
      const word = slot.next?.get(text.charCodeAt(at + 1))
      if (word) merge(found, word.bits)
    }
  }

  /** Whether the text read last has all bits of a mask. */
  meets(mask: NeedsMask): boolean {
    for (let plane = 0; plane < mask.length; plane++) {
      const wanted = mask[plane] as number
      if (((this.found[plane] as number) & wanted) !== wanted) return false
    }
    return true
  }

  private slotOf(word: string): Slot {
    const code = word.charCodeAt(0)
    this.places[code] ||= this.slots.push({ bits: this.noBits() }) - 1
    const slot = this.slots[this.places[code] as number] as Slot
    if (word.length === 1) return slot
    slot.next ??= new Map()
    const second = word.charCodeAt(1)
    const longer = slot.next.get(second) ?? { bits: this.noBits() }
    slot.next.set(second, longer)
    return longer
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
