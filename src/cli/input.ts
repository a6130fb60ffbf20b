import { cutIssues } from '../parse/index.ts'
import {
  createSource,
  decode,
  type Found,
  findFiles,
  type LargeText,
  openLarge,
  type PathMatcher,
  readBytes,
  readStream,
  type Source,
  SourceError,
  syntaxOf,
} from '../source/index.ts'
import { UsageError } from './exit.ts'
import { tell } from './io.ts'
import type { InputOptions } from './options.ts'

/** A text as read, with the bytes it came from. */
export interface Input {
  source: Source
  bytes: Uint8Array
  /** Of a large file each issue is a text of its own, without its bytes. */
  part?: Part
}

/** What an issue is of its file. */
export interface Part {
  first: boolean
  last: boolean
  /** How much of the file, from 0 to 1. */
  share: number
}

/** Bytes from which on a file is read issue by issue. Whole issues are far smaller. */
const large = 2 ** 21

/** Files that were named; standard input, since nothing was; or its lines, a text each. */
type InputKind = 'files' | 'unnamed' | 'lines'

/** Something to tell in its turn. */
export interface Note {
  note: string
  /** Whether it makes the run fail. */
  failed: boolean
}

/** The texts of a run. What cannot be read is told, and remembered; the others are still read. */
export class Inputs {
  /** Whether something could not be read or written. */
  failed = false
  private readonly find: () => AsyncGenerator<Found>
  private readonly found: AsyncGenerator<Found>
  private readonly options: InputOptions
  private readonly kind: InputKind
  /** Whether large texts come issue by issue. */
  inParts = false
  /** What was found so far but not yet read. */
  private readonly ahead: Found[] = []

  private constructor(find: () => AsyncGenerator<Found>, options: InputOptions, kind: InputKind) {
    this.find = find
    this.found = find()
    this.options = options
    this.kind = kind
  }

  /**
   * Finds the files that are meant; without names, standard input.
   * @param isWanted narrows down what is found.
   */
  static find(
    names: readonly string[],
    isIgnored: PathMatcher,
    options: InputOptions,
    isWanted: PathMatcher = () => true,
  ): Inputs {
    const wanted = inputNames(names)
    const find = () => filtered(findFiles(wanted, { cwd: process.cwd(), isIgnored }), isWanted)
    return new Inputs(find, options, names.length === 0 ? 'unnamed' : 'files')
  }

  /** Texts that come as lines of standard input, each with its path. */
  static ofLines(options: InputOptions): Inputs {
    return new Inputs(() => findFiles([], { cwd: '', isIgnored: () => false }), options, 'lines')
  }

  /** Whether there is more than one file. */
  async areSeveral(): Promise<boolean> {
    const files = () => this.ahead.filter((each) => 'file' in each).length
    while (files() < 2) {
      const next = await this.found.next()
      if (next.done) break
      this.ahead.push(next.value)
    }
    return files() > 1
  }

  /** How many files there are, where that can be known beforehand. Other work goes on meanwhile. */
  async count(): Promise<number | undefined> {
    if (this.kind === 'lines') return undefined
    let count = 0
    for await (const found of this.find()) {
      if ('file' in found) count++
      if (count % 100 === 0) await new Promise((resume) => setImmediate(resume))
    }
    return count
  }

  /** The texts in order. What there is to tell is told. */
  async *read(): AsyncGenerator<Input> {
    for await (const item of this.items()) {
      if ('note' in item) this.tell(item)
      else yield item
    }
  }

  /** The texts in order, and among them what there is to tell. */
  async *items(): AsyncGenerator<Input | Note> {
    if (this.kind === 'lines') return yield* this.lines()
    for (const found of this.ahead.splice(0)) yield* this.open(found)
    for await (const found of this.found) yield* this.open(found)
  }

  tell({ note, failed }: Note): void {
    this.failed ||= failed
    tell(note)
  }

