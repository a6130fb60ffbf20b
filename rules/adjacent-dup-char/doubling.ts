import { surnameWeight } from '../../src/text/names.ts'
import { isWord, logFrequency, segment, type Word } from '../../src/text/words.ts'
import {
  afterDoubledDui,
  doublingFunctionWords,
  freeNouns,
  functionWords,
  impossible,
  locatives,
  neverAfter,
  neverBefore,
  numerals,
  openers,
  reduplicating,
  shortNames,
  standsAfter,
  standsBefore,
  transcription,
  verbObjects,
} from './characters.ts'

/** The words on both sides of the border between two equal characters, and the words beside them. */
interface Border {
  before: Word | undefined
  left: Word
  right: Word
  after: Word | undefined
}

/**
 * Whether the character at `at`, which stands again at `at + 1`, is there once too often. `clause` is a run of letters:
 * marks and spaces end it, since no word goes over them.
 *
 * Two equal characters are right where one word holds both (天天), where one word ends with the first and another begins
 * with the second (人民|民主), and where the one that stands alone may stand there (全|区|区管, 现在|在). All else is a slip.
 */
export function isDoubled(clause: string, at: number): boolean {
  const character = clause[at] as string
  if (impossible.has(character) || repeatsDateUnit(clause, at)) return true
  if (numerals.has(character) || isReduplication(clause, at)) return false
  const border = borderAt(clause, at)
  if (!border) return false
  const { left, right } = border
  if (!freeNouns.has(character) && joinsPhrase(clause, at)) return true
  if (isLong(left)) return !isLong(right) && isStrayAfter(border, character)
  return isLong(right) ? isStrayBefore(border, character) : isStrayPair(border, character, clause.slice(at + 2))
}

/** After a figure the unit of a date is not said twice: 2015年|年|12月. */
function repeatsDateUnit(clause: string, at: number): boolean {
  if (!/[0-9][年月日时]/.test(clause.slice(at - 1, at + 1))) return false
  const next = clause[at + 2]
  return next === undefined || next < '\u3400' || functionWords.has(next)
}

function isLong(word: Word): boolean {
  return word.text.length > 1
}

/** 清清楚楚, 好好; of function words only fixed words: 的的确确. At the end of an excerpt the fourth character may be cut off. */
function isReduplication(clause: string, at: number): boolean {
  const character = clause[at] as string
  if (reduplicating.has(character) && isWord(character + character)) return true
  const fixed = functionWords.has(character)
  const [a, b] = [clause[at - 2], clause[at - 1]]
  const [c, d] = [clause[at + 2], clause[at + 3]]
  if (a !== undefined && a === b) return !fixed || isWord(a + b + character + character)
  if (c !== undefined && c === d) return !fixed || isWord(character + character + c + d)
  return d === undefined && c !== undefined && isWord(character + character + c + c)
}

function borderAt(clause: string, at: number): Border | undefined {
  const { words } = segment(clause)
  const index = words.findIndex((word) => word.end > at)
  const left = words[index]
  const right = words[index + 1]
  if (left?.end !== at + 1 || !right) return undefined
  return { before: words[index - 1], left, right, after: words[index + 2] }
}

/** Whether the clause without one of the two characters holds a set phrase over the place: 争先|先进|位 → 争先进位. */
function joinsPhrase(clause: string, at: number): boolean {
  const word = segment(clause.slice(0, at) + clause.slice(at + 1)).words.find(({ end }) => end > at)
  return word !== undefined && word.text.length >= 4 && word.start < at && word.end > at + 1
}

/** Whether a neighbour is no leftover of an unknown word: the end of the clause, a longer word, a number, a function word. */
export function isCertainWord(word: Word | undefined): boolean {
  if (!word || isLong(word) || word.text < '\u3400') return true
  return functionWords.has(word.text) || numerals.has(word.text)
}

/** The same, less strictly: any character that is often a word by itself will do. */
export function isUsualWord(word: Word | undefined): boolean {
  return isCertainWord(word) || logFrequency((word as Word).text) > oftenAlone
}

/** Natural logarithm of a frequency of once in 2,000 words. */
const oftenAlone = -7.6

const endsWith = (text: string, endings: readonly string[]): boolean => endings.some((each) => text.endsWith(each))

/** 推进|进, but not 现在|在, 气象局|局|领导, 一张|张. */
function isStrayAfter({ left, after }: Border, character: string): boolean {
  if (!isCertainWord(after) || isNamePart(left)) return false
  if (left.text.length === 2 && /[一每这那]/.test(left.text)) return false
  if (standsAfter[character] && endsWith(left.text, standsAfter[character])) return false
  const never = neverAfter[character]
  if (never) return endsWith(left.text, never)
  if (shortNames.has(character) || locatives.has(character)) return !after || functionWords.has(after.text)
  return true
}

/** 推|推进, but not 全|区|区管, 局|局长, 对|对方, 聊|聊天. */
function isStrayBefore({ before, right }: Border, character: string): boolean {
  if (!isUsualWord(before) || verbObjects.has(right.text) || right.text === `${character}长`) return false
  if (standsBefore[character]?.includes(right.text)) return false
  const never = neverBefore[character]
  if (never) return never.includes(right.text)
  if (freeNouns.has(character) || locatives.has(character)) return !before || '的了把将被等及'.includes(before.text)
  return true
}

/** 的|的, but not what may be said twice: 看|看, 件|件, 婷|婷. */
function isStrayPair({ before }: Border, character: string, rest: string): boolean {
  if (!functionWords.has(character) || doublingFunctionWords.has(character)) return false
  if (rest === '' && openers.has(character)) return false
  if (character === '了') return !/[不得明未终私末经也都就算愿事]$/.test(before?.text ?? '')
  if (character === '对') return !afterDoubledDui.has(rest[0] as string)
  return !(character === '其' && rest[0] === '格')
}

/** 李娜|娜, 米拉|拉: half of a name that happens to be a word. */
function isNamePart({ text }: Word): boolean {
  if (text.length !== 2) return false
  if ([...text].every((each) => transcription.has(each))) return true
  return surnameWeight(text[0] as string) === 2 && logFrequency(text) < rareWord
}

/** Natural logarithm of a frequency of five in a million. */
const rareWord = -12.2
