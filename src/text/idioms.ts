import { isHan } from './characters.ts'
import { idioms } from './lexicon/idioms.generated.ts'

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
  /** Per bucket the characters of the other halves, see {@link bitsOf}: few texts that share a half go on like an idiom. */
  readonly others = new Uint16Array(buckets)

  /** @param other offset of the idiom's other half. */
  add(idiom: number, bucket: number, other: number): void {
    this.next[idiom] = this.heads[bucket] as number
    this.heads[bucket] = idiom
    const bits = bitsOf(idioms.charCodeAt(other), idioms.charCodeAt(other + 1))
    this.others[bucket] = (this.others[bucket] as number) | bits
  }
}

/** One bit of eight for each of two characters. */
function bitsOf(code: number, next: number): number {
  return (1 << (code & 7)) | (0x100 << (next & 7))
}

let halves: { first: Halves; second: Halves } | undefined

function chainIdioms(): { first: Halves; second: Halves } {
  const first = new Halves()
  const second = new Halves()
  for (let idiom = idioms.length / size; idiom > 0; idiom--) {
    const at = (idiom - 1) * size
    first.add(idiom, bucketOf(idioms.charCodeAt(at), idioms.charCodeAt(at + 1)), at + 2)
    second.add(idiom, bucketOf(idioms.charCodeAt(at + 2), idioms.charCodeAt(at + 3)), at)
  }
  return { first, second }
}

function bucketOf(code: number, next: number): number {
  return (code * 31 + next * 7919) & (buckets - 1)
}

/** Four Chinese characters of a text that are no idiom, and the idioms that differ from them in exactly one. */
export interface NearIdiom {
  start: number
  idioms: string[]
}

/** All places of a text that are one character away from an idiom, by their starts. */
export function nearIdioms(text: string): NearIdiom[] {
  halves ??= chainIdioms()
  const { first, second } = halves
  const found: NearIdiom[] = []
  // The last three code units, and the buckets of the last two pairs.
  let one = 0
  let two = 0
  let three = 0
  let begin = 0
  let middle = 0
  for (let at = 0; at < text.length; at++) {
    const four = text.charCodeAt(at)
    const end = bucketOf(three, four)
    const tail = (first.others[begin] as number) & bitsOf(three, four)
    const head = (second.others[end] as number) & bitsOf(one, two)
    // One branch for both: a processor that guesses wrong loses more time than all else here takes.
    if ((tail | head) !== 0 && isHan(one) && isHan(two) && isHan(three) && isHan(four)) {
      const start = at + 1 - size
      if (tail !== 0) collect(text, start, 0, begin, first, found)
      if (head !== 0) collect(text, start, 2, end, second, found)
    }
    one = two
    two = three
    three = four
    begin = middle
    middle = end
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
