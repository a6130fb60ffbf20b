import { clauseAround } from '../../src/text/clause.ts'
import { soundLikeness } from '../../src/text/pronunciation.ts'
import { isWord, segment } from '../../src/text/words.ts'
import { rightForms } from './forms.ts'

const size = 4

export interface Suspicion {
  messageId: 'homophone' | 'doubled'
  expected: string[]
  data: Record<string, string>
}

/** How much more usual the clause must become by the correction, as a difference of natural logarithms. */
const minGain = { same: 8, similar: 10, doubled: 8 }

/**
 * Whether four characters at `at` are a slip for one of the idioms that are one character away: the character sounds like
 * the right one, or the second half repeats the first; and the clause is far more usual with the idiom.
 */
export function suspect(text: string, at: number, idioms: readonly string[]): Suspicion | undefined {
  const written = text.slice(at, at + size)
  if (rightForms.has(written) || isWord(written)) return undefined
  if (written.slice(0, 2) === written.slice(2)) {
    if (written.startsWith('一') || gainOf(text, at, idioms[0] as string) < minGain.doubled) return undefined
    // What was typed last is the likelier slip.
    const expected = [...idioms].sort((a, b) => differingPlace(written, b) - differingPlace(written, a))
    return { messageId: 'doubled', expected, data: { candidates: expected.map((each) => `“${each}”`).join('或') } }
  }
  for (const idiom of idioms) {
    const place = differingPlace(written, idiom)
    const [wrong, right] = [written[place] as string, idiom[place] as string]
    const likeness = soundLikeness(wrong, right)
    if (likeness === 'different' || gainOf(text, at, idiom) < minGain[likeness]) continue
    return { messageId: 'homophone', expected: [idiom], data: { wrong, right } }
  }
  return undefined
}

function differingPlace(a: string, b: string): number {
  let place = 0
  while (a[place] === b[place]) place++
  return place
}

function gainOf(text: string, at: number, idiom: string): number {
  const clause = clauseAround(text, at, at + size)
  const from = at - clause.start
  const corrected = clause.text.slice(0, from) + idiom + clause.text.slice(from + size)
  return segment(corrected).score - segment(clause.text).score
}
