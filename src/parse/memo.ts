import { Bonds } from './bonds.ts'
import type { Span } from './ink.ts'
import type { Line } from './line.ts'
import type { ShapeName } from './shapes.ts'

/** What was read in this version of a text and the one before, by the text of a line or block. */
class Recall<V> {
  private before = new Map<string, V>()
  private now = new Map<string, V>()

  of(key: string, read: () => V): V {
    let value = this.now.get(key)
    if (value !== undefined) return value
    value = this.before.get(key) ?? read()
    this.now.set(key, value)
    return value
  }

  /** Begins the next version, and lets go of what this one did not ask for. */
  turn(): void {
    this.before = this.now
    this.now = new Map()
  }
}

/** What the last version of an issue has taught. */
export class IssueMemo {
  readonly shapes = new Recall<ReadonlySet<ShapeName>>()
  readonly spans = new Recall<Span[]>()
  private learned: Bonds | undefined

  bonds(lines: readonly Line[]): Bonds {
    this.learned = this.learned?.follow(lines) ?? new Bonds(lines)
    return this.learned
  }

  turn(): void {
    this.shapes.turn()
    this.spans.turn()
  }
}

/** What the last version of a text has taught, so that the next is read only where it changed. For one text and front end. */
export class ParseMemo {
  private readonly issues: { names: string; memo: IssueMemo }[] = []

  /** The memo of an issue, by its place in the text; a new one where other names are known, since lines are read with them. */
  issue(index: number, known: ReadonlySet<string>): IssueMemo {
    const names = [...known].join()
    const last = this.issues[index]
    const memo = last?.names === names ? last.memo : new IssueMemo()
    memo.turn()
    this.issues[index] = { names, memo }
    return memo
  }
}
