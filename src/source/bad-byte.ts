import type { Encoding } from './source.ts'

/** Throws at the first bad byte. A byte-order mark is kept: it is set aside by its bytes, and a second one is text. */
export function strictDecoder(encoding: Encoding): InstanceType<typeof TextDecoder> {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
}

/** Offset of the first byte of the first sequence that does not decode. */
export function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let stopped = 0
  for (const step of [1 << 16, 1]) stopped = decodableUpTo(bytes, encoding, stopped, step)
  for (let start = stopped; start > Math.max(0, stopped - longestSequence); start--) {
    if (decodes(bytes.subarray(0, start), encoding)) return start
  }
  return Math.max(0, stopped - longestSequence)
}

const longestSequence = 4

/** Decodes on from `known` in steps, up to the one that fails. */
function decodableUpTo(bytes: Uint8Array, encoding: Encoding, known: number, step: number): number {
  const stream = strictDecoder(encoding)
  stream.decode(bytes.subarray(0, known), { stream: true })
  for (let at = known; at < bytes.length; at += step) {
    try {
      stream.decode(bytes.subarray(at, at + step), { stream: true })
    } catch {
      return at
    }
  }
  return bytes.length
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    strictDecoder(encoding).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Counts line feeds: in none of the encodings is this byte a part of a Chinese character, but for UTF-16. */
export function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++
  return line
}
