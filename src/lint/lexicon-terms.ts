import type { Lexicon, LexiconEntry } from './lexicon-schema.ts'
import type { Terms } from './rule.ts'

/** What a hit of a word list hands back: one wrong form of an entry, with the defaults of its list filled in. */
export interface LexiconTerm
  extends Required<Pick<LexiconEntry, 'afterNumber' | 'border' | 'quoted'>>,
    Pick<LexiconEntry, 'note' | 'edition' | 'level'> {
  wrong: string
  right: readonly string[]
  except: readonly string[]
  only: readonly string[]
  near: readonly string[]
  unless: readonly string[]
}

type Defaults = Pick<Lexicon, 'border' | 'quoted'>

/**
 * A word list as its module holds it, so that a start costs little. `words` has three lines: wrong forms, parted by `,`, first
 * those of the pairs and then those of the terms; right forms of the pairs, several of one parted by `/`; the terms as JSON.
 */
export interface PackedLexicon extends Defaults {
  words: string
}

/** The strings to look for in a word list. */
export function lexiconTerms(lexicon: Lexicon): Terms<LexiconTerm> {
  const pairs = Object.entries(lexicon.pairs ?? {}).map(([wrong, right]): Form => [wrong, { wrong, right }])
  const forms = [...pairs, ...formsOf(lexicon.terms ?? [])]
  return {
    texts: forms.map(([text]) => text),
    dataAt: (index) => lexiconTerm(...(forms[index] as Form), lexicon),
  }
}

/** The strings to look for in a compiled word list. All but they is read when it is asked for. */
export function packedTerms(packed: PackedLexicon): Terms<LexiconTerm> {
  const [wrong = '', right = '', terms = ''] = packed.words.split('\n')
  const texts = names(wrong)
  let rights: readonly string[] | undefined
  let forms: readonly Form[] | undefined
  return {
    texts,
    dataAt(index) {
      const text = texts[index] as string
      rights ??= names(right)
      if (index < rights.length) {
        return lexiconTerm(text, { wrong: text, right: (rights[index] as string).split('/') }, packed)
      }
      forms ??= formsOf(JSON.parse(`[${terms}]`) as LexiconEntry[])
      return lexiconTerm(...(forms[index - rights.length] as Form), packed)
    },
  }
}

type Form = readonly [wrong: string, entry: LexiconEntry]

function formsOf(entries: readonly LexiconEntry[]): Form[] {
  return entries.flatMap((entry) => list(entry.wrong).map((wrong): Form => [wrong, entry]))
}

function lexiconTerm(wrong: string, entry: LexiconEntry, defaults: Defaults): LexiconTerm {
  return {
    ...entry,
    wrong,
    right: list(entry.right),
    except: list(entry.except),
    only: list(entry.only),
    near: list(entry.near),
    unless: list(entry.unless),
    afterNumber: entry.afterNumber ?? false,
    border: entry.border ?? defaults.border ?? false,
    quoted: entry.quoted ?? defaults.quoted ?? 'report',
  }
}

function names(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split(',')
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? [])
}
