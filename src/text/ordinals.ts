import { finderOf } from './finder.ts'
import { chineseValue, toChinese } from './numerals.ts'
import { reading } from './reading.ts'

/** Families of ordinal marks. Items of one enumeration share a family: 一是…二是, 第一…其次…第三, （一）…（二）. */
export type OrdinalFamily = '是' | '要' | '靠' | '第' | '其' | '（一）' | '（1）' | '一、' | '1.'

/** A word that numbers an item of an enumeration. Offsets are view offsets, UTF-16. */
export interface OrdinalMark {
  family: OrdinalFamily
  value: number
  start: number
  end: number
  /** The mark can only number an item. Others (原因之一是, 第二个, 其次) may or may not. */
  firm: boolean
}

const numeral = '[一二三四五六七八九十]{1,3}'
const inline = new RegExp(
  [
    `(?<word>${numeral})(?<verb>[是要靠])(?![”’、？?]|.不要)`,
    `第(?<rank>${numeral})(?=[，,、：:是个点条种类步层项则要方大])`,
    '(?<named>首先|其次|再次(?=[，,]))',
    `其(?<which>${numeral})(?=[，,：:、是])`,
    `[（(](?<bracket>${numeral}|\\d{1,2})[）)]`,
  ].join('|'),
  'y',
)
/** What the marks inside a text begin with. */
const nextBeginning = finderOf('一二三四五六七八九十第首再其（(')
const heading = new RegExp(`^\\s*(?:(?<heading>${numeral})、(?!${numeral})|(?<digit>\\d{1,2})[.．、](?!\\d))`)
const named: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 }
const clauseStart = /[。！？；;，,：:、“‘（(—…\s”’]/
const sentenceStart = /[。！？；;：:\s“]/

/** The ordinal marks of a text, in order. */
export const ordinalMarks = reading((view) => {
  const { text } = view
  const marks: OrdinalMark[] = []
  const take = (match: RegExpExecArray | null): void => {
    const mark = match && toMark(text, match)
    // 十十是 and the like number nothing.
    if (mark && !Number.isNaN(mark.value)) marks.push(mark)
  }
  take(heading.exec(text))
  for (let at = nextBeginning(text, 0); at < text.length; ) {
    inline.lastIndex = at
    const match = inline.exec(text)
    take(match)
    at = nextBeginning(text, at + (match?.[0].length ?? 1))
  }
  return marks
})

function toMark(text: string, match: RegExpExecArray): OrdinalMark | undefined {
  const { word, verb, rank, named: name, which, bracket, heading, digit } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  const before = text[start - 1]
  const opensClause = before === undefined || clauseStart.test(before)
  const opensSentence = before === undefined || sentenceStart.test(before)
  const mark = (family: OrdinalFamily, value: number, firm: boolean): OrdinalMark => ({
    family,
    value,
    start,
    end,
    firm,
  })
  if (word) return mark(verb as OrdinalFamily, numberOf(word), opensClause)
  if (rank) return mark('第', numberOf(rank), isRankMark(text, end, opensClause, opensSentence))
  if (name) return mark('第', named[name] as number, opensClause && name !== '其次')
  if (which) return mark('其', numberOf(which), opensClause)
  if (bracket && !opensSentence) return undefined
  if (bracket) return /\d/.test(bracket) ? mark('（1）', +bracket, true) : mark('（一）', numberOf(bracket), true)
  if (heading) return mark('一、', numberOf(heading), true)
  return mark('1.', Number(digit), true)
}

/** 第一，… and 第一是… number items; 第一、第二产业 and 第二个 do not or may not. */
function isRankMark(text: string, end: number, opensClause: boolean, opensSentence: boolean): boolean {
  const next = text[end] as string
  if (next === '、') return opensSentence && text[end + 1] !== '第'
  return opensClause && /[，,：:是]/.test(next)
}

function numberOf(word: string): number {
  return chineseValue(word) ?? Number.NaN
}

/** The mark that a family writes for a value: 三是, 第三, （三）. */
export function ordinalWord(family: OrdinalFamily, value: number): string {
  const word = toChinese(value)
  switch (family) {
    case '第':
    case '其':
      return family + word
    case '（一）':
      return `（${word}）`
    case '（1）':
      return `（${value}）`
    case '1.':
      return `${value}.`
    case '一、':
      return `${word}、`
    default:
      return word + family
  }
}
