/** One thing wrong in a data file that an editor writes. Lines and columns count from 1. */
export interface DataProblem {
  line: number
  column: number
  /** The field: `terms[3].right`, or the column of a table. Empty for the file as a whole. */
  field: string
  message: string
}

/** A data file (word list, roster, allow list) that cannot be used; the message has one line for each problem. */
export class DataError extends Error {
  readonly path: string
  readonly problems: readonly DataProblem[]

  constructor(path: string, problems: readonly DataProblem[]) {
    super(
      problems
        .map(({ line, column, field, message }) => `${path}:${line}:${column} ${field && `${field}：`}${message}`)
        .join('\n'),
    )
    this.name = 'DataError'
    this.path = path
    this.problems = problems
  }
}
