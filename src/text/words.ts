import { wordBlocks } from './lexicon/words.generated.ts'

/**
 * Word knowledge: which strings are words, how often they are used, and where the words of a sentence end.
 *
 * The lexicon (133,000 words of general Chinese, see lexicon/NOTICE) is text in the program. It is indexed on first use,
 * and a first character's words are unpacked when that character is first met, so that a file pays only for what it asks.
 */

/** Longest word of the lexicon, UTF-16 code units. */
export const maxWordLength = 8

/** Sum of the counts that the frequencies are taken from. */
const total = 60_000_000
/** Letters stand for counts on a logarithmic scale: `A` for 1, each next letter for e^¼ times more. */
const steps = 4
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const digit0 = 0x30
const digit9 = 0x39
const letterZ = 0x7a

/** The letter that stands for a count in a lexicon block. */
export function frequencyLetter(count: number): string {
  return letters[Math.min(letters.length - 1, Math.round(steps * Math.log(count)))] as string
}

/** Natural logarithm of the relative frequency that a letter stands for. */
function logOfLetter(code: number): number {
  const step = code >= 97 ? code - 97 + 26 : code - 65
  return step / steps - Math.log(total)
}

/** Words and their log frequencies by first character, unpacked from a text of blocks as they are asked for. */
export class BlockLexicon {
  private readonly unpacked = new Map<string, ReadonlyMap<string, number>>()
  private blocks: ReadonlyMap<string, string> | undefined
  private readonly text: () => string

  /** @param text lines, each a first character, then the rest of each word closed by its frequency letter. A digit before
   * a rest says how many characters it takes over from the rest before it. */
  constructor(text: () => string) {
    this.text = text
  }

  /** The words that begin with a character, with the natural logarithm of their relative frequency. */
  wordsFrom(first: string): ReadonlyMap<string, number> {
    let words = this.unpacked.get(first)
    if (!words) this.unpacked.set(first, (words = this.unpack(first)))
    return words
  }

  private unpack(first: string): Map<string, number> {
    this.blocks ??= new Map(
      this.text()
        .split('\n')
        .map((line) => [line.slice(0, 1), line]),
    )
    const words = new Map<string, number>()
    const block = this.blocks.get(first) ?? ''
    let previous = first
    let shared = first
    let start = 1
    for (let at = 1; at < block.length; at++) {
      const code = block.charCodeAt(at)
      if (code > letterZ) continue
      if (code <= digit9) shared = previous.slice(0, code - digit0 + 1)
      else {
        previous = shared + block.slice(start, at)
        words.set(previous, logOfLetter(code))
        shared = first
      }
      start = at + 1
    }
    return words
  }
}

const lexicon = new BlockLexicon(wordBlocks)

/** Natural logarithm of the relative frequency of a word in general Chinese; -Infinity for what is no known word. */
export function logFrequency(text: string): number {
  return (text.length <= maxWordLength && lexicon.wordsFrom(text.slice(0, 1)).get(text)) || Number.NEGATIVE_INFINITY
}

/** Is this string a word of the lexicon? Single characters that are used as words count too. */
export function isWord(text: string): boolean {
  return logFrequency(text) !== Number.NEGATIVE_INFINITY
}

/** A word of a text: a range of UTF-16 offsets and what its use costs. */
export interface Word {
  start: number
  end: number
  text: string
}

export interface Segmentation {
  words: Word[]
  /** Natural logarithm of the probability of the words taken one by one; the higher, the more usual the text. */
  score: number
}

/** What a character costs that is no word by itself. Below every word of the lexicon. */
const unknownScore = Math.log(0.2 / total)

const isDigitOrLatin = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/**
 * Cuts a text into words: the cut whose words have the highest product of frequencies. A run of digits or Latin letters is
 * one word, any other character that no word of the lexicon covers is a word by itself. Linear in the length of the text.
 *
 * Dictionary knowledge only: personal names and new words fall apart into characters.
 */
export function segment(text: string): Segmentation {
  const length = text.length
  const best = new Float64Array(length + 1)
  const ends = new Int32Array(length)
  for (let at = length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if (code < 0x3400) {
      let end = at + 1
      if (isDigitOrLatin(code) && at + 1 < length && isDigitOrLatin(text.charCodeAt(at + 1)))
        end = ends[at + 1] as number
      ends[at] = end
      best[at] = best[end] as number
      continue
    }
    const words = lexicon.wordsFrom(text[at] as string)
    let score = (words.get(text[at] as string) ?? unknownScore) + (best[at + 1] as number)
    let end = at + 1
    const limit = Math.min(length, at + maxWordLength)
    for (let to = at + 2; to <= limit; to++) {
      const weight = words.get(text.slice(at, to))
      if (weight === undefined || weight + (best[to] as number) <= score) continue
      score = weight + (best[to] as number)
      end = to
    }
    best[at] = score
    ends[at] = end
  }
  const words: Word[] = []
  for (let at = 0; at < length; at = ends[at] as number) {
    const end = ends[at] as number
    words.push({ start: at, end, text: text.slice(at, end) })
  }
  return { words, score: best[0] ?? 0 }
}
