import { isHan } from '../../src/text/characters.ts'
import { isWord, segment } from '../../src/text/words.ts'
import { transcription } from '../adjacent-dup-char/characters.ts'
import { isCertainWord, isUsualWord } from '../adjacent-dup-char/doubling.ts'
import { distributive, nounVerbs, openers, reduplicating, sounds } from './words.ts'

/** What stands twice in a row: `[start, start + length)` and the same again. */
export interface Repetition {
  start: number
  length: number
}

/** From this length on a repetition may be of several words. */
const phraseLength = 4

const shortestUnit = 2
const longestUnit = 10

/** Where a character stood last, by the low bits of its code: others that share its place make it seem nearer, never farther. */
const lastAt = new Int32Array(1024)

/**
 * All strings of 2 to 10 Chinese characters that stand exactly twice in a row. Three times and more is a cry. Looked for
 * only where two characters on end stood a little before.
 */
export function repetitions(text: string): Repetition[] {
  const found: Repetition[] = []
  lastAt.fill(-1 - longestUnit)
  let met = 0
  for (let at = 0, from = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) & (lastAt.length - 1)
    met = at - (lastAt[place] as number) <= longestUnit ? met + 1 : 0
    lastAt[place] = at
    if (met < shortestUnit) continue
    for (let start = Math.max(from, at - 1 - longestUnit); start < at; start++) {
      const length = unitLength(text, start)
      if (length === 0) continue
      from = start + 2 * length
      if (!isSame(text, start, from, length)) found.push({ start, length })
      while (isSame(text, start, from, length)) from += length
      break
    }
  }
  return found
}

/** Length of the shortest unit that stands twice from an offset on; 0 where none does. */
function unitLength(text: string, start: number): number {
  for (let length = shortestUnit; length <= longestUnit; length++) {
    if (isSame(text, start, start + length, length)) return length
  }
  return 0
}

function isSame(text: string, first: number, second: number, length: number): boolean {
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(first + index)
    if (code !== text.charCodeAt(second + index) || !isHan(code)) return false
  }
  return true
}

/**
 * Whether the word or phrase at `start`, which stands again right after itself, is there once too often. `clause` is a run of
 * letters. What opens a clause and is said twice is mostly a call, a verse or a saying.
 */
export function isRepeated(clause: string, start: number, length: number): boolean {
  const text = clause.slice(start, start + length)
  if (mayBeSaidTwice(text) || (start === 0 && mayOpenTwice(clause, text))) return false
  if (length < phraseLength && !isWord(text)) return false
  const { words } = segment(clause)
  const first = words.findIndex((word) => word.start === start)
  const second = words.findIndex((word) => word.start === start + length)
  const last = words.findIndex((word) => word.end === start + 2 * length)
  if (first < 0 || second < 0 || last < 0) return false
  const after = words[last + 1]
  if (after?.text === '再') return false
  if (length >= phraseLength) return true
  return second === first + 1 && last === second && isUsualWord(words[first - 1]) && isCertainWord(after)
}

function mayOpenTwice(clause: string, text: string): boolean {
  if (clause.length === 2 * text.length) return true
  return text.length < phraseLength && !openers.has(text)
}

function mayBeSaidTwice(text: string): boolean {
  if (distributive.has(text[0] as string) || text.endsWith('着')) return true
  if (reduplicating.has(text) || nounVerbs.has(text)) return true
  const characters = [...text]
  if (characters.every((each) => each === text[0] || transcription.has(each))) return true
  return characters.some((each) => sounds.has(each))
}
