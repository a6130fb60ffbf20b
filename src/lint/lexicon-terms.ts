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

/** A word list as its module holds it, so that a start costs little: what is not needed to look for a word is read later. */
export interface PackedLexicon extends Defaults {
  /** Rows of wrong forms, parted by `,`: first those of `right`, in its order, then all forms of `terms`. */
  wrong: readonly string[]
  /** Rows of right forms, parted by `,`; several for one wrong form are parted by `/`. */
  right: readonly string[]
  /** A JSON array of entries. */
  terms: string
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

/** The strings to look for in a compiled word list. */
export function packedTerms(packed: PackedLexicon): Terms<LexiconTerm> {
  const texts = names(packed.wrong)
  let rights: readonly string[] | undefined
  let forms: readonly Form[] | undefined
  return {
    texts,
    dataAt(index) {
      rights ??= names(packed.right)
      const wrong = texts[index] as string
      const right = rights[index]
      if (right !== undefined) return lexiconTerm(wrong, { wrong, right: right.split('/') }, packed)
      forms ??= formsOf(JSON.parse(packed.terms) as LexiconEntry[])
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

function names(rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : rows.join().split(',')
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? [])
}
