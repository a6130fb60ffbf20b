import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  array,
  boolean,
  getDotPath,
  literal,
  number,
  optional,
  picklist,
  record,
  safeParse,
  strictObject,
  string,
  union,
} from 'valibot'
import { type Lexicon, type LexiconDefinition, lexiconSchema, type RuleMeta } from '../lint/index.ts'
import { DataError } from './data-error.ts'
import { issueMessage } from './issues.ts'
import { readYaml } from './yaml.ts'

const categories = ['text', 'fact', 'logic', 'number', 'punctuation', 'structure', 'term', 'name', 'form'] as const
const weights = ['fact', 'text', 'number', 'latin', 'unit', 'punctuation', 'format', 'form', 'none'] as const

const metaEntries = {
  title: strictObject({ zh: string(), en: string() }),
  category: picklist(categories),
  severity: picklist(['error', 'warning', 'info']),
  preset: picklist(['recommended', 'strict', 'review', 'nursery']),
  fixable: union([picklist(['safe', 'suggestion']), literal(false)]),
  weight: strictObject({ class: picklist(weights), value: number() }),
  basis: strictObject({ text: string(), verified: boolean() }),
  messages: record(picklist(['replace', 'avoid']), string()),
  yieldsTo: optional(array(string())),
}

/** A file has everything on one level. */
const fileSchema = strictObject({ ...metaEntries, ...lexiconSchema.entries })
const definitionSchema = strictObject({ id: string(), meta: strictObject(metaEntries), lexicon: lexiconSchema })

/**
 * Reads a rule that is data, as in `rules/lexicon/<id>.yml`.
 * @throws {DataError} naming file, line and field.
 */
export function parseLexicon(text: string, path: string, id: string): LexiconDefinition {
  const { border, quoted, pairs, terms, ...meta } = readYaml(text, path, fileSchema)
  const lexicon = defined({ border, quoted, pairs, terms }) as Lexicon
  return sayingAll({ id, meta: meta as RuleMeta, lexicon }, path)
}

/**
 * Reads the file of a rule that is data. The rule has the name of the file.
 * @throws {DataError} where it cannot be read; naming file, line and field where something in it is wrong.
 */
export function readLexiconFile(url: URL): LexiconDefinition {
  const path = fileURLToPath(url)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new DataError(path, [{ field: '', message: `读不了词表：${(error as Error).message}` }])
  }
  return parseLexicon(text, path, basename(path).replace(/\.ya?ml$/, ''))
}

/**
 * Checks a rule that is data and was written in code.
 * @throws {DataError} naming each wrong field.
 */
export function checkLexicon(definition: LexiconDefinition): LexiconDefinition {
  const name = `词表 ${Object(definition).id ?? ''}`.trimEnd()
  const { success, issues = [] } = safeParse(definitionSchema, definition)
  if (success) return sayingAll(definition, name)
  throw new DataError(
    name,
    issues.map((issue) => ({
      field: getDotPath(issue as never) ?? '',
      message: issueMessage(issue, definitionSchema),
    })),
  )
}

/** Refuses a list that has no message for some of its entries: those with a right form are replaced, the others avoided. */
function sayingAll(definition: LexiconDefinition, path: string): LexiconDefinition {
  const { pairs = {}, terms = [] } = definition.lexicon
  const replaces = Object.keys(pairs).length > 0 || terms.some(({ right }) => right?.length)
  const needed = [...(replaces ? ['replace'] : []), ...(terms.some(({ right }) => !right?.length) ? ['avoid'] : [])]
  const missing = needed.filter((name) => definition.meta.messages[name] === undefined)
  if (missing.length === 0) return definition
  const problem = (name: string) => ({ field: `messages.${name}`, message: '缺少这一项' })
  throw new DataError(path, missing.map(problem))
}

/**
 * Reads a newspaper's own word list, `terms.yml`: the options of the rule `house-term`.
 * @throws {DataError} naming file, line and field.
 */
export function parseTerms(text: string, path: string): Lexicon {
  return readYaml(text, path, lexiconSchema)
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
