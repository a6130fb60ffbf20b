/**
 * xhb as plug-ins of unified: `xhb/unified`.
 *
 *     const file = await unified().use(newsParse).use(newsLint).use(newsExport, { exporter }).process(vfile)
 *
 * The parser makes newsast of raw text or Markdown, the transformer adds its findings to `file.messages`, the compiler
 * writes the tree in one of the parse formats.
 */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Exporter } from './export/index.ts'
import { createTextLinter, type LintTextOptions } from './index.ts'
import type { Linter } from './lint/index.ts'
import { markdown } from './parse/front/markdown.ts'
import { parse, rawText } from './parse/index.ts'
import { createSource, type Source, type Syntax } from './source/index.ts'
import type { Root } from './tree/index.ts'

export interface NewsParseOptions {
  /** How the text is read; by default the extension of the file's path decides. */
  syntax?: Syntax
}

export interface NewsLintOptions extends Pick<LintTextOptions, 'preset' | 'rules'> {
  /** A linter of your own, instead of one made of `preset` and `rules`. */
  linter?: Linter
}

export interface NewsExportOptions {
  /** A parse format, from `exporters`. */
  exporter: Exporter
}

/** The parser. */
export const newsParse: Plugin<[NewsParseOptions?], string, Root> = function (options = {}) {
  this.parser = (_document, file) => {
    const source = sourceOf(file, options.syntax)
    return parse(source, source.syntax === 'markdown' ? markdown : rawText)
  }
}

/** The transformer: findings become messages of the file. The tree stays as it is. */
export const newsLint: Plugin<[NewsLintOptions?], Root> = (options = {}) => {
  const linter = options.linter ?? createTextLinter(options)
  return (tree, file) => {
    for (const message of linter.lint(tree, sourceOf(file))) file.messages.push(message)
  }
}

/** The compiler. */
export const newsExport: Plugin<[NewsExportOptions], Root, string> = function ({ exporter }) {
  this.compiler = (tree, file) => [...exporter(tree as Root, sourceOf(file))].join('')
}

function sourceOf(file: VFile, syntax?: Syntax): Source {
  return createSource(String(file), { ...(file.path && { path: file.path }), ...(syntax && { syntax }) })
}
