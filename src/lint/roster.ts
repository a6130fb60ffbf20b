import { array, type InferOutput, number, optional, picklist, pipe, regex, strictObject, string } from 'valibot'

const date = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写作 2026-01-31'))
const name = pipe(string(), regex(/^[\u3400-\u9fff·]{2,15}$/u, '应为汉字姓名，至少两个字'))
const alias = pipe(
  string(),
  regex(/^[\u3400-\u9fff·][\u3400-\u9fff·\s]{0,15}[\u3400-\u9fff·]$/u, '应为汉字姓名，至少两个字'),
)

const personSchema = strictObject({
  /** Place in the order of precedence; smaller comes first. */
  order: number(),
  name,
  gender: optional(picklist(['男', '女'])),
  /** 单位: 云岭区委. */
  org: optional(string()),
  /** 职务, several between 、: 区委副书记、区长. */
  title: optional(string()),
  /** First day in office, ISO 8601. */
  from: optional(date),
  /** Last day in office, ISO 8601. */
  to: optional(date),
  /** Other right ways to write the name. */
  aliases: optional(array(alias)),
})

/** Options of the rules about leaders: who holds which office when. */
export const rosterSchema = strictObject({ people: optional(array(personSchema), []) })

export type Person = InferOutput<typeof personSchema>
export type Roster = InferOutput<typeof rosterSchema>

/** The people in office on a day; all of them where the day of the issue is not known. */
export function inOffice({ people }: Roster, day: string | null): Person[] {
  if (day === null) return people
  return people.filter(({ from, to }) => (!from || from <= day) && (!to || day <= to))
}

/** All right ways to write a person's name. */
export function namesOf({ name, aliases = [] }: Person): string[] {
  return [name, ...aliases]
}

/** The single offices of a title: 区委副书记 and 区长 of 区委副书记、区长. */
export function officesOf({ title = '' }: Person): string[] {
  return title.split(/[、，,;；/]/).filter((office) => office.length >= 2)
}
