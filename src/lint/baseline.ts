import { fingerprint } from './fingerprint.ts'
import type { Message } from './message.ts'

/** A finding that is known and accepted: an archive's old text, a house's decision. */
export interface BaselineEntry {
  rule: string
  fingerprint: string
  /** What stands there, for the reader of the file. */
  actual: string
  /** How often it is accepted in one text. */
  count: number
  /** Why; kept when the baseline is updated. */
  reason: string
}

export interface BaselineResult {
  /** Findings that are not in the baseline. */
  messages: Message[]
  /** How many findings the baseline held back. */
  suppressed: number
}

export interface BaselineUpdate {
  entries: BaselineEntry[]
  /** How many entries there were before that are not among them. */
  dropped: number
}

/** The accepted findings of many texts. Remembers which entries were met, so that the unused can be told. */
export class Baseline {
  private readonly entries: Map<string, BaselineEntry>
  private readonly met = new Set<string>()

  constructor(entries: readonly BaselineEntry[] = []) {
    this.entries = new Map(entries.map((entry) => [keyOf(entry), entry]))
  }

  /** Takes the accepted findings of one text out. */
  filter(messages: readonly Message[]): BaselineResult {
    const left = new Map<string, number>()
    const kept = messages.filter((message) => {
      const key = keyOf({ rule: message.ruleId, fingerprint: fingerprint(message) })
      const entry = this.entries.get(key)
      if (!entry) return true
      const used = (left.get(key) ?? 0) + 1
      left.set(key, used)
      return used > entry.count
    })
    for (const key of left.keys()) this.met.add(key)
    return { messages: kept, suppressed: messages.length - kept.length }
  }

  /** Entries that no finding met: their errors are gone, so they can go too. */
  unused(): BaselineEntry[] {
    return [...this.entries].filter(([key]) => !this.met.has(key)).map(([, entry]) => entry)
  }

  /** The entries that accept just these findings, given text by text. Reasons of entries that stay are kept. */
  updated(texts: Iterable<readonly Message[]>): BaselineUpdate {
    const entries = new Map<string, BaselineEntry>()
    for (const messages of texts) {
      const counts = new Map<string, number>()
      for (const message of messages) {
        const base = { rule: message.ruleId, fingerprint: fingerprint(message) }
        const key = keyOf(base)
        const count = (counts.get(key) ?? 0) + 1
        counts.set(key, count)
        const before = entries.get(key)
        entries.set(key, {
          ...base,
          actual: message.actual,
          count: Math.max(count, before?.count ?? 0),
          reason: this.entries.get(key)?.reason ?? '',
        })
      }
    }
    return {
      entries: [...entries.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
      dropped: [...this.entries.keys()].filter((key) => !entries.has(key)).length,
    }
  }
}

function keyOf({ rule, fingerprint: print }: Pick<BaselineEntry, 'rule' | 'fingerprint'>): string {
  return `${rule} ${print}`
}
