import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { strictDecoder } from './bad-byte.ts'
import { markOf } from './decode.ts'
import { isStream } from './place.ts'
import type { Encoding } from './source.ts'

/** A text file that need not be held in memory. */
export interface LargeText {
  encoding: Encoding
  bom: boolean
  /** Bytes of the file. */
  size: number
  /** The text from the beginning, decoded piece by piece. */
  pieces(): Generator<string, void>
}

export interface LargeOptions {
  /** Taken as given. */
  encoding?: Encoding | undefined
  /** Bytes from which on a file counts as large. */
  atLeast: number
  /** Bytes that are read at once. */
  step?: number
}

/**
 * Looks at a large file, all of it, so that nothing of a text that cannot be read is taken for good. Undefined for a file
 * that is not large, and for one that has to be read as a whole: to guess its encoding, or to tell what is wrong with it.
 */
export function openLarge(
  path: string,
  cwd: string,
  { encoding: given, atLeast, step = 1 << 18 }: LargeOptions,
): LargeText | undefined {
  const file = resolve(cwd, path)
  const size = sizeOf(file)
  if (size < atLeast) return undefined
  const mark = markOf(firstBytes(file))
  const encoding = given ?? mark?.encoding ?? 'utf-8'
  const bom = mark?.encoding === encoding
  function* pieces(): Generator<string, void> {
    const handle = openSync(file, constants.O_RDONLY)
    const decoder = strictDecoder(encoding)
    const bytes = Buffer.allocUnsafe(step)
    try {
      let at = bom ? mark.length : 0
      for (let length = 1; length > 0; at += length) {
        length = readSync(handle, bytes, 0, step, at)
        yield decoder.decode(bytes.subarray(0, length), { stream: length > 0 })
      }
    } finally {
      closeSync(handle)
    }
  }
  return isSound(pieces()) ? { encoding, bom, size, pieces } : undefined
}

/** Bytes of a file; none of what is no file, and of what cannot be read: that is told when it is. */
function sizeOf(file: string): number {
  if (isStream(file)) return 0
  try {
    accessSync(file, constants.R_OK)
    const stats = statSync(file)
    return stats.isFile() ? stats.size : 0
  } catch {
    return 0
  }
}

function firstBytes(file: string): Uint8Array {
  const handle = openSync(file, constants.O_RDONLY)
  try {
    const bytes = Buffer.alloc(4)
    return bytes.subarray(0, readSync(handle, bytes, 0, 4, 0))
  } finally {
    closeSync(handle)
  }
}

function isSound(pieces: Iterable<string>): boolean {
  try {
    for (const piece of pieces) if (piece.includes('\0')) return false
    return true
  } catch {
    return false
  }
}
