import { firstBadByte, lineOfByte, strictDecoder } from './bad-byte.ts'
import { SourceError } from './errors.ts'
import type { Encoding } from './source.ts'

/**
 * The encoding of bytes without a byte-order mark. UTF-8 is known by its form, even where some bytes are broken; else the
 * text is decoded from its first non-ASCII byte on in each encoding, and that wins in which it is clearly the most Chinese.
 * @throws {SourceError} `binary` or `unknown-encoding`.
 */
export function detectEncoding(bytes: Uint8Array, path: string): Encoding {
  const nul = bytes.indexOf(0)
  if (nul < 0 && isUtf8(bytes)) {
    if (!couldBeOther(bytes)) return 'utf-8'
    throw new SourceError('unknown-encoding', path, 'UTF-8 和 GB18030 都读得通，请用 --encoding 指明')
  }
  const wide = scores(bytes.subarray(0, sampleLength), ['utf-16le', 'utf-16be'])
  if (nul >= 0) {
    const best = clearBest(wide)
    if (best) return best
    throw new SourceError('binary', path, `第 ${nul} 字节是空字符（NUL），是二进制文件，不是文本`, { offset: nul })
  }
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const sample = bytes.subarray(first, first + sampleLength)
  if (isBrokenUtf8(sample)) return 'utf-8'
  const best = clearBest([...scores(sample, ['gb18030', 'big5']), ...wide])
  if (best) return best
  const offset = firstBadByte(bytes, 'utf-8')
  const message = `第 ${offset} 字节起不是 UTF-8，也认不出是别的编码；请用 --encoding 指明`
  throw new SourceError('unknown-encoding', path, message, { offset, line: lineOfByte(bytes, offset) })
}

const sampleLength = 1 << 16

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictDecoder('utf-8').decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Three-byte sequences hardly ever come about by chance. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (const char of new TextDecoder().decode(bytes)) {
    if (char === '\ufffd') bad++
    else if (char >= '\u0800') good++
  }
  return good > bad * 2
}

/** A few Chinese characters of GB18030 can be valid UTF-8 by chance: then they read as Latin or Cyrillic. */
function couldBeOther(bytes: Uint8Array): boolean {
  if (bytes.length > longestChance) return false
  const text = new TextDecoder().decode(bytes)
  return adjacent.test(text) && chineseness(text) === 0 && chineseness(new TextDecoder('gb18030').decode(bytes)) >= 0.45
}

const longestChance = 64
const adjacent = /[^\x00-\x7f]{2}/

interface Score {
  encoding: Encoding
  value: number
}

function scores(bytes: Uint8Array, encodings: readonly Encoding[]): Score[] {
  return encodings.map((encoding) => ({ encoding, value: chineseness(new TextDecoder(encoding).decode(bytes)) }))
}

/** Undefined where the text is not Chinese in any encoding, or about as Chinese in two: that must not be guessed. */
function clearBest(all: readonly Score[]): Encoding | undefined {
  const [best, second] = [...all].sort((a, b) => b.value - a.value)
  if (!best || best.value < 0.45 || best.value < (second?.value ?? 0) * 1.3) return undefined
  return best.encoding
}

/**
 * Mean over the non-ASCII characters: 1 for the commonest, ½ for an everyday one, 0 for all others. Chinese text has
 * about ¾, text read in a wrong encoding below ⅓.
 */
export function chineseness(text: string): number {
  const weights = (characterWeights ??= weighCharacters())
  let sum = 0
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    count++
    sum += weights[code] as number
  }
  return count === 0 ? 0 : sum / count / 2
}

let characterWeights: Uint8Array | undefined

/** Everyday characters are the first planes of GB 2312 and Big5, read from the decoders themselves. */
function weighCharacters(): Uint8Array {
  const weights = new Uint8Array(0x10000)
  const add = (encoding: Encoding, fromLead: number, toLead: number, trails: readonly number[]): void => {
    const pairs: number[] = []
    for (let lead = fromLead; lead <= toLead; lead++) for (const trail of trails) pairs.push(lead, trail)
    for (const char of new TextDecoder(encoding).decode(Uint8Array.from(pairs))) weights[char.charCodeAt(0)] = 1
  }
  const high = Array.from({ length: 0x5e }, (_, index) => 0xa1 + index)
  const low = Array.from({ length: 0x3f }, (_, index) => 0x40 + index)
  add('gb18030', 0xb0, 0xd7, high)
  add('gb18030', 0xa1, 0xa3, high)
  add('big5', 0xa1, 0xc5, [...low, ...high])
  weights[0xfffd] = 0
  for (let code = 0xe000; code <= 0xf8ff; code++) weights[code] = 0
  for (const char of commonest) weights[char.charCodeAt(0)] = 2
  return weights
}

const commonest =
  '　，。、；：？！“”‘’（）《》「」『』—…·' +
  '的一是不了在人有我他这大来上个国和地到说们为子中你要出也时年得就那下生会自着去之过家可里后小心多天而能好都' +
  '然没日于起还发成事只作当看文无开手用主行方又如前所本见经头面公同三已老从动两长党工区全市建记者新月业社报第' +
  '這來個國說們為時會過裡後發與對經長黨區業報爲著點無樣開關進間問學體實現當還從兩動種機電車東書員場'
