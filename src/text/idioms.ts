import { isHan } from './characters.ts'
import { idioms } from './lexicon/idioms.generated.ts'
import { bucketOfPair } from './pairs.ts'

/**
 * Idioms and set phrases of four characters (8,000), and where a text is one character away from one. Of two texts of four
 * characters that differ in one, either the first halves or the second halves are the same.
 */

const size = 4
/** Buckets for pairs of code units; a power of two, large so that few pairs of a text meet another's idioms. */
const buckets = 1 << 16

/** The idioms by a half, chained in buckets. An idiom is named by its ordinal in the list, plus one. */
class Halves {
  readonly heads = new Uint16Array(buckets)
  readonly next = new Uint16Array(idioms.length / size + 1)

  add(idiom: number, bucket: number): void {
    this.next[idiom] = this.heads[bucket] as number
    this.heads[bucket] = idiom
  }
}

interface Chains {
  first: Halves
  second: Halves
  /**
   * Per bucket of a pair the characters of the halves that go with it, see {@link bitsOf}: in the low bits those after it
   * as a first half, in the high bits those before it as a second. Few texts that share a half go on like an idiom, and one
   * look at a table tells it for both.
   */
  others: Uint32Array
}

let chains: Chains | undefined

function chainIdioms(): Chains {
  const first = new Halves()
  const second = new Halves()
  const others = new Uint32Array(buckets)
  // One by one: to take characters apart as pairs made 32,000 arrays, a tenth of what a short run costs.
  for (let idiom = idioms.length / size; idiom > 0; idiom--) {
    const at = (idiom - 1) * size
    const one = idioms.charCodeAt(at)
    const two = idioms.charCodeAt(at + 1)
    const three = idioms.charCodeAt(at + 2)
    const four = idioms.charCodeAt(at + 3)
    const begin = bucketOfPair(one, two, buckets)
    const end = bucketOfPair(three, four, buckets)
    first.add(idiom, begin)
    second.add(idiom, end)
    others[begin] = (others[begin] as number) | bitsOf(three, four)
    others[end] = (others[end] as number) | (bitsOf(one, two) << 16)
  }
  return { first, second, others }
}

/** One bit of eight for each of two characters. */
function bitsOf(code: number, next: number): number {
  return (1 << (code & 7)) | (0x100 << (next & 7))
}

/** Four Chinese characters of a text that are no idiom, and the idioms that differ from them in exactly one. */
export interface NearIdiom {
  start: number
  idioms: string[]
}

/** All places of a text that are one character away from an idiom, by their starts. */
export function nearIdioms(text: string): NearIdiom[] {
  chains ??= chainIdioms()
  const { first, second, others } = chains
  const found: NearIdiom[] = []
  // The last three code units, and what goes with the last two pairs.
  let one = 0
  let two = 0
  let three = 0
  let withFirst = 0
  let withMiddle = 0
  for (let at = 0; at < text.length; at++) {
    const four = text.charCodeAt(at)
    const withLast = others[bucketOfPair(three, four, buckets)] as number
    const tail = withFirst & bitsOf(three, four)
    const head = (withLast >>> 16) & bitsOf(one, two)
    // One branch for both: a processor that guesses wrong loses more time than all else here takes.
    if ((tail | head) !== 0 && isHan(one) && isHan(two) && isHan(three) && isHan(four)) {
      const start = at + 1 - size
      if (tail !== 0) collect(text, start, 0, bucketOfPair(one, two, buckets), first, found)
      if (head !== 0) collect(text, start, 2, bucketOfPair(three, four, buckets), second, found)
    }
    one = two
    two = three
    three = four
    withFirst = withMiddle
    withMiddle = withLast
  }
  return found.filter(({ start, idioms }) => !idioms.includes(text.slice(start, start + size)))
}

/** Adds the idioms of a bucket that have the half at an offset (0 or 2) in common with the text, and one more character. */
function collect(text: string, start: number, half: number, bucket: number, halves: Halves, found: NearIdiom[]): void {
  const other = 2 - half
  const third = text.charCodeAt(start + other)
  const fourth = text.charCodeAt(start + other + 1)
  for (let each = halves.heads[bucket] as number; each > 0; each = halves.next[each] as number) {
    const at = (each - 1) * size
    if (idioms.charCodeAt(at + other) !== third && idioms.charCodeAt(at + other + 1) !== fourth) continue
    const idiom = idioms.slice(at, at + size)
    if (!text.startsWith(idiom.slice(half, half + 2), start + half)) continue
    const last = found.at(-1)
    if (last?.start === start) last.idioms.push(idiom)
    else found.push({ start, idioms: [idiom] })
  }
}
