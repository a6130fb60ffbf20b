import { folded, sentenceAt, sentences, type TextView } from '../../src/text/index.ts'

/** A person's age in a year, with the year of birth told beside it. Offsets are those of the age's digits. */
export interface AgeStatement {
  start: number
  end: number
  age: number
  born: number
  year: number
}

const birth =
  /(?:出生于|生于|出生在)(?<after>[12]\d{3})年|(?<before>[12]\d{3})年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出生|生(?=[，,。、于在）)]))/g
const ageNow = /(?:今年|现年|如今)已?(?<age>\d{1,3})(?=周?岁)/g
const ageOfBorn = /(?<age>\d{1,3})(?=岁的[^，,。；;\d]{1,8}(?:出?生于|出生在))/g
const ageThen = /(?<year>[12]\d{3})年[，,]?(?:年仅|刚满|时年|才)?(?<age>\d{1,2})(?=岁的?[他她])/g
const ageAtDeath = /享年(?<age>\d{1,3})(?=岁)/g
const death =
  /(?<year>[12]\d{3})年(?:\d{1,2}月)?(?:\d{1,2}日)?[^。！!？?\d]{0,20}(?:去世|逝世|病逝|辞世|离世|牺牲|殉职)/g
const lifetime =
  /[（(](?<born>[12]\d{3})年?[—–~-]{1,2}(?<died>[12]\d{3})年?[）)][^。！!？?；;\d]{0,20}享年(?<age>\d{1,3})(?=岁)/g

/** Ages of a view whose year of birth is certain: the only one told, or the one of a lifetime in brackets. */
export function* ageStatements(view: TextView, issueYear: number | undefined): Generator<AgeStatement> {
  const text = folded(view)
  for (const match of text.matchAll(lifetime)) {
    yield statement(match, Number(match.groups?.born), Number(match.groups?.died))
  }
  const births = [...text.matchAll(birth)]
  const [only] = births
  if (!only || births.length > 1) return
  const born = Number(only.groups?.after ?? only.groups?.before)
  const all = sentences(view)
  if (issueYear !== undefined) {
    for (const match of [...text.matchAll(ageNow), ...text.matchAll(ageOfBorn)]) {
      if (sentenceAt(all, match.index) === sentenceAt(all, only.index)) yield statement(match, born, issueYear)
    }
  }
  for (const match of text.matchAll(ageThen)) {
    if (match.index > only.index) yield statement(match, born, Number(match.groups?.year))
  }
  const deaths = [...text.matchAll(death)]
  if (deaths.length !== 1) return
  for (const match of text.matchAll(ageAtDeath)) yield statement(match, born, Number(deaths[0]?.groups?.year))
}

function statement(match: RegExpExecArray, born: number, year: number): AgeStatement {
  const age = match.groups?.age as string
  const end = match.index + match[0].length
  return { start: end - age.length, end, age: Number(age), born, year }
}
