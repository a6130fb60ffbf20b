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

/** Runs of 2 to 10 Chinese characters that stand twice in a row, or more. */
const twice = /([\u3400-\u9fff]{2,10}?)\1+/g

/** All strings of 2 to 10 Chinese characters that stand exactly twice in a row. Three times and more is a cry. */
export function* repetitions(text: string): Generator<Repetition> {
  for (const { index, 0: run, 1: unit = '' } of text.matchAll(twice)) {
    if (run.length === 2 * unit.length) yield { start: index, length: unit.length }
  }
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
