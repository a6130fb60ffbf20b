/** Adds up what each rule costs. Rules are pure, so the clock is handed in. */
export class Stopwatch {
  /** Time by rule id, in the clock's unit. Shared readings are on the account of the rule that asks first. */
  readonly times = new Map<string, number>()
  private readonly clock: (() => number) | undefined

  /** @param clock without it nothing is measured, and nothing is paid. */
  constructor(clock?: () => number) {
    this.clock = clock
  }

  /** The function itself, or one that also notes its time under `id`. */
  timed<A extends unknown[]>(id: string, run: (...args: A) => void): (...args: A) => void {
    const { clock, times } = this
    if (!clock) return run
    return (...args) => {
      const start = clock()
      run(...args)
      times.set(id, (times.get(id) ?? 0) + clock() - start)
    }
  }
}
