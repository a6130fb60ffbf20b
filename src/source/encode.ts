import { SourceError } from './errors.ts'
import type { Encoding, Source } from './source.ts'

/**
 * The bytes of an edited text, in the encoding and with the byte-order mark of its source.
 *
 * Outside the edits they are the bytes that were read: this is checked, since some encodings have two spellings of one
 * character.
 * @param original the bytes that the source was decoded from.
 * @throws {SourceError} `not-encodable` where the source does not come back byte for byte, or where the encoding has no
 * such character.
 */
export async function encode(source: Source, original: Uint8Array, text: string): Promise<Uint8Array> {
  const { path, encoding } = source
  const encodeText = await encoder(encoding)
  const mark = source.bom ? '\ufeff' : ''
  if (Buffer.compare(encodeText(mark + source.text), original) !== 0) {
    const message = `按 ${encoding} 写回与原文件的字节不完全相同，为免改动别处，没有修改；请先把文件转为 UTF-8`
    throw new SourceError('not-encodable', path, message)
  }
  const bytes = encodeText(mark + text)
  if (new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) !== mark + text) {
    throw new SourceError(
      'not-encodable',
      path,
      `改后的文字有 ${encoding} 写不出的字符，没有修改；请先把文件转为 UTF-8`,
    )
  }
  return bytes
}

async function encoder(encoding: Encoding): Promise<(text: string) => Buffer> {
  switch (encoding) {
    case 'utf-8':
      return (text) => Buffer.from(text, 'utf8')
    case 'utf-16le':
      return (text) => Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return (text) => Buffer.from(text, 'utf16le').swap16()
    default: {
      const { default: iconv } = await import('iconv-lite')
      return (text) => iconv.encode(text, encoding)
    }
  }
}
