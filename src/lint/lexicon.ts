import { quotationAround, quotations } from '../text/quotations.ts'
import { sentenceAt, sentences } from '../text/sentences.ts'
import { segment, type Word } from '../text/words.ts'
import type { Lexicon } from './lexicon-schema.ts'
import { type LexiconTerm, lexiconTerms, type PackedLexicon, packedTerms } from './lexicon-terms.ts'
import type { RuleContext, RuleMeta, TermHit, TermRule } from './rule.ts'

/** A rule that is data: what `rules/lexicon/<id>.yml` says. */
export interface LexiconDefinition {
  id: string
  meta: RuleMeta
  lexicon: Lexicon
}

/** A rule that is data and was compiled: what `rules/lexicon/<id>.generated.ts` says. */
export interface PackedLexiconDefinition {
  id: string
  meta: RuleMeta
  lexicon: PackedLexicon
}

/** Turns a definition into a rule. Messages: `replace` where a right form is given, else `avoid`. */
export function lexiconRule({ id, meta, lexicon }: LexiconDefinition): TermRule<unknown, LexiconTerm> {
  return { id, meta, scope: 'block', terms: () => lexiconTerms(lexicon), check: checkTerm }
}

/** Turns a compiled definition into a rule. */
export function packedLexiconRule({ id, meta, lexicon }: PackedLexiconDefinition): TermRule<unknown, LexiconTerm> {
  return { id, meta, scope: 'block', terms: () => packedTerms(lexicon), check: checkTerm }
}

/** Reports a hit of a word list unless its conditions say that it is legal there. */
export function checkTerm(hit: TermHit<LexiconTerm>, context: RuleContext): void {
  const { view, start, end, data } = hit
  if (!surroundingsFit(view.text, start, data)) return
  if (data.quoted === 'allow' && isQuoted(hit)) return
  if (!sentenceFits(hit)) return
  const note = [data.note, data.edition].filter(Boolean).join('；')
  context.report({
    messageId: data.right.length > 0 ? 'replace' : 'avoid',
    at: [view, start, end],
    expected: data.right,
    ...(note && { note }),
    ...(data.level && { severity: data.level }),
  })
}

const numberEnd = /[0-9０-９.%〇零一二两三四五六七八九十百千万亿几数余多半]$/

function surroundingsFit(text: string, start: number, { wrong, except, only, afterNumber }: LexiconTerm): boolean {
  if (afterNumber && !numberEnd.test(text.slice(0, start).slice(-1))) return false
  const stands = (longer: string): boolean => standsIn(longer, wrong, text, start)
  return !except.some(stands) && (only.length === 0 || only.some(stands))
}

/** Whether `longer`, which has `form` in it, stands in the text with its `form` at `start`. */
function standsIn(longer: string, form: string, text: string, start: number): boolean {
  for (let at = longer.indexOf(form); at !== -1; at = longer.indexOf(form, at + 1)) {
    if (start >= at && text.startsWith(longer, start - at)) return true
  }
  return false
}

function isQuoted({ view, start, end, node }: TermHit<LexiconTerm>): boolean {
  return node.type === 'quotation' || quotationAround(quotations(view), start, end) !== undefined
}

/** How far a sentence is looked at to each side: the work at a hit stays bounded in a text without end marks. */
const reach = 120

function sentenceFits({ view, start, end, data }: TermHit<LexiconTerm>): boolean {
  const { near, unless, border, right } = data
  if (near.length === 0 && unless.length === 0 && !border) return true
  const sentence = sentenceAt(sentences(view), start) ?? { start, end }
  const from = Math.max(sentence.start, start - reach)
  const text = view.text.slice(from, Math.min(Math.max(sentence.end, end), end + reach))
  if (unless.some((word) => text.includes(word))) return false
  if (near.length > 0 && !near.some((word) => text.includes(word))) return false
  return !border || standsAlone(text, start - from, end - from, right[0])
}

/** How much likelier (natural logarithm) the right form must make a text where a word reaches over a border. */
const muchLikelier = 6

/**
 * Whether a range is a word of its own: no word reaches over either end (想必|竟然 for 必竟), or the right form makes the text
 * so much likelier that the word found there was made by the slip (弄清|础).
 */
function standsAlone(text: string, start: number, end: number, right: string | undefined): boolean {
  const { words, score } = segment(text)
  const reachesOver = (word: Word): boolean =>
    (word.start < start && start < word.end) || (word.start < end && end < word.end)
  if (!words.some(reachesOver)) return true
  return right !== undefined && segment(text.slice(0, start) + right + text.slice(end)).score > score + muchLikelier
}
