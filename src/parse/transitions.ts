import type { Facts } from './facts.ts'
import { type Label, labelIndex, labels } from './labels.ts'

/**
 * Points for one label after another. `tight` holds only without a blank line between, `apart` only with one, `broken` only
 * where the line before would have broken off, see {@link Facts.broken}.
 */
interface Transition {
  from: readonly Label[]
  to: readonly Label[]
  weight: number
  when?: 'tight' | 'apart' | 'broken'
}

const all = labels
const text: readonly Label[] = [
  'paragraph',
  'textMore',
  'listItem',
  'quotation',
  'tableRow',
  'brief',
  'caption',
  'credit',
  'crosshead',
]
const stack: readonly Label[] = ['standingHead', 'kicker', 'headline', 'headMore', 'deck']
const never = -25

/** The grammar of a page in points: what follows what. Later rows add to earlier ones. */
const transitions: readonly Transition[] = [
  { from: ['masthead'], to: ['masthead'], weight: 3 },
  { from: ['masthead'], to: ['boxTitle', 'pageHead', 'headline', 'standingHead', 'kicker'], weight: 1 },
  { from: [...text, ...stack, 'byline', 'jump'], to: ['masthead'], weight: -6 },
  { from: ['boxTitle'], to: ['boxLine'], weight: 5 },
  { from: ['boxLine'], to: ['boxLine'], weight: 5, when: 'tight' },
  { from: ['boxLine'], to: ['boxLine'], weight: 3, when: 'apart' },
  { from: all.filter((label) => label !== 'boxTitle' && label !== 'boxLine'), to: ['boxLine'], weight: -6 },
  { from: ['pageHead'], to: ['headline', 'standingHead', 'kicker'], weight: 1 },
  { from: ['kicker'], to: ['headline'], weight: 1 },
  { from: ['kicker'], to: all.filter((label) => !['headline', 'headMore', 'kicker'].includes(label)), weight: -8 },
  { from: ['kicker'], to: ['kicker'], weight: -4 },
  { from: ['standingHead'], to: ['headline'], weight: 2 },
  { from: ['standingHead'], to: ['brief', 'caption'], weight: 0 },
  { from: ['standingHead'], to: ['paragraph', 'textMore', 'deck', 'crosshead', 'masthead', 'listItem'], weight: -4 },
  { from: ['standingHead'], to: ['standingHead'], weight: -3 },
  { from: ['headline'], to: ['headline'], weight: -5 },
  { from: ['headline', 'headMore'], to: ['deck', 'byline', 'paragraph', 'brief', 'caption'], weight: 1 },
  { from: ['headline', 'headMore'], to: ['standingHead', 'kicker', 'masthead'], weight: -7 },
  { from: ['headline', 'headMore', 'deck', 'byline'], to: ['crosshead'], weight: -3 },
  { from: ['headline', 'headMore', 'deck', 'byline', 'standingHead', 'kicker'], to: ['textMore'], weight: never },
  { from: all.filter((label) => !['headline', 'headMore', 'deck'].includes(label)), to: ['headMore'], weight: never },
  { from: all.filter((label) => label !== 'headline' && label !== 'headMore'), to: ['deck'], weight: -8 },
  { from: ['deck'], to: ['headline', 'kicker', 'standingHead'], weight: -6 },
  { from: ['deck'], to: ['byline', 'paragraph'], weight: 1 },
  {
    from: ['paragraph', 'textMore', 'caption', 'credit', 'brief', 'unknown'],
    to: ['headline', 'kicker', 'standingHead'],
    weight: -2,
  },
  { from: ['paragraph', 'textMore', 'unknown'], to: ['headline'], weight: -2 },
  { from: ['crosshead'], to: ['headline', 'kicker', 'standingHead', 'byline', 'deck'], weight: -6 },
  { from: ['crosshead'], to: ['crosshead'], weight: -3 },
  { from: ['crosshead'], to: ['textMore'], weight: never },
  { from: ['masthead', 'pageHead', 'editors', 'sidebar', 'boxTitle', 'byline'], to: ['textMore'], weight: never },
  { from: all.filter((label) => !text.includes(label)), to: ['crosshead'], weight: -2 },
  { from: ['brief'], to: ['brief'], weight: 2 },
  { from: ['listItem'], to: ['listItem'], weight: 3 },
  {
    from: all.filter((label) => !text.includes(label) && !stack.includes(label) && label !== 'furniture'),
    to: ['credit'],
    weight: -4,
  },
  { from: ['caption'], to: ['credit'], weight: 3 },
  { from: ['tableRow'], to: ['tableRow'], weight: 2 },
  { from: all.filter((label) => label !== 'tableRow'), to: ['tableRow'], weight: -3 },
  { from: ['sidebar'], to: ['paragraph'], weight: 1 },
  { from: ['paragraph', 'textMore', 'brief'], to: ['paragraph'], weight: -5, when: 'broken' },
  {
    from: ['paragraph', 'textMore', 'brief'],
    to: ['headline', 'kicker', 'standingHead', 'crosshead'],
    weight: -2,
    when: 'broken',
  },
]

type Case = NonNullable<Transition['when']>

function matrix(...cases: Case[]): Float64Array {
  const points = new Float64Array(labels.length * labels.length)
  for (const { from, to, weight, when } of transitions) {
    if (when && !cases.includes(when)) continue
    for (const a of from) {
      for (const b of to) {
        const at = labelIndex[a] * labels.length + labelIndex[b]
        points[at] = (points[at] as number) + weight
      }
    }
  }
  return points
}

let matrices: Float64Array[] | undefined

/** Points for `to` after `from`, at `from * labels.length + to`, on the way to a line. */
export function transitionPoints({ tight, broken }: Pick<Facts, 'tight' | 'broken'>): Float64Array {
  matrices ??= [matrix('apart'), matrix('tight'), matrix('apart', 'broken'), matrix('tight', 'broken')]
  return matrices[(tight ? 1 : 0) + (broken ? 2 : 0)] as Float64Array
}
