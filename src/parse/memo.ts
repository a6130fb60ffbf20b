import type { NewsNode, ParentNode } from '../tree/index.ts'
import type { KnownNode } from './assemble/kept.ts'
import type { KnownArticle } from './assemble/kept-articles.ts'
import { Bonds } from './bonds.ts'
import type { Step } from './decode.ts'
import type { Facts } from './facts.ts'
import type { Label } from './labels.ts'
import { type FrontMemo, isSameLine, type Line, moved } from './line.ts'
import { sameEnds } from './same-ends.ts'
import type { Traits } from './traits.ts'

/** What is known of a line for as long as it stays as it is, wherever it stands. */
export interface KnownLine {
  names?: readonly string[]
  traits?: Traits
  /** In the last version, as {@link points} were given for them. */
  facts?: Facts
  points?: Float64Array
  step?: Step
  /** Of the block that begins with the line. */
  node?: KnownNode | undefined
  /** Of the article that begins with the line. */
  article?: KnownArticle
}

/**
 * What the last version of an issue has taught. What did not change stays the same object, moved to where it stands now: so
 * do lines, and all that is known of a line is kept by it; so do the nodes of blocks.
 */
export class IssueMemo {
  /** What each line was taken for. */
  labels: Label[] = []
  private head = 0
  private tail = 0
  readonly front: FrontMemo = {}
  /** Counts the versions. */
  version = 0
  private text = ''
  private lines: Line[] = []
  /** What is known of each line of this version. */
  known: KnownLine[] = []
  /** The node over others, by the first of them. */
  readonly over = new WeakMap<NewsNode, ParentNode>()
  private names = ''
  private learned: Bonds | undefined

  /** Takes the next version; its lines, those at both ends that are as they were being the lines of the last. */
  follow(next: readonly Line[], text: string): Line[] {
    const { lines, text: before, known } = this
    this.version++
    const { head, tail } = sameEnds(lines, next, (a, b) => isSameLine(lines, a, before, next, b, text))
    const by = next.length - lines.length
    this.head = head
    this.tail = tail
    const rest = next.length - tail
    this.known = [
      ...known.slice(0, head),
      ...Array.from({ length: rest - head }, () => ({})),
      ...known.slice(known.length - tail),
    ]
    this.lines = next.map((line, index) => {
      const last = index < head ? lines[index] : index >= rest ? lines[index - by] : undefined
      return last ? moved(last, line) : line
    })
    this.text = text
    return this.lines
  }

  /** What the lines were taken for in the last version; for those that changed, anything. */
  lastLabels(): Label[] {
    const { labels, lines, head, tail } = this
    const changed = new Array<Label>(lines.length - head - tail).fill('unknown')
    return [...labels.slice(0, head), ...changed, ...labels.slice(labels.length - tail)]
  }

  /** Forgets all lines where other names are known than in the last version, since lines are read with them. */
  readWith(names: ReadonlySet<string>): void {
    const all = [...names].join()
    if (all !== this.names) this.known = this.lines.map(() => ({}))
    this.names = all
  }

  bonds(lines: readonly Line[]): Bonds {
    this.learned = this.learned?.follow(lines) ?? new Bonds(lines)
    return this.learned
  }
}

/** What the last version of a text has taught, so that the next is read only where it changed. For one text and front end. */
export class ParseMemo {
  private readonly issues: IssueMemo[] = []

  /** The memo of an issue, by its place in the text. */
  issue(index: number): IssueMemo {
    this.issues[index] ??= new IssueMemo()
    return this.issues[index]
  }
}
