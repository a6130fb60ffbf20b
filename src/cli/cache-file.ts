import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { ioError, placeToWrite, SourceError } from '../source/index.ts'

/** The first line of the file. Those of other versions begin with the same words. */
const head = 'xhb-cache 1\n'
const anyHead = /^xhb-cache \d+\n/
/** Days after which a record that nobody asked for is dropped, and after which one that was asked for is written again. */
const longestUnused = 30
const refreshedAfter = 7
const dayLength = 86_400_000
const chunk = 1 << 20
/** `key day check `, then the record. */
const lineHead = /^([\w-]{43}) (\d{1,9}) ([\w-]{11}) /

/**
 * Records in a file, a line each. A line is appended as soon as its record is there, so that a run that is killed leaves all
 * that it has done, and two runs may append at once. What is damaged is not found, and so is made anew. In memory is only
 * where the line of each key begins.
 */
export class CacheFile {
  private readonly file: number
  private readonly starts: ReadonlyMap<string, number>
  private readonly today: number

  private constructor(file: number, starts: ReadonlyMap<string, number>, today: number) {
    this.file = file
    this.starts = starts
    this.today = today
  }

  /**
   * Opens a cache, or begins one, and drops from it what is old.
   * @param now milliseconds since 1970.
   * @throws {SourceError} `unwritable` for a place that cannot be written to, and for a file that is something else.
   */
  static async open(path: string, cwd: string, now: number): Promise<CacheFile> {
    try {
      const place = await placeToWrite(path, cwd)
      const today = Math.floor(now / dayLength)
      const file = openSync(place, 'a+', 0o600)
      const start = read(file, 0, 32).toString('latin1')
      if (start !== '' && !anyHead.test(start)) {
        closeSync(file)
        throw new SourceError('unwritable', path, '不是 xhb 的缓存，没有动它')
      }
      const all = start.startsWith(head) ? scan(file) : nothing
      if (start === '') writeSync(file, head)
      if (start === '' || (start.startsWith(head) && !isWorthCleaning(all, today))) {
        if (!all.isWhole) writeSync(file, '\n')
        return new CacheFile(file, all.starts, today)
      }
      const cleaned = rewrite(file, place, all, today)
      closeSync(file)
      return new CacheFile(cleaned, scan(cleaned).starts, today)
    } catch (error) {
      throw error instanceof SourceError ? error : ioError('unwritable', path, error)
    }
  }

  /** The record that was kept under a key. */
  get(key: string): string | undefined {
    const at = this.starts.get(key)
    if (at === undefined) return undefined
    const line = readLine(this.file, at).toString()
    const [found = '', ofKey, day, check] = lineHead.exec(line) ?? []
    const record = line.slice(found.length)
    if (ofKey !== key || check !== checkOf(record)) return undefined
    if (Number(day) < this.today - refreshedAfter) this.put(key, record)
    return record
  }

  /** Keeps a record, which has no line ends. */
  put(key: string, record: string): void {
    writeSync(this.file, `${key} ${this.today} ${checkOf(record)} ${record}\n`)
  }

  close(): void {
    closeSync(this.file)
  }
}

/** What stands in a file: of each key the last line. */
interface Content {
  starts: Map<string, number>
  lines: number
  /** The day of the oldest line. */
  oldest: number
  /** Whether the last line was written to its end. */
  isWhole: boolean
}

const nothing: Content = { starts: new Map(), lines: 0, oldest: Number.POSITIVE_INFINITY, isWhole: true }

function scan(file: number): Content {
  const starts = new Map<string, number>()
  let lines = 0
  let oldest = Number.POSITIVE_INFINITY
  let at = 0
  let rest: Buffer = Buffer.alloc(0)
  for (let next = read(file, 0, chunk); next.length > 0; next = read(file, at + rest.length, chunk)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, next]) : next
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      const [, key, day] = lineHead.exec(bytes.toString('latin1', from, Math.min(end, from + 80))) ?? []
      if (key !== undefined) {
        starts.set(key, at + from)
        oldest = Math.min(oldest, Number(day))
      }
      lines++
      from = end + 1
    }
    at += from
    rest = bytes.subarray(from)
  }
  return { starts, lines: lines - 1, oldest, isWhole: rest.length === 0 }
}

/** Whether there are old records, or more lines without use than with. */
function isWorthCleaning({ starts, lines, oldest }: Content, today: number): boolean {
  return oldest < today - longestUnused || lines > 2 * starts.size + 100
}

/** Writes what is of use to another file, and puts that in the place of the first in one step. */
function rewrite(old: number, place: string, { starts }: Content, today: number): number {
  const draft = `${place}.${process.pid}.tmp`
  const file = openSync(draft, 'ax+', 0o600)
  try {
    writeSync(file, head)
    for (const at of starts.values()) {
      const line = readLine(old, at)
      const [, , day] = lineHead.exec(line.toString('latin1', 0, 80)) ?? []
      if (Number(day) >= today - longestUnused) writeSync(file, Buffer.concat([line, Buffer.of(10)]))
    }
    renameSync(draft, place)
    return file
  } catch (error) {
    closeSync(file)
    rmSync(draft, { force: true })
    throw error
  }
}

function read(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, at))
}

/** The line that begins at a place, without its end. */
function readLine(file: number, at: number): Buffer {
  for (let length = 1 << 12; ; length *= 4) {
    const bytes = read(file, at, length)
    const end = bytes.indexOf(10)
    if (end >= 0 || bytes.length < length) return bytes.subarray(0, end >= 0 ? end : bytes.length)
  }
}

function checkOf(record: string): string {
  return createHash('sha256').update(record).digest('base64url').slice(0, 11)
}
