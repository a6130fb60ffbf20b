import { isWord, segment } from '../../src/text/words.ts'
import { transcription } from '../adjacent-dup-char/characters.ts'
import { isCertainWord, isUsualWord } from '../adjacent-dup-char/doubling.ts'
import { distributive, nounVerbs, openers, reduplicating, sounds } from './words.ts'

/** What stands twice in a row: `[start, start + length)` and the same again. */
export interface Repetition {
  start: number
  length: number
}

const maxLength = 10
/** From this length on a repetition may be of several words. */
const phraseLength = 4

/** All strings of 2 to 10 code units that stand exactly twice in a row, by their starts; `accept` is a test of code units. */
export function* repetitions(text: string, accept: (code: number) => boolean): Generator<Repetition> {
  for (let start = 0; start + 4 <= text.length; start++) {
    for (let length = 2; length <= maxLength; length++) {
      if (text.charCodeAt(start) !== text.charCodeAt(start + length)) continue
      const run = runLength(text, start, length, accept)
      if (run < length) continue
      if (run < 2 * length) yield { start, length }
      start += run + length - 1
      break
    }
  }
}

/** How many code units from `start` equal the one `lag` behind them. */
function runLength(text: string, start: number, lag: number, accept: (code: number) => boolean): number {
  let run = 0
  while (start + run + lag < text.length) {
    const code = text.charCodeAt(start + run)
    if (code !== text.charCodeAt(start + run + lag) || !accept(code) || run >= 2 * lag) break
    run++
  }
  return run
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
