import type { SourceRange } from '../text/index.ts'

/** Ranges in order of their starts, which may hold each other; whether one of them meets another is found by halving. */
export class Ranges {
  private readonly starts: number[] = []
  /** For each, how far it or one before it reaches. */
  private readonly ends: number[] = []

  /** @param range starts no earlier than those before it. */
  add({ start, end }: SourceRange): void {
    this.starts.push(start)
    this.ends.push(Math.max(end, this.ends.at(-1) ?? 0))
  }

  meets({ start, end }: SourceRange): boolean {
    let [low, high] = [0, this.starts.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.starts[middle] as number) < end) low = middle + 1
      else high = middle
    }
    return low > 0 && (this.ends[low - 1] as number) > start
  }
}

/** The ranges of a key, made where there are none yet. */
export function rangesOf<K>(all: Map<K, Ranges>, key: K): Ranges {
  const ranges = all.get(key) ?? new Ranges()
  all.set(key, ranges)
  return ranges
}
