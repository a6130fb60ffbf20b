/** Editors write a file in several steps: nothing may change for so long before it is read. */
const quietMilliseconds = 100

/** The time between two runs: it is over when something has changed and then nothing has for a moment. */
export class Pause {
  private changed = false
  private stopped = false
  private timer: NodeJS.Timeout | undefined
  private wake = (): void => {}

  /** Something has changed. */
  readonly touch = (): void => {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.changed = true
      this.wake()
    }, quietMilliseconds)
  }

  /** There shall be no further run. */
  readonly stop = (): void => {
    clearTimeout(this.timer)
    this.stopped = true
    this.wake()
  }

  /** Waits for the end. @returns whether there is a further run. */
  async over(): Promise<boolean> {
    if (!this.changed && !this.stopped) await new Promise<void>((resolve) => (this.wake = resolve))
    this.changed = false
    return !this.stopped
  }
}
