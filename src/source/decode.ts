import { detectEncoding } from './detect.ts'
import { SourceError } from './errors.ts'
import { createSource, type Encoding, type Source, type Syntax } from './source.ts'

export interface DecodeOptions {
  path?: string
  /** Taken as given: nothing is guessed. */
  encoding?: Encoding
  syntax?: Syntax
}

/** Byte-order marks, longest first. */
const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Decodes the bytes of a file. A byte-order mark of the given encoding is set aside (`source.bom`).
 * @throws {SourceError} `binary`, `unknown-encoding`, or `undecodable` with the byte offset: no byte is ever replaced.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Source {
  const path = options.path ?? '<stdin>'
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const encoding = options.encoding ?? found?.[0] ?? detectEncoding(bytes, path)
  const bom = found?.[0] === encoding
  const text = decodeText(bytes, bom ? found[1].length : 0, encoding, path)
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const line = text.slice(0, nul).split('\n').length
    throw new SourceError('binary', path, `第 ${line} 行有空字符（NUL），是二进制文件，不是文本`)
  }
  return createSource(text, { path, encoding, bom, ...(options.syntax ? { syntax: options.syntax } : {}) })
}

function decodeText(bytes: Uint8Array, from: number, encoding: Encoding, path: string): string {
  try {
    return decoder(encoding).decode(bytes.subarray(from))
  } catch {
    const offset = from + badByte(bytes.subarray(from), encoding)
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0') ?? ''
    const message = `第 ${offset} 字节（${byte}）不是有效的 ${encoding.toUpperCase()}；若是别的编码，请用 --encoding 指明`
    throw new SourceError('undecodable', path, message, { offset, line: lineOfByte(bytes, offset) })
  }
}

/** The mark is set aside by its bytes, so that a second one stays in the text and is written back. */
function decoder(encoding: Encoding): InstanceType<typeof TextDecoder> {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
}

/** Offset of the first byte of the first sequence that does not decode. */
function badByte(bytes: Uint8Array, encoding: Encoding): number {
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
  const stream = decoder(encoding)
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
    decoder(encoding).decode(bytes)
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
