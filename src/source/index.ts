export { type DecodeOptions, decode } from './decode.ts'
export { encode } from './encode.ts'
export { ioError, SourceError, type SourceErrorCode } from './errors.ts'
export { type Found, findFiles, ignoreFileName, readIgnoreFile } from './files.ts'
export { type LargeText, openLarge } from './large.ts'
export { LineIndex } from './lines.ts'
export { createPathMatcher, type PathMatcher } from './match.ts'
export { placeToWrite } from './place.ts'
export { readBytes, readStream } from './read.ts'
export {
  createSource,
  type Encoding,
  type Eol,
  encodings,
  type Source,
  type SourceOptions,
  type Syntax,
  syntaxOf,
} from './source.ts'
export { replaceFile, writeFileAt } from './write.ts'