  /** Does something with a file; its failure is told and does not stop the run. */
  async attempt<T>(path: string, action: () => Promise<T> | T): Promise<T | undefined> {
    try {
      return await action()
    } catch (error) {
      this.tell(failure(path, error))
      return undefined
    }
  }

  private async *lines(): AsyncGenerator<Input | Note> {
    const { readTextLines } = await import('./text-lines.ts')
    for await (const line of readTextLines(process.stdin)) {
      if (line instanceof SourceError) yield failure(line.path, line)
      else yield { source: createSource(line.text, { path: line.path }), bytes: Buffer.from(line.text) }
    }
  }

  private async *open(found: Found): AsyncGenerator<Input | Note> {
    if ('file' in found) yield* this.readFile(found.file)
    else if ('problem' in found) yield failure(found.problem.path, found.problem)
    else if ('ignored' in found) yield { note: `${found.ignored}：已忽略，没有读`, failed: false }
    else yield { note: `${found.link}：是链接，没有读；要读，请写出它的名字`, failed: false }
  }

  private async *readFile(file: string): AsyncGenerator<Input | Note> {
    try {
      const parts = this.inParts && this.readParts(file)
      if (parts) return yield* parts
      const input = await this.readOne(file)
      if (input.source.text.trim() === '') yield { note: `${input.source.path}：空文件`, failed: false }
      yield input
    } catch (error) {
      yield failure(file, error)
    }
  }

  /** The issues of a large text, one after another; undefined for a file that is read as a whole. */
  private readParts(file: string): Generator<Input> | undefined {
    const { encoding } = this.options
    const isText = syntaxOf(file) === 'text'
    const text = isText ? openLarge(file, process.cwd(), { encoding, atLeast: large }) : undefined
    return text && partsOf(file, text)
  }

  private async readOne(file: string): Promise<Input> {
    const { encoding, stdinFilename } = this.options
    const isStdin = file === '-'
    const path = isStdin ? (stdinFilename ?? '<stdin>') : file
    const bytes = isStdin ? await readStream(process.stdin) : readBytes(file, process.cwd())
    // In a script, names that were forgotten would pass for a text without errors.
    if (this.kind === 'unnamed' && bytes.length === 0 && stdinFilename === undefined)
      throw new SourceError('no-match', path, '没有给出文件，标准输入也是空的')
    return { bytes, source: decode(bytes, { path, ...(encoding ? { encoding } : {}) }) }
  }
}

/** The names that are meant: without any, standard input. */
export function inputNames(names: readonly string[]): readonly string[] {
  if (names.length === 0 && process.stdin.isTTY) throw new UsageError('请给出文件、文件夹或通配符；“-”是标准输入')
  return names.length === 0 ? ['-'] : names
}

async function* filtered(found: AsyncGenerator<Found>, isWanted: PathMatcher): AsyncGenerator<Found> {
  for await (const each of found) if (!('file' in each) || isWanted(each.file)) yield each
}

function* partsOf(path: string, { encoding, bom, size, pieces }: LargeText): Generator<Input> {
  let before: Source | undefined
  let first = true
  const input = (source: Source, last: boolean): Input => {
    const part = { first, last, share: Buffer.byteLength(source.text) / size }
    first = false
    return { source, bytes: noBytes, part }
  }
  try {
    for (const source of cutIssues(pieces(), { path, encoding, bom })) {
      if (before) yield input(before, false)
      before = source
    }
  } catch (error) {
    // It was sound a moment ago. What was begun is ended.
    if (!first) yield input(createSource('', { path }), true)
    throw error
  }
  if (before) yield input(before, true)
}

const noBytes = new Uint8Array()

/** What is told where a text fails. */
export function failure(path: string, error: unknown): Note {
  if (error instanceof SourceError) {
    const { path, line, message } = error
    return { note: `${path}${line === undefined ? '' : `:${line}`}：${message}`, failed: true }
  }
  const { message, stack } = error as Error
  return { note: `${path}：内部错误：${process.env.XHB_DEBUG ? stack : message}`, failed: true }
}
