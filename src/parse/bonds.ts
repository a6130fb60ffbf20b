import type { Line } from './line.ts'
import { sameEnds } from './same-ends.ts'

/** Characters to learn from: more teach nothing new. */
const enough = 400_000
/** Knuth's multiplicative hash spreads the keys; rare collisions only blur a measure that is blurred anyway. */
const golden = 0x9e3779b1
/** Pairs that stand this often say nothing of a subject; how much oftener does not matter. */
const common = 256
const pairFactor = 0x10001

const keyOf = (first: number, second: number): number => Math.imul(first, pairFactor) + second

/** Counts of pairs by hashed key, in a table as large as the text needs. */
class Counts {
  private readonly table: Uint32Array
  private readonly shift: number

  constructor(keys: number) {
    const bits = Math.min(17, Math.max(10, 36 - Math.clz32(keys)))
    this.table = new Uint32Array(2 ** bits)
    this.shift = 32 - bits
  }

  /** @param times -1 takes one away again. */
  add(key: number, times: number): void {
    const slot = Math.imul(key, golden) >>> this.shift
    this.table[slot] = (this.table[slot] as number) + times
  }

  of(key: number): number {
    return this.table[Math.imul(key, golden) >>> this.shift] as number
  }
}

function sizeOf(lines: readonly Line[]): number {
  let size = 0
  for (const { text } of lines) size += text.length
  return size
}

/**
 * How characters go together in one text, learned from that text: whether the border between two lines cuts a sentence
 * shows in whether the characters on its two sides stand side by side elsewhere.
 */
export class Bonds {
  private readonly pairs: Counts
  /** How often a character stands in the text, by code unit. */
  private readonly singles = new Uint32Array(0x10000)
  /** How often it is the first of a clause, and the last. */
  private readonly firsts = new Uint32Array(0x10000)
  private readonly lasts = new Uint32Array(0x10000)
  private clauses = 0
  private total = 0
  /** By count, see {@link rarity}. */
  private rarities: Float64Array | undefined

  private lines: readonly Line[]

  constructor(lines: readonly Line[]) {
    const size = Math.min(sizeOf(lines), enough)
    this.lines = lines
    this.pairs = new Counts(size)
    for (const { text } of lines) {
      if (this.total >= enough) break
      this.learn(text, 1)
    }
  }

  /** The bonds of the next version of the text: this table, with the lines that changed taken out and put in. */
  follow(lines: readonly Line[]): Bonds {
    const { lines: before } = this
    const [size, last] = [sizeOf(lines), sizeOf(before)]
    if (Math.max(size, last) >= enough || Math.clz32(size) !== Math.clz32(last)) return new Bonds(lines)
    const { head, tail } = sameEnds(before, lines, (a, b) => before[a] === lines[b])
    for (const { text } of before.slice(head, before.length - tail)) this.learn(text, -1)
    for (const { text } of lines.slice(head, lines.length - tail)) this.learn(text, 1)
    this.lines = lines
    this.rarities = undefined
    return this
  }

  private learn(text: string, times: 1 | -1): void {
    if (text === '') return
    const { pairs, singles, firsts, lasts } = this
    let clauses = 0
    let before = text.charCodeAt(0)
    firsts[before] = (firsts[before] as number) + times
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      pairs.add(keyOf(before, code), times)
      singles[before] = (singles[before] as number) + times
      if (isMark(code)) {
        lasts[before] = (lasts[before] as number) + times
        if (at + 1 < text.length) {
          const first = text.charCodeAt(at + 1)
          firsts[first] = (firsts[first] as number) + times
        }
        clauses += times
      }
      before = code
    }
    this.clauses += clauses
    this.total += times * text.length
  }

  /**
   * Whether the border between two lines cuts a sentence, as a natural logarithm of odds: the characters on its two sides
   * go together elsewhere, and do not end and begin clauses. Negative where the border looks like one of clauses.
   */
  seam(before: string, after: string): number {
    if (before === '' || after === '') return 0
    const last = before.charCodeAt(before.length - 1)
    const first = after.charCodeAt(0)
    return Math.max(0, this.bond(last, first)) - this.clauseBorder(last, first)
  }

  /** How rare it is that one character stands before another, as a natural logarithm: 0 where they always do. */
  rarity(first: number, second: number): number {
    const count = Math.max(1, this.pairs.of(keyOf(first, second)))
    this.rarities ??= Float64Array.from({ length: common }, (_, times) =>
      Math.log(Math.max(1, this.total / (times + 1))),
    )
    return this.rarities[Math.min(count, common) - 1] as number
  }

  /** How much oftener than by chance one character ends clauses and the other begins them. */
  private clauseBorder(last: number, first: number): number {
    const rate = this.clauses / Math.max(1, this.total)
    const of = (counts: Uint32Array, code: number): number =>
      Math.log(((counts[code] as number) + 0.5) / ((this.singles[code] as number) * rate + 0.5))
    return of(this.lasts, last) + of(this.firsts, first)
  }

  /** How much oftener than by chance one character stands before the other; 0 where they never do. */
  private bond(last: number, first: number): number {
    const count = this.pairs.of(keyOf(last, first))
    const chance = ((this.singles[last] as number) * (this.singles[first] as number)) / Math.max(1, this.total)
    return count === 0 ? 0 : Math.log((count + 0.5) / (chance + 0.5))
  }
}

/** ，。；！？： and their half-width forms. */
function isMark(code: number): boolean {
  if (code >= 0x3400 && code < 0xff00) return false
  switch (code) {
    case 0xff0c:
    case 0x3002:
    case 0xff1b:
    case 0xff01:
    case 0xff1f:
    case 0xff1a:
    case 0x2c:
    case 0x3b:
    case 0x21:
    case 0x3f:
    case 0x3a:
      return true
    default:
      return false
  }
}
