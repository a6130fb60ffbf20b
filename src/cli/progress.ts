import { printable } from '../print/escape.ts'
import type { Inputs } from './input.ts'
import { statusLine } from './io.ts'

/** Work that takes less is over before anyone wonders. Milliseconds. */
const patience = 1000
/** Milliseconds between two lines. */
const pace = 200
/** How much the rate since the last line weighs against the rate before. */
const freshness = 0.1

export interface ProgressOptions {
  /** How many files there are; not known where it is not given, or not yet. */
  total?: Promise<number | undefined>
  show(line: string): void
  columns(): number
  /** Milliseconds. */
  now(): number
}

/** Tells people at a terminal how far a long run is: how much is done, how fast, and how long it will go on. */
export class Progress {
  private readonly options: ProgressOptions
  private readonly began: number
  private total: number | undefined
  private done = 0
  /** Files a second. */
  private rate: number | undefined
  private last: { time: number; done: number }

  constructor(options: ProgressOptions) {
    this.options = options
    this.began = options.now()
    this.last = { time: this.began, done: 0 }
    void options.total?.then((total) => {
      this.total = total
    })
  }

  /** Progress on standard error, where there are people to see it. */
  static atTerminal(inputs: Inputs, quiet = false): Progress | undefined {
    const { stderr, env } = process
    if (!stderr.isTTY || quiet || env.CI || env.TERM === 'dumb') return undefined
    return new Progress({
      total: inputs.count(),
      show: (line) => statusLine.show(line),
      columns: () => stderr.columns || 80,
      now: () => performance.now(),
    })
  }

  /**
   * A text is done.
   * @param share which part of its file it is.
   */
  advance(path: string, share = 1): void {
    this.done += share
    const time = this.options.now()
    const since = time - this.last.time
    if (since < pace || time - this.began < patience) return
    const rate = ((this.done - this.last.done) / since) * 1000
    this.rate = this.rate === undefined ? rate : this.rate * (1 - freshness) + rate * freshness
    this.last = { time, done: this.done }
    this.options.show(this.line(path, this.rate))
  }

  /** 1234/10000（12%）85.0 个/秒，约剩 1:43　in/1234.txt */
  private line(path: string, rate: number): string {
    const { total } = this
    const done = Math.floor(this.done)
    const amount =
      total === undefined ? `${done} 个文件` : `${done}/${total}（${Math.floor((this.done / total) * 100)}%）`
    const speed = `，每秒 ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} 个`
    const left = total === undefined || rate === 0 ? '' : `，约剩 ${clock((total - this.done) / rate)}`
    return cut(`已查 ${amount}${speed}${left}  ${printable(path)}`, this.options.columns() - 1)
  }
}

/** 0:07, 1:43, 2:05:00 */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/** As much of a line as surely fits. */
function cut(line: string, columns: number): string {
  let width = 0
  let end = 0
  for (const char of line) {
    width += char < '\u0300' ? 1 : 2
    if (width > columns) break
    end += char.length
  }
  return line.slice(0, end)
}
