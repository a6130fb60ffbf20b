import {
  createSource,
  decode,
  type FileList,
  findFiles,
  type PathMatcher,
  readBytes,
  readStream,
  type Source,
  SourceError,
} from '../source/index.ts'
import { UsageError } from './exit.ts'
import { tell } from './io.ts'
import type { InputOptions } from './options.ts'

/** A text as read, with the bytes it came from. */
export interface Input {
  source: Source
  bytes: Uint8Array
}

/** What is read where nothing is named. */
const standardInput: FileList = { files: ['-'], ignored: [], links: [], problems: [] }

/** The texts of a run. What cannot be read is told at once, and remembered; the others are still read. */
export class Inputs {
  /** Whether something could not be read or written. */
  failed = false
  private readonly list: FileList
  private readonly options: InputOptions

  private readonly areLines: boolean

  private constructor(list: FileList, options: InputOptions, areLines = false) {
    this.list = list
    this.options = options
    this.areLines = areLines
    for (const path of list.ignored) tell(`${path}：已忽略，没有读`)
    for (const path of list.links) tell(`${path}：是链接，没有读；要读，请写出它的名字`)
    for (const problem of list.problems) this.fail(problem)
  }

  /**
   * Finds the files that are meant; without names, standard input.
   * @param isWanted narrows down what was found.
   */
  static async find(
    names: readonly string[],
    isIgnored: PathMatcher,
    options: InputOptions,
    isWanted: PathMatcher = () => true,
  ): Promise<Inputs> {
    if (names.length === 0 && process.stdin.isTTY) throw new UsageError('请给出文件、文件夹或通配符；“-”是标准输入')
    if (names.length === 0) return new Inputs(standardInput, options)
    const found = await findFiles(names, { cwd: process.cwd(), isIgnored })
    return new Inputs({ ...found, files: found.files.filter(isWanted) }, options)
  }

  /** Texts that come as lines of standard input, each with its path. */
  static ofLines(options: InputOptions): Inputs {
    return new Inputs(standardInput, options, true)
  }

  get count(): number {
    return this.list.files.length
  }

  get hasStdin(): boolean {
    return this.list.files.includes('-')
  }

  async *read(): AsyncGenerator<Input> {
    if (this.areLines) return yield* this.readLines()
    for (const file of this.list.files) {
      const input = await this.attempt(file, () => this.readOne(file))
      if (!input) continue
      if (input.source.text.trim() === '') tell(`${input.source.path}：空文件`)
      yield input
    }
  }

  /** Does something with a file; its failure is told and does not stop the run. */
  async attempt<T>(path: string, action: () => Promise<T> | T): Promise<T | undefined> {
    try {
      return await action()
    } catch (error) {
      this.fail(error instanceof SourceError ? error : crash(path, error))
      return undefined
    }
  }

  private async *readLines(): AsyncGenerator<Input> {
    const { readTextLines } = await import('./text-lines.ts')
    for await (const line of readTextLines(process.stdin)) {
      if (line instanceof SourceError) this.fail(line)
      else yield { source: createSource(line.text, { path: line.path }), bytes: Buffer.from(line.text) }
    }
  }

  private async readOne(file: string): Promise<Input> {
    const { encoding, stdinFilename } = this.options
    const isStdin = file === '-'
    const path = isStdin ? (stdinFilename ?? '<stdin>') : file
    const bytes = isStdin ? await readStream(process.stdin) : readBytes(file, process.cwd())
    // In a script, names that were forgotten would pass for a text without errors.
    if (this.list === standardInput && bytes.length === 0 && stdinFilename === undefined)
      throw new SourceError('no-match', path, '没有给出文件，标准输入也是空的')
    return { bytes, source: decode(bytes, { path, ...(encoding ? { encoding } : {}) }) }
  }

  private fail({ path, line, message }: Pick<SourceError, 'path' | 'line' | 'message'>): void {
    this.failed = true
    tell(`${path}${line === undefined ? '' : `:${line}`}：${message}`)
  }
}

function crash(path: string, error: unknown): Pick<SourceError, 'path' | 'line' | 'message'> {
  const { message, stack } = error as Error
  return { path, line: undefined, message: `内部错误：${process.env.XHB_DEBUG ? stack : message}` }
}
