import { array, minLength, optional, pipe, strictObject, string, union } from 'valibot'
import type { AllowedWord } from '../lint/index.ts'
import { readYaml } from './yaml.ts'

const word = pipe(string(), minLength(2, '至少两个字'))
const allowSchema = strictObject({
  words: optional(
    array(
      union(
        [word, strictObject({ word, rules: optional(array(string())), note: optional(string()) })],
        '应为词语，或“word: 词语”加 rules、note',
      ),
    ),
    [],
  ),
})

/**
 * Reads a newspaper's own words and names that are right, `allow.yml`; for `withoutAllowed`.
 * @throws {DataError} naming file, line and field.
 */
export function parseAllow(text: string, path: string): AllowedWord[] {
  return readYaml(text, path, allowSchema).words.map((entry) => {
    if (typeof entry === 'string') return { word: entry }
    return { word: entry.word, ...(entry.rules && { rules: entry.rules }) }
  })
}
