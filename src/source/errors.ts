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
  | 'changed'

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

  constructor(code: SourceErrorCode, path: string, message: string, place?: { offset?: number; line?: number }) {
    super(message)
    this.code = code
    this.path = path
    this.offset = place?.offset
    this.line = place?.line
  }
}

/** Words what the system says when a file cannot be read or written. */
export function ioError(code: 'unreadable' | 'unwritable', path: string, error: unknown): SourceError {
  const { code: name = '', message } = error as NodeJS.ErrnoException
  return new SourceError(code, path, `${code === 'unreadable' ? '读不了' : '写不了'}：${reasons[name] ?? message}`)
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '是文件夹',
  ENOENT: '没有这个文件夹',
  ENOTDIR: '路径中间不是文件夹',
  ELOOP: '链接绕成了圈',
  ENAMETOOLONG: '名字太长',
  EEXIST: '已经有了',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘只读',
  EMFILE: '打开的文件太多',
}
