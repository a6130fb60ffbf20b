import type { Line } from './line.ts'

const bits = 17
/** Characters to learn from: more teach nothing new. */
const enough = 400_000
const size = 2 ** bits
/** Knuth's multiplicative hash spreads pairs over the table; rare collisions only blur a measure that is blurred anyway. */
const marks = new Set([...'，。；！？：,;!?:'].map((mark) => mark.charCodeAt(0)))
const golden = 0x9e3779b1

function slot(first: number, second: number): number {
  return Math.imul(first * 0x10001 + second, golden) >>> (32 - bits)
}

/**
 * How characters go together in one text, learned from that text: whether the border between two lines cuts a sentence
 * shows in whether the characters on its two sides stand side by side elsewhere.
 */
export class Bonds {
  private readonly pairs = new Uint32Array(size)
  private readonly singles = new Uint32Array(0x10000)
  /** How often a character is the first of a clause, and the last. */
  private readonly firsts = new Uint32Array(0x10000)
  private readonly lasts = new Uint32Array(0x10000)
  private clauses = 0
  private total = 0

  constructor(lines: readonly Line[]) {
    for (const { text } of lines) {
      if (this.total > enough) break
      let before = text.charCodeAt(0)
      this.add(this.firsts, before)
      for (let at = 1; at < text.length; at++) {
        const code = text.charCodeAt(at)
        this.pairs[slot(before, code)] = (this.pairs[slot(before, code)] as number) + 1
        this.singles[before] = (this.singles[before] as number) + 1
        if (marks.has(code)) {
          this.add(this.lasts, before)
          this.add(this.firsts, text.charCodeAt(at + 1))
          this.clauses++
        }
        before = code
      }
      this.total += text.length
    }
  }

  private add(counts: Uint32Array, code: number): void {
    if (!Number.isNaN(code)) counts[code] = (counts[code] as number) + 1
  }

  /**
   * Whether the border between two lines cuts a sentence, as a natural logarithm of odds: the characters on its two sides
   * go together elsewhere, and do not end and begin clauses. Negative where the border looks like one of clauses.
   */
  seam(before: string, after: string): number {
    return Math.max(0, this.between(before, after)) - this.clauseBorder(before, after)
  }

  /** How much oftener than by chance a text's last character ends clauses and the other's first begins them. */
  private clauseBorder(before: string, after: string): number {
    const last = before.charCodeAt(before.length - 1)
    const first = after.charCodeAt(0)
    const rate = this.clauses / Math.max(1, this.total)
    const of = (counts: Uint32Array, code: number): number =>
      Math.log(((counts[code] ?? 0) + 0.5) / ((this.singles[code] ?? 0) * rate + 0.5))
    return of(this.lasts, last) + of(this.firsts, first)
  }

  /** How much oftener than by chance the last character of one line stands before the first of another. */
  private between(before: string, after: string): number {
    const last = before.charCodeAt(before.length - 1)
    const first = after.charCodeAt(0)
    if (Number.isNaN(last) || Number.isNaN(first)) return 0
    const count = this.pairs[slot(last, first)] as number
    const chance = ((this.singles[last] as number) * (this.singles[first] as number)) / Math.max(1, this.total)
    return count === 0 ? 0 : Math.log((count + 0.5) / (chance + 0.5))
  }
}
