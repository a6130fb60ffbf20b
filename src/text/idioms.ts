import { idioms, idiomsByEnd } from './lexicon/idioms.generated.ts'
import { ordinalBase } from './lexicon/scale.ts'

/**
 * Idioms and set phrases of four characters (8,000), and where a text is one character away from one. The lists are texts
 * in the program; they are searched by bisection as they are, behind a table of the pairs that begin or end an idiom.
 */

const size = 4
const tableSize = 0x40000
const begins = 1
const ends = 2

let pairs: Uint8Array | undefined

/** By the hash of two code units: whether they begin or end an idiom. A wrong yes costs a bisection. */
function buildPairs(): Uint8Array {
  const table = new Uint8Array(tableSize)
  for (let at = 0; at < idioms.length; at += size) {
    const first = hash(idioms.charCodeAt(at), idioms.charCodeAt(at + 1))
    const last = hash(idioms.charCodeAt(at + 2), idioms.charCodeAt(at + 3))
    table[first] = (table[first] as number) | begins
    table[last] = (table[last] as number) | ends
  }
  return table
}

function hash(first: number, second: number): number {
  return (first * 31 + second * 7919) & (tableSize - 1)
}

/** Four code units of a text that are no idiom, and the idioms that differ from them in exactly one. */
export interface NearIdiom {
  start: number
  idioms: string[]
}

/** All places of a text that are one character away from an idiom, by their starts. */
export function nearIdioms(text: string): NearIdiom[] {
  pairs ??= buildPairs()
  const found: NearIdiom[] = []
  for (let start = 0; start + size <= text.length; start++) {
    const first = pairs[hash(text.charCodeAt(start), text.charCodeAt(start + 1))] as number
    const last = pairs[hash(text.charCodeAt(start + 2), text.charCodeAt(start + 3))] as number
    // One character differs, so that one half is whole.
    const near = (first & begins) === 0 ? [] : oneAway(text, start, 0)
    if ((last & ends) !== 0) near.push(...oneAway(text, start, 2))
    if (near.length > 0 && !near.includes(text.slice(start, start + size))) found.push({ start, idioms: near })
  }
  return found
}

/** The idioms that share the half at offset 0 or 2 with the text and differ from it in one character at most. */
function oneAway(text: string, at: number, half: number): string[] {
  const found: string[] = []
  const wanted = pairCode(text, at + half)
  for (let rank = firstWithHalf(wanted, half); rank * size < idioms.length; rank++) {
    const start = startOf(rank, half)
    if (pairCode(idioms, start + half) !== wanted) break
    const other = 2 - half
    const same =
      Number(idioms[start + other] === text[at + other]) + Number(idioms[start + other + 1] === text[at + other + 1])
    if (same > 0) found.push(idioms.slice(start, start + size))
  }
  return found
}

/** The rank of the first idiom whose half is not below a pair. */
function firstWithHalf(pair: number, half: number): number {
  let low = 0
  let high = idioms.length / size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (pairCode(idioms, startOf(middle, half) + half) < pair) low = middle + 1
    else high = middle
  }
  return low
}

/** Offset in the list of the idiom of a rank, in the order of first halves (0) or of second halves (2). */
function startOf(rank: number, half: number): number {
  return size * (half === 0 ? rank : idiomsByEnd.charCodeAt(rank) - ordinalBase)
}

function pairCode(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}
