import type { Plugin } from 'unified'
import { createSource } from '../source/index.ts'
import type { Root } from '../tree/index.ts'
import { type FrontEnd, parse } from './index.ts'

export interface NewsParseOptions {
  /** How the text is read; raw text where it is not given. */
  front?: FrontEnd
}

/** A unified parser of newspaper issues: `unified().use(newsParse, { front: markdown })`. */
export const newsParse: Plugin<[NewsParseOptions?], string, Root> = function (options) {
  this.parser = (document, file) => parse(createSource(document, { path: file.path ?? '<stdin>' }), options?.front)
}
