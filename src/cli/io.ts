import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { printable } from '../print/escape.ts'
import { exitCodes, UsageError } from './exit.ts'

/** Writes results to standard output. A reader that goes away (`| head`) is no error: the rest is not written. */
export async function print(text: string): Promise<void> {
  if (readerIsGone || text === '') return
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

/** Tells something that is no result, on one line of standard error. Nothing in it can steer a terminal. */
export function tell(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`xhb：${printable(line)}\n`)
}

/** Writes results where they are wanted: to a file, or to standard output. */
export async function output(
  pieces: AsyncIterable<string> | Iterable<string>,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) {
    for await (const piece of pieces) await print(piece)
    return
  }
  let text = ''
  for await (const piece of pieces) text += piece
  try {
    await writeFile(resolve(file), text)
  } catch (error) {
    throw new UsageError(`${file}：写不了：${(error as Error).message}`)
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
