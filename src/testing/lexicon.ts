import { readLexiconFile } from '../config/lexicon.ts'
import { type LexiconTerm, lexiconRule, type TermRule } from '../lint/index.ts'

/**
 * The rule that a word list is: a file like `rules/lexicon/<id>.yml`, as a plug-in names it in `lexicons`.
 * @throws {DataError} naming file, line and field where something in it is wrong.
 */
export function readLexicon(url: URL): TermRule<unknown, LexiconTerm> {
  return lexiconRule(readLexiconFile(url))
}
