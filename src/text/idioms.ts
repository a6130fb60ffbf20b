import { chainIdioms } from './chain-idioms.ts'
import { isHan } from './characters.ts'
import { bitsOf, bucketOf, firstHalf, type IdiomChains, idiomAt, secondHalf, size } from './idiom-chains.ts'
import { idioms } from './lexicon/idioms.generated.ts'

/**
 * Idioms and set phrases of four characters (8,000), and where a text is one character away from one. Of two texts of four
 * characters that differ in one, either the first halves or the second halves are the same.
 */

let chains: IdiomChains | undefined

/** Four Chinese characters of a text that are no idiom, and the idioms that differ from them in exactly one. */
export interface NearIdiom {
  start: number
  idioms: string[]
}

/** All places of a text that are one character away from an idiom, by their starts. */
export function nearIdioms(text: string): NearIdiom[] {
  chains ??= chainIdioms()
  const { others } = chains
  const found: NearIdiom[] = []
  // The last three code units, and what goes with the last two pairs.
  let one = 0
  let two = 0
  let three = 0
  let withFirst = 0
  let withMiddle = 0
  for (let at = 0; at < text.length; at++) {
    const four = text.charCodeAt(at)
    const withLast = others[bucketOf(three, four)] as number
    const tail = withFirst & bitsOf(three, four)
    const head = (withLast >>> 16) & bitsOf(one, two)
    // One branch for both: a processor that guesses wrong loses more time than all else here takes.
    if ((tail | head) !== 0 && isHan(one) && isHan(two) && isHan(three) && isHan(four)) {
      const start = at + 1 - size
      if (tail !== 0) collect(text, start, firstHalf, chains, found)
      if (head !== 0) collect(text, start, secondHalf, chains, found)
    }
    one = two
    two = three
    three = four
    withFirst = withMiddle
    withMiddle = withLast
  }
  return found.filter(({ start, idioms }) => !idioms.includes(text.slice(start, start + size)))
}

/** Adds the idioms that have a half in common with the text, and one more character. */
function collect(text: string, start: number, shift: number, { heads, next }: IdiomChains, found: NearIdiom[]): void {
  const half = shift === firstHalf ? 0 : 2
  const other = 2 - half
  const bucket = bucketOf(text.charCodeAt(start + half), text.charCodeAt(start + half + 1))
  const third = text.charCodeAt(start + other)
  const fourth = text.charCodeAt(start + other + 1)
  for (let each = idiomAt(heads, bucket, shift); each > 0; each = idiomAt(next, each, shift)) {
    const at = (each - 1) * size
    if (idioms.charCodeAt(at + other) !== third && idioms.charCodeAt(at + other + 1) !== fourth) continue
    const idiom = idioms.slice(at, at + size)
    if (!text.startsWith(idiom.slice(half, half + 2), start + half)) continue
    const last = found.at(-1)
    if (last?.start === start) last.idioms.push(idiom)
    else found.push({ start, idioms: [idiom] })
  }
}
