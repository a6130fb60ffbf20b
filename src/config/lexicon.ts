import { array, boolean, literal, number, optional, picklist, record, strictObject, string, union } from 'valibot'
import { type Lexicon, type LexiconDefinition, lexiconSchema, type RuleMeta } from '../lint/index.ts'
import { readYaml } from './yaml.ts'

const categories = ['text', 'fact', 'logic', 'number', 'punctuation', 'structure', 'term', 'name', 'form'] as const
const weights = ['fact', 'text', 'number', 'latin', 'unit', 'punctuation', 'format', 'form', 'none'] as const

const definitionSchema = strictObject({
  title: strictObject({ zh: string(), en: string() }),
  category: picklist(categories),
  severity: picklist(['error', 'warning', 'info']),
  preset: picklist(['recommended', 'strict', 'review', 'nursery']),
  fixable: union([picklist(['safe', 'suggestion']), literal(false)]),
  weight: strictObject({ class: picklist(weights), value: number() }),
  basis: strictObject({ text: string(), verified: boolean() }),
  messages: record(picklist(['replace', 'avoid']), string()),
  yieldsTo: optional(array(string())),
  ...lexiconSchema.entries,
})

/**
 * Reads a rule that is data, as in `rules/lexicon/<id>.yml`.
 * @throws {DataError} naming file, line and field.
 */
export function parseLexicon(text: string, path: string, id: string): LexiconDefinition {
  const { border, quoted, pairs, terms, ...meta } = readYaml(text, path, definitionSchema)
  return { id, meta: meta as RuleMeta, lexicon: defined({ border, quoted, pairs, terms }) as Lexicon }
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
