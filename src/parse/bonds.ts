import type { Line } from './line.ts'

/** Characters to learn from: more teach nothing new. */
const enough = 400_000
const marks = new Set([...'，。；！？：,;!?:'].map((mark) => mark.charCodeAt(0)))
/** Knuth's multiplicative hash spreads the keys; rare collisions only blur a measure that is blurred anyway. */
const golden = 0x9e3779b1
/** Pairs that stand this often say nothing of a subject; how much oftener does not matter. */
const common = 256
const pairFactor = 0x10001

/** Counts by hashed key, in a table as large as the text needs. */
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
  private readonly singles: Counts
  /** How often a character is the first of a clause, and the last. */
  private readonly firsts: Counts
  private readonly lasts: Counts
  private clauses = 0
  private total = 0
  /** By count, see {@link rarity}. */
  private rarities: Float64Array | undefined

  private lines: readonly Line[]

  constructor(lines: readonly Line[]) {
    const size = Math.min(sizeOf(lines), enough)
    this.lines = lines
    this.pairs = new Counts(size)
    this.singles = new Counts(Math.min(size, 0x8000))
    this.firsts = new Counts(Math.min(size, 0x8000))
    this.lasts = new Counts(Math.min(size, 0x8000))
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
    const isSame = (a: number, b: number): boolean => lines[a] !== undefined && lines[a]?.text === before[b]?.text
    let head = 0
    while (isSame(head, head)) head++
    let tail = 0
    while (
      tail < Math.min(lines.length, before.length) - head &&
      isSame(lines.length - 1 - tail, before.length - 1 - tail)
    )
      tail++
    for (const { text } of before.slice(head, before.length - tail)) this.learn(text, -1)
    for (const { text } of lines.slice(head, lines.length - tail)) this.learn(text, 1)
    this.lines = lines
    this.rarities = undefined
    return this
  }

  private learn(text: string, times: 1 | -1): void {
    if (text === '') return
    let before = text.charCodeAt(0)
    this.firsts.add(before, times)
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      this.pairs.add(before * pairFactor + code, times)
      this.singles.add(before, times)
      if (marks.has(code)) {
        this.lasts.add(before, times)
        if (at + 1 < text.length) this.firsts.add(text.charCodeAt(at + 1), times)
        this.clauses += times
      }
      before = code
    }
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
    const count = Math.max(1, this.pairs.of(first * pairFactor + second))
    this.rarities ??= Float64Array.from({ length: common }, (_, times) =>
      Math.log(Math.max(1, this.total / (times + 1))),
    )
    return this.rarities[Math.min(count, common) - 1] as number
  }

  /** How much oftener than by chance one character ends clauses and the other begins them. */
  private clauseBorder(last: number, first: number): number {
    const rate = this.clauses / Math.max(1, this.total)
    const of = (counts: Counts, code: number): number =>
      Math.log((counts.of(code) + 0.5) / (this.singles.of(code) * rate + 0.5))
    return of(this.lasts, last) + of(this.firsts, first)
  }

  /** How much oftener than by chance one character stands before the other; 0 where they never do. */
  private bond(last: number, first: number): number {
    const count = this.pairs.of(last * pairFactor + first)
    const chance = (this.singles.of(last) * this.singles.of(first)) / Math.max(1, this.total)
    return count === 0 ? 0 : Math.log((count + 0.5) / (chance + 0.5))
  }
}
