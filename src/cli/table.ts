import { printable } from '../print/escape.ts'

/** Rows with their columns aligned as a terminal shows them, a line each. */
export async function aligned(rows: readonly (readonly string[])[]): Promise<string[]> {
  const { default: width } = await import('string-width')
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(printable(row[column] ?? '')))))
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const text = printable(cell)
      return text + ' '.repeat((widths[column] as number) - width(text))
    })
    return `${cells.join('  ').trimEnd()}\n`
  })
}
