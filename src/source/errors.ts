/** Why a source could not be read or written. */
export type SourceErrorCode =
  | 'missing'
  | 'no-match'
  | 'unreadable'
  | 'binary'
  | 'undecodable'
  | 'unknown-encoding'
  | 'not-encodable'
  | 'unwritable'

/** A source that cannot be read or written: a value that runs carry on with, thrown only by the functions of one file. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly code: SourceErrorCode
  /** As shown to people. */
  readonly path: string
  /** 0-based byte offset, where the trouble has a place. */
  readonly offset: number | undefined
  /** 1-based line of that byte. */
  readonly line: number | undefined

  constructor(code: SourceErrorCode, path: string, message: string, place?: { offset: number; line?: number }) {
    super(message)
    this.code = code
    this.path = path
    this.offset = place?.offset
    this.line = place?.line
  }
}
