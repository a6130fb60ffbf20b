import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { parseLexicon } from '../src/config/lexicon.ts'
import { createLinter, type LexiconTerm, lexiconRule, lexiconTerms, type Message } from '../src/lint/index.ts'
import { parse } from '../src/parse/index.ts'
import { createSource } from '../src/source/index.ts'

const files = globSync('rules/lexicon/*.yml', { cwd: `${import.meta.dirname}/..`, absolute: true }).sort()

/** The barest sentence in which the conditions of an entry hold. */
function sentenceFor({ wrong, only, near }: LexiconTerm): { text: string; start: number } {
  const context = only.find((longer) => longer.includes(wrong)) ?? wrong
  const text = `甲，${context}，${near[0] ?? '乙'}。`
  return { text, start: text.indexOf(context) + context.indexOf(wrong) }
}

for (const file of files) {
  const id = file.replace(/^.*\/(.*)\.yml$/, '$1')
  const definition = parseLexicon(readFileSync(file, 'utf8'), file, id)
  const rule = lexiconRule(definition)
  const terms = lexiconTerms(definition.lexicon).map(({ data }) => data)
  const linter = createLinter([{ rule, severity: definition.meta.severity, options: {} }])
  const lint = (text: string): Message[] => {
    const source = createSource(text, { path: 'issue.txt' })
    return linter.lint(parse(source), source)
  }

  describe(`word list ${id}`, () => {
    it('has no form twice', () => {
      const forms = terms.map(({ wrong }) => wrong)
      expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
    })

    it('finds each form once where it stands alone', () => {
      const odd = terms.filter((term) => {
        const { text, start } = sentenceFor(term)
        const found = lint(text)
        return found.length !== 1 || found[0]?.range.start !== start || found[0]?.actual !== term.wrong
      })
      expect(odd.map(({ wrong }) => wrong)).toEqual([])
    })

    it('finds nothing in the corrected text', () => {
      const odd = terms.filter((term) => {
        const { text, start } = sentenceFor(term)
        return term.right.some((right) => {
          const fixed = text.slice(0, start) + right + text.slice(start + term.wrong.length)
          return lint(fixed).length > 0
        })
      })
      expect(odd.map(({ wrong }) => wrong)).toEqual([])
    })

    it('says what to do with every entry', () => {
      const needed = new Set(terms.map(({ right }) => (right.length > 0 ? 'replace' : 'avoid')))
      expect(Object.keys(definition.meta.messages).sort()).toEqual([...needed].sort())
    })
  })
}
