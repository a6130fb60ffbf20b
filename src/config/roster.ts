import { getDotPath, safeParse } from 'valibot'
import { type Roster, rosterSchema } from '../lint/index.ts'
import { readCsv } from './csv.ts'
import { DataError, type DataProblem } from './data-error.ts'
import { issueMessage } from './issues.ts'
import { readYaml } from './yaml.ts'

/** Names of the columns in English and Chinese. */
const columns: Readonly<Record<string, string>> = {
  order: 'order',
  name: 'name',
  gender: 'gender',
  org: 'org',
  title: 'title',
  from: 'from',
  to: 'to',
  aliases: 'aliases',
  次序: 'order',
  姓名: 'name',
  性别: 'gender',
  单位: 'org',
  职务: 'title',
  任职: 'from',
  离任: 'to',
  别名: 'aliases',
}

/**
 * Reads a roster of office holders, `roster.csv` or `roster.yml`: the options of the rules about names and offices. Rows of
 * a table that begin with `#` are comments.
 * @throws {DataError} naming file, line and field.
 */
export function parseRoster(text: string, path: string): Roster {
  return /\.csv$/i.test(path) ? parseTable(text, path) : readYaml(text, path, rosterSchema)
}

function parseTable(text: string, path: string): Roster {
  const [head, ...rows] = readCsv(text).filter(({ fields }) => !fields[0]?.startsWith('#'))
  if (!head) return { people: [] }
  const problems: DataProblem[] = []
  const fields = head.fields.map((name) => columns[name])
  head.fields.forEach((name, index) => {
    if (!columns[name]) problems.push({ line: head.line, column: index + 1, field: name, message: '没有这一栏' })
  })
  const people = rows.map(({ fields: values }) =>
    Object.fromEntries(values.flatMap((value, index) => entryOf(fields[index], value))),
  )
  const result = safeParse(rosterSchema, { people })
  if (!result.success) {
    for (const issue of result.issues) {
      const [, row, field] = issue.path?.map(({ key }) => key) ?? []
      problems.push({
        line: rows[Number(row)]?.line ?? head.line,
        column: Math.max(0, fields.indexOf(String(field))) + 1,
        field: String(field ?? getDotPath(issue as never) ?? ''),
        message: issueMessage(issue, rosterSchema),
      })
    }
  }
  if (problems.length > 0 || !result.success) throw new DataError(path, problems)
  return result.output
}

function entryOf(field: string | undefined, value: string): [string, unknown][] {
  if (field === undefined || value === '') return []
  if (field === 'order') return [[field, Number(value)]]
  if (field === 'aliases') return [[field, value.split(/[、;；]/).filter(Boolean)]]
  return [[field, value]]
}
