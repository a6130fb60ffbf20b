export { LineIndex } from './lines.ts'
export { createSource, type Encoding, type Eol, type Source, type SourceOptions, type Syntax } from './source.ts'
