/** One thing wrong in a data file that an editor writes. */
export interface DataProblem {
  /** Counts from 1; with `column`, where the place is known. */
  line?: number
  column?: number
  /** The field: `terms[3].right`, or the column of a table. Empty for the file as a whole. */
  field: string
  message: string
}

/** A data file (configuration, word list, roster) that cannot be used; the message has one line for each problem. */
export class DataError extends Error {
  readonly path: string
  readonly problems: readonly DataProblem[]

  /** The message, a line for each problem. */
  get lines(): string[] {
    return this.problems.map((problem) => describe(this.path, problem))
  }

  constructor(path: string, problems: readonly DataProblem[]) {
    super(problems.map((problem) => describe(path, problem)).join('\n'))
    this.name = 'DataError'
    this.path = path
    this.problems = problems
  }
}

function describe(path: string, { line, column, field, message }: DataProblem): string {
  const place = line === undefined ? '' : `:${line}:${column ?? 1}`
  return `${path}${place} ${field && `${field}：`}${message}`
}
