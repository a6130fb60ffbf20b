import { firstBadByte, lineOfByte, strictDecoder } from './bad-byte.ts'
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
  const mark = markOf(bytes)
  const encoding = options.encoding ?? mark?.encoding ?? detectEncoding(bytes, path)
  const bom = mark?.encoding === encoding
  const text = decodeText(bytes, bom ? mark.length : 0, encoding, path)
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const line = text.slice(0, nul).split('\n').length
    throw new SourceError('binary', path, `第 ${line} 行有空字符（NUL），是二进制文件，不是文本`)
  }
  return createSource(text, { path, encoding, bom, ...(options.syntax ? { syntax: options.syntax } : {}) })
}

/** The byte-order mark that bytes begin with. */
export function markOf(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  return found && { encoding: found[0], length: found[1].length }
}

function decodeText(bytes: Uint8Array, from: number, encoding: Encoding, path: string): string {
  try {
    return strictDecoder(encoding).decode(bytes.subarray(from))
  } catch {
    const offset = from + firstBadByte(bytes.subarray(from), encoding)
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0') ?? ''
    const message = `第 ${offset} 字节（${byte}）不是有效的 ${encoding.toUpperCase()}；若是别的编码，请用 --encoding 指明`
    throw new SourceError('undecodable', path, message, { offset, line: lineOfByte(bytes, offset) })
  }
}
