import { printable } from '../print/escape.ts'
import { exitCodes, UsageError } from './exit.ts'

/** The line at the foot of a terminal that tells how far a run is. Whatever else is written takes its place. */
export const statusLine = {
  isShown: false,
  /** @param line no longer than the terminal is wide, and without control characters. */
  show(line: string): void {
    process.stderr.write(`\r\u001b[K${line}`)
    this.isShown = true
  },
  clear(): void {
    if (this.isShown) process.stderr.write('\r\u001b[K')
    this.isShown = false
  },
}

/** Writes results to standard output. A reader that goes away (`| head`) is no error: the rest is not written. */
export async function print(text: string): Promise<void> {
  if (readerIsGone || text === '') return
  if (process.stdout.isTTY) statusLine.clear()
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', leave)
  await new Promise<void>((done) => process.stdout.write(text, () => done()))
}

let readerIsGone = false

function leave({ code, message }: NodeJS.ErrnoException): void {
  readerIsGone = true
  if (code === 'EPIPE') return
  tell(`写不到标准输出：${message}`)
  process.exit(exitCodes.failed)
}

/** A text that is itself the result: on a terminal nothing in it can steer that, elsewhere it stays as it is. */
export function asShown(text: string): string {
  return process.stdout.isTTY ? text.split('\n').map(printable).join('\n') : text
}

/** Tells something that is no result, on one line of standard error. Nothing in it can steer a terminal. */
export function tell(...lines: readonly string[]): void {
  statusLine.clear()
  const text = lines.map((line) => `xhb：${printable(line)}\n`).join('')
  const told = new Promise<void>((done) => process.stderr.write(text, () => done()))
  pending = Promise.all([pending, told])
}

/** Writes to standard output what nobody waits for. */
export function show(text: string): void {
  pending = Promise.all([pending, print(text)])
}

let pending: Promise<unknown> | undefined

/** Resolves when all that was told and shown has been written. */
export async function allWritten(): Promise<void> {
  await pending
}

/** Writes results where they are wanted: to a file, or to standard output. */
export async function output(
  pieces: AsyncIterable<string> | Iterable<string>,
  file: string | undefined,
): Promise<void> {
  if (file !== undefined) return writeTo(file, pieces)
  for await (const piece of pieces) {
    await print(piece)
    if (readerIsGone) return
  }
}

/**
 * Writes a file that the user named.
 * @throws {UsageError} where that cannot be done.
 */
export async function writeTo(
  file: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  options?: { overwrite: boolean },
): Promise<void> {
  const { SourceError, writeFileAt } = await import('../source/index.ts')
  try {
    await writeFileAt(file, process.cwd(), pieces, options)
  } catch (error) {
    if (error instanceof SourceError) throw new UsageError(`${error.path}：${error.message}`)
    throw error
  }
}

/** Whether colours are wanted: what the user says, else NO_COLOR and FORCE_COLOR, else whether people are looking. */
export function wantsColor(option: boolean | undefined, toFile: boolean): boolean {
  if (option !== undefined) return option
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return !toFile && process.stdout.isTTY === true && TERM !== 'dumb'
}
