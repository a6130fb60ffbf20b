/** A row of a table: its fields, and the line (from 1) that it begins on. */
export interface CsvRow {
  line: number
  fields: string[]
}

/** Reads comma-separated values (RFC 4180): quoted fields may hold commas, line ends and doubled quotation marks. */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = []
  let line = 1
  let row: CsvRow = { line, fields: [] }
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\n|\r|$)/y
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at = field.lastIndex) {
    field.lastIndex = at
    const [, value = '', stop] = field.exec(text) ?? []
    row.fields.push(/^".*"$/s.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value.trim())
    line += value.split('\n').length - 1
    if (stop === ',' && field.lastIndex < text.length) continue
    line++
    rows.push(row)
    row = { line, fields: [] }
  }
  return rows.filter(({ fields }) => fields.some(Boolean))
}
