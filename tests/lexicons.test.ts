import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { parseLexicon } from '../src/config/lexicon.ts'
import {
  createLinter,
  type LexiconTerm,
  lexiconRule,
  lexiconTerms,
  type Message,
  type TermRule,
} from '../src/lint/index.ts'
import { parse } from '../src/parse/index.ts'
import { createSource } from '../src/source/index.ts'

const files = globSync('rules/lexicon/*.yml', { cwd: `${import.meta.dirname}/..`, absolute: true }).sort()

/** The barest paragraph in which the conditions of an entry hold, with another form in place of the wrong one. */
function paragraphFor({ wrong, only, near, afterNumber }: LexiconTerm, form: string): string {
  const context = (only[0] ?? wrong).replace(wrong, form)
  return `记者看到，${afterNumber ? '5' : ''}${context}，${near[0] ?? '甲乙'}。`
}

for (const file of files) {
  const id = file.replace(/^.*\/(.*)\.yml$/, '$1')
  const definition = parseLexicon(readFileSync(file, 'utf8'), file, id)
  const { texts, dataAt } = lexiconTerms(definition.lexicon)
  const terms = texts.map((_, index) => dataAt(index))
  const linter = createLinter([{ rule: lexiconRule(definition), severity: 'warning', options: {} }])

  /** The findings in each of the paragraphs, read as one text. */
  const lintEach = (paragraphs: readonly string[]): Message[][] => {
    const source = createSource(paragraphs.join('\n\n'), { path: 'issue.txt' })
    const found = paragraphs.map((): Message[] => [])
    for (const message of linter.lint(parse(source), source)) found[(message.place.start.line - 1) / 2]?.push(message)
    return found
  }

  describe(`word list ${id}`, () => {
    it('is compiled with nothing lost', () => {
      const compiled = rules.find((rule) => rule.id === id) as TermRule<unknown, LexiconTerm>
      const { texts: packed, dataAt: dataOf } = compiled.terms({})
      expect(packed).toEqual(texts)
      expect(packed.map((_, index) => dataOf(index))).toEqual(terms)
    })

    it('has no form twice', () => {
      const forms = terms.map(({ wrong }) => wrong)
      expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
    })

    it('finds each form once where it stands alone', () => {
      const found = lintEach(terms.map((term) => paragraphFor(term, term.wrong)))
      const odd = terms.filter(({ wrong }, index) => found[index]?.length !== 1 || found[index]?.[0]?.actual !== wrong)
      expect(odd.map(({ wrong }) => wrong)).toEqual([])
    })

    it('finds nothing in the corrected text', () => {
      const corrections = terms.flatMap((term) => term.right.map((right) => ({ term, right })))
      const found = lintEach(corrections.map(({ term, right }) => paragraphFor(term, right)))
      const odd = corrections.filter((_, index) => found[index]?.length !== 0)
      expect(odd.map(({ term, right }) => `${term.wrong}→${right}`)).toEqual([])
    })

    it('has the messages that its entries need', () => {
      const needed = new Set(terms.map(({ right }) => (right.length > 0 ? 'replace' : 'avoid')))
      expect(Object.keys(definition.meta.messages).sort()).toEqual([...needed].sort())
    })
  })
}
