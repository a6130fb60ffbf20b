/**
 * Remembers what was worked out in this round and the one before. A round is a version of a text: what the next version has
 * kept costs a look-up.
 */
export class Memo<V> {
  private before = new Map<string, V>()
  private now = new Map<string, V>()

  /** The value of a key, worked out where neither this round nor the one before has asked for it. */
  recall(key: string, work: () => V): V {
    let value = this.now.get(key)
    if (value !== undefined) return value
    value = this.before.get(key) ?? work()
    this.now.set(key, value)
    return value
  }

  /** Begins the next round, and lets go of what this one did not ask for. */
  turn(): void {
    this.before = this.now
    this.now = new Map()
  }
}
