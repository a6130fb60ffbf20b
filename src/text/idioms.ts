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

  add(idiom: number, bucket: number): void {
    this.next[idiom] = this.heads[bucket] as number
    this.heads[bucket] = idiom
  }
}

let halves: { first: Halves; second: Halves } | undefined

function chainIdioms(): { first: Halves; second: Halves } {
  const first = new Halves()
  const second = new Halves()
  for (let idiom = idioms.length / size; idiom > 0; idiom--) {
    const at = (idiom - 1) * size
    first.add(idiom, bucketOf(idioms.charCodeAt(at), idioms.charCodeAt(at + 1)))
    second.add(idiom, bucketOf(idioms.charCodeAt(at + 2), idioms.charCodeAt(at + 3)))
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
  if (text.length < size) return []
  halves ??= chainIdioms()
  const { first, second } = halves
  const found: NearIdiom[] = []
  let run = 0
  let code = 0
  let begin = 0
  let middle = 0
  for (let at = 0; at < text.length; at++) {
    const next = text.charCodeAt(at)
    const end = bucketOf(code, next)
    run = isHan(next) ? run + 1 : 0
    if (run >= size) {
      const start = at + 1 - size
      if (first.heads[begin] !== 0) collect(text, start, 0, begin, first, found)
      if (second.heads[end] !== 0) collect(text, start, 2, end, second, found)
    }
    code = next
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
