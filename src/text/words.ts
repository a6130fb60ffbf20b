import { logOfLetter, total } from './lexicon/scale.ts'
import { wordLines } from './lexicon/words.generated.ts'

/**
 * Word knowledge: which strings are words, how often they are used, and where the words of a sentence end.
 *
 * The lexicon (110,000 words of general Chinese, see lexicon/NOTICE) is a text in the program that is searched as it is,
 * so that the first question costs no more than the next.
 */

/** Longest word of the lexicon, UTF-16 code units. */
export const maxWordLength = 8

const space = 0x20
const letterA = 0x41
const letterZ = 0x7a

/** Lines of the lexicon by the code of their first character, as they were asked for; empty where no word begins with it. */
const knownLines = new Map<number, string>()

/**
 * The line of a first character: the character, the letter of its frequency, then for each second character a space, that
 * character, and the rest of each word with its letter.
 */
function lineOf(first: number): string {
  let line = knownLines.get(first)
  if (line === undefined) knownLines.set(first, (line = findLine(String.fromCharCode(first))))
  return line
}

/** Bisection over the text itself: an index would cost more than most runs ask for. */
function findLine(first: string): string {
  if (first.charCodeAt(0) < 0x3400) return ''
  let low = 0
  let high = wordLines.length - 1
  while (low < high) {
    const middle = wordLines.lastIndexOf('\n', (low + high) >>> 1)
    const end = wordLines.indexOf('\n', middle + 1)
    const found = wordLines[middle + 1] as string
    if (found === first) return wordLines.slice(middle + 1, end)
    if (found < first) low = end
    else high = middle
  }
  return ''
}

/** Where a line has a second character; -1 where it has it not. To search one character is far cheaper than two. */
function placeOf(second: string, line: string): number {
  let at = line.indexOf(second, 1)
  while (at >= 0 && line.charCodeAt(at - 1) !== space) at = line.indexOf(second, at + 1)
  return at
}

/** Calls `found` for each word that begins at an offset of the text, the shortest first. */
function eachWordAt(text: string, at: number, found: (end: number, logFrequency: number) => void): void {
  const line = lineOf(text.charCodeAt(at))
  const own = line.charCodeAt(1)
  if (own >= letterA) found(at + 1, logOfLetter(own))
  if (at + 1 >= text.length) return
  const second = placeOf(text[at + 1] as string, line)
  if (second < 0) return
  let start = second + 1
  for (let end = start; end < line.length && line.charCodeAt(end) !== space; end++) {
    const code = line.charCodeAt(end)
    if (code > letterZ) continue
    if (end === start || text.startsWith(line.slice(start, end), at + 2)) found(at + 2 + end - start, logOfLetter(code))
    start = end + 1
  }
}

/** Natural logarithm of the relative frequency of a word in general Chinese; -Infinity for what is no known word. */
export function logFrequency(text: string): number {
  let frequency = Number.NEGATIVE_INFINITY
  eachWordAt(text, 0, (end, each) => {
    if (end === text.length) frequency = each
  })
  return frequency
}

/** Is this string a word of the lexicon? Single characters that are used as words count too. */
export function isWord(text: string): boolean {
  return logFrequency(text) !== Number.NEGATIVE_INFINITY
}

/** Whether any word of the lexicon stands over an offset of a text. */
export function hasWordOver(text: string, offset: number): boolean {
  let last = 0
  for (let at = Math.max(0, offset - maxWordLength + 1); at < offset && last <= offset; at++) {
    eachWordAt(text, at, (end) => {
      last = end
    })
  }
  return last > offset
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
    let end = at + 1
    let score = unknownScore + (best[end] as number)
    eachWordAt(text, at, (to, weight) => {
      if (weight + (best[to] as number) <= score) return
      score = weight + (best[to] as number)
      end = to
    })
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
