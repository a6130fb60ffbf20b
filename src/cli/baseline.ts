import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { Baseline, type Message } from '../lint/index.ts'
import { UsageError } from './exit.ts'
import { tell, writeTo } from './io.ts'

export interface BaselineOptions {
  baseline?: string
  updateBaseline?: boolean
}

const defaultFile = 'xhb.baseline.yml'

export function addBaselineOptions(command: Command): void {
  command
    .option('--baseline <文件>', `基线：记下的各处不再报告（默认 ${defaultFile}，有则用）`)
    .option('--update-baseline', '把现有的各处写进基线')
}

/** The baseline file of a run, whether it is there or not. */
export function baselineFile({ baseline = defaultFile }: BaselineOptions): string {
  return resolve(baseline)
}

/** The accepted findings of a run: what is in the baseline file, or what is about to be written to it. */
export class BaselineRun {
  private readonly path: string
  private readonly baseline: Baseline
  private readonly update: boolean
  private readonly found: (readonly Message[])[] = []
  private suppressed = 0

  private constructor(path: string, baseline: Baseline, update: boolean) {
    this.path = path
    this.baseline = baseline
    this.update = update
  }

  /** @throws {DataError} for a bad file, {@link UsageError} where a named one is missing. */
  static async load({ baseline: file, updateBaseline = false }: BaselineOptions): Promise<BaselineRun | undefined> {
    const path = file ?? defaultFile
    const exists = existsSync(resolve(path))
    if (!exists && file !== undefined && !updateBaseline) throw new UsageError(`${path}：没有这个基线文件`)
    if (!exists && !updateBaseline) return undefined
    if (!exists) return new BaselineRun(path, new Baseline(), true)
    const { parseBaseline } = await import('../config/baseline.ts')
    return new BaselineRun(path, new Baseline(parseBaseline(await readFile(path, 'utf8'), path)), updateBaseline)
  }

  /** The findings of one text that are to be reported. */
  filter(messages: readonly Message[]): readonly Message[] {
    if (this.update) {
      this.found.push(messages)
      return []
    }
    const result = this.baseline.filter(messages)
    this.suppressed += result.suppressed
    return result.messages
  }

  /** Writes the file where that was asked for; tells what the baseline did. */
  async finish(): Promise<void> {
    if (this.update) {
      const { formatBaseline } = await import('../config/baseline.ts')
      const { entries, dropped } = this.baseline.updated(this.found)
      await writeTo(this.path, [formatBaseline(entries)])
      tell(`${this.path}：记下 ${entries.length} 项${dropped > 0 ? `，去掉原有的 ${dropped} 项` : ''}`)
      return
    }
    const unused = this.baseline.unused().length
    const left = unused > 0 ? `；另有 ${unused} 项这次没有遇到，已改正的可用 --update-baseline 去掉` : ''
    if (this.suppressed + unused > 0) tell(`${this.path}：压下 ${this.suppressed} 处${left}`)
  }
}
