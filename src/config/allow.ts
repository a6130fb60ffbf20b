import { array, check, minLength, optional, pipe, strictObject, string, union } from 'valibot'
import type { AllowedWord } from '../lint/index.ts'
import { unknownRule } from './suggest.ts'
import { readYaml } from './yaml.ts'

const word = pipe(string(), minLength(2, '至少两个字'))

function allowSchema(known: ReadonlyMap<string, unknown>) {
  const rule = pipe(
    string(),
    check(
      (id) => known.has(id),
      ({ input }) => unknownRule(input, known.keys()),
    ),
  )
  const entry = strictObject({ word, rules: optional(array(rule)), note: optional(string()) })
  return strictObject({
    words: optional(array(union([word, entry], '应为词语，或“word: 词语”加 rules、note')), []),
  })
}

/**
 * Reads a newspaper's own words and names that are right, `allow.yml`; for `withoutAllowed`.
 * @param rules all rules that there are, by id.
 * @throws {DataError} naming file, line and field.
 */
export function parseAllow(text: string, path: string, rules: ReadonlyMap<string, unknown>): AllowedWord[] {
  return readYaml(text, path, allowSchema(rules)).words.map((entry) => {
    if (typeof entry === 'string') return { word: entry }
    return { word: entry.word, ...(entry.rules && { rules: entry.rules }) }
  })
}
