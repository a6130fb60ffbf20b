import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import type { Tinypool } from 'tinypool'
import { importUrl } from '../config/import-url.ts'
import type { Source } from '../source/index.ts'
import { UsageError } from './exit.ts'
import { inOrder } from './in-order.ts'
import { failure, type Input, type Inputs, type Note } from './input.ts'
import type { Job, Task } from './worker.ts'

export interface JobsOptions {
  /** How many worker threads; 1 for none. */
  jobs?: number | 'auto'
}

export function addJobsOption(command: Command): void {
  command.option('-j, --jobs <数>', '同时用几个线程；auto（默认）看处理器和文本多少而定', jobsNamed)
}

function jobsNamed(value: string): number | 'auto' {
  if (value === 'auto') return value
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new UsageError(`--jobs 应为 1 以上的整数或 auto，不是“${value}”`)
}

/** Characters that are done in the first thread, before others are started: for less they would not pay. */
const small = 400_000
/** Texts under way for each worker, so that none waits while results are written. */
const ahead = 4

/** The worker threads of a run. They are started when there is work enough for them. */
export class Jobs {
  private readonly job: Job
  private readonly count: number
  private readonly enough: number
  private pool: Promise<Tinypool> | undefined
  private done = 0

  constructor({ jobs = 'auto' }: JobsOptions, job: Job) {
    this.job = job
    this.count = jobs === 'auto' ? availableParallelism() : jobs
    this.enough = jobs === 'auto' ? small : 0
  }

  /** How many texts may be under way. */
  get room(): number {
    return this.pool ? this.count * ahead : 1
  }

  /** What a worker makes of a text; undefined where the text is to be done in this thread. */
  async ask(source: Source): Promise<string | undefined> {
    if (this.count === 1 || this.done < this.enough) {
      this.done += source.text.length
      return undefined
    }
    this.pool ??= this.start()
    const { path, text, encoding, bom, syntax, eol, start } = source
    const task: Task = { job: this.job, text, source: { path, encoding, bom, syntax, eol, start } }
    return (await this.pool).run(task)
  }

  /** Works on the texts of a run; the results come in their order. What fails is told in its turn, and has no result. */
  async *inOrder<Result>(
    inputs: Inputs,
    work: (input: Input) => Promise<Result>,
  ): AsyncGenerator<{ input: Input; result: Result | undefined }> {
    const attempt = async (item: Input | Note) => {
      if ('note' in item) return item
      try {
        return { input: item, result: await work(item) }
      } catch (error) {
        return { input: item, result: undefined, ...failure(item.source.path, error) }
      }
    }
    try {
      for await (const each of inOrder(inputs.items(), () => this.room, attempt)) {
        if ('note' in each) inputs.tell(each)
        if ('input' in each) yield each
      }
    } finally {
      await (await this.pool)?.destroy()
    }
  }

  private async start(): Promise<Tinypool> {
    const { default: Pool } = (await importUrl('tinypool')) as { default: typeof Tinypool }
    return new Pool({
      filename: fileURLToPath(new URL('./worker.cjs', import.meta.url)),
      name: 'work',
      minThreads: this.count,
      maxThreads: this.count,
      concurrentTasksPerWorker: 2,
    })
  }
}
