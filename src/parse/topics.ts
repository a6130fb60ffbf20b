import type { Bonds } from './bonds.ts'
import type { Facts } from './facts.ts'
import { isHead, isText, opensArticle } from './looks.ts'
import { headLength } from './traits.ts'

/** Characters of text on each side of a line that are compared, and the lines they may come from. */
const reach = 400
const lines = 4
/** Shorter texts share nothing by chance, so they tell nothing. */
const enough = 60
/** The text that a head announces begins this many lines below it at most: kicker, headline, deck and byline lie between. */
const stack = 4

/** What a line and the texts around it share. */
export interface Topic {
  /**
   * Whether the text below goes on with the words of the text above, from 0 to 1 as a cosine; null where the line does
   * not stand between two texts that are long enough to tell, or an article opens below. After Hearst, “TextTiling” (1997): low where the subject changes.
   */
  cohesion: number | null
  /** The share of the words of the line that the text below has; null where no other head is near. */
  echo: number | null
  /** The text below names what the line names, as “…” or with a word as 活动 after it. */
  named: boolean
}

export const noTopic: Topic = { cohesion: null, echo: null, named: false }

const isPage = ({ shapes }: Facts): boolean => shapes.pageHead || shapes.editors

/** The text that a line stands over, be it under other heads. */
function textFrom(facts: Facts): Facts | null {
  let each = facts.next
  for (let line = 1; each && !isText(each); each = each.next) if (line++ === stack || isPage(each)) return null
  return each
}

const verb = /^(?:聚焦|关注|走进|直击|图说)/
const afterName =
  /^(?:[·•].{1,16})?[”》」]?(?:主题|活动|专项|系列|学习教育|行动|专栏|栏目|计划|工程|典型案例|大赛|周(?![一二三四五六日末]))/

/**
 * Whether a text names what the line names: in quotation marks, with a word as 活动 after it, or, where the line has the words
 * of a campaign, at all. A verb at the head of the line is left out: 聚焦 and 走进 are the column's.
 */
function names(first: Facts, { text, shapes }: Facts): boolean {
  const [name, ...more] = text.replace(verb, '').split(/[\s•·]+/) as [string, ...string[]]
  if (name.length < 4) return false
  let each: Facts | null = first
  for (let at = 0; each && at < lines && !isPage(each); at++, each = each.next) {
    const start = each.text.slice(0, reach)
    const found = start.indexOf(name)
    if (found < 0 || !more.every((part) => start.includes(part))) continue
    if (shapes.campaign || shapes.columnTail) return true
    if ('“《「‘'.includes(start[found - 1] ?? ' ') || afterName.test(start.slice(found + name.length))) return true
  }
  return false
}

/** Where a pair of characters was seen, as bits. */
const below = 1
const own = 2
const above = 4
const bits = 8

const slots = 2 ** 12
const shift = 32 - 12
const golden = 0x9e3779b1

/** So that a character more anywhere in the issue hardly ever changes what is known of a line. */
function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4
}

/** Compares what stands above and below a line by the pairs of characters in it: Chinese words are mostly of two. */
export class Topics {
  private readonly bonds: Bonds
  /** The pair in a slot, and where it was seen in which round: `bits` times the round, and the bits. */
  private readonly pairs = new Int32Array(slots)
  private readonly seen = new Uint32Array(slots)
  private round = 0
  /** The different pairs of the text read last: their weight, that of those that the text below has as well, and how many. */
  private sum = 0
  private shared = 0
  private count = 0

  constructor(bonds: Bonds) {
    this.bonds = bonds
  }

  /**
   * Measures a short line with a text under it, or under the heads that follow it, as far as anything asks: headlines that
   * are marked, or stand alone over a dateline, need no words to be known by.
   */
  of(facts: Facts): Topic {
    const { length, habits, shapes, prev, next } = facts
    if (habits.marked || length > headLength || isPage(facts)) return noTopic
    const stacked = isHead(next) || shapes.columnTail || shapes.campaign
    const between = isText(prev) && !opensArticle(next) && !opensArticle(next?.next ?? null)
    const after = stacked || between ? textFrom(facts) : null
    if (!after) return noTopic
    this.round++
    this.readText(after, 'next')
    const sumBelow = this.count < enough ? 0 : this.sum
    const echo = stacked ? this.echoOf(facts.text) : null
    const named = echo !== null && echo > 0.5 && names(after, facts)
    if (!between || !prev) return { cohesion: null, echo, named }
    this.readText(prev, 'prev')
    if (sumBelow === 0 || this.count < enough) return { cohesion: null, echo, named }
    return { cohesion: rounded(this.shared / Math.sqrt(this.sum * sumBelow)), echo, named }
  }

  private echoOf(line: string): number {
    this.clear()
    this.add(line, 0, line.length, own)
    return rounded(this.shared / Math.max(1, this.sum))
  }

  private clear(): void {
    this.sum = 0
    this.shared = 0
    this.count = 0
  }

  private readText(first: Facts, towards: 'prev' | 'next'): void {
    this.clear()
    let left = reach
    let each: Facts | null = first
    for (let line = 0; each && left > 0 && line < lines && !isPage(each); line++) {
      const length = Math.min(left, each.length)
      const from = towards === 'prev' ? each.length - length : 0
      this.add(each.text, from, from + length, towards === 'prev' ? above : below)
      left -= length
      each = each[towards]
    }
  }

  private add(text: string, from: number, to: number, side: number): void {
    let before = 0
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      const after = code >= 0x3400 && code <= 0x9fff ? code : 0
      if (before > 0 && after > 0) this.addPair(before, after, side)
      before = after
    }
  }

  private addPair(first: number, second: number, side: number): void {
    const pair = (first << 16) | second
    const slot = Math.imul(pair, golden) >>> shift
    const fresh = this.round * bits
    const taken = (this.seen[slot] as number) >= fresh
    const known = taken && this.pairs[slot] === pair
    const seen = known ? (this.seen[slot] as number) : fresh
    if (seen & side) return
    const weight = this.bonds.rarity(first, second)
    this.sum += weight
    this.count++
    if (seen & below) this.shared += weight
    if (taken && !known) return
    this.pairs[slot] = pair
    this.seen[slot] = seen | side
  }
}
