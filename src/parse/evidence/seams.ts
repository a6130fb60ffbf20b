import type { Facts } from '../facts.ts'
import type { Evidence } from './evidence.ts'

const cutAfter = ({ next }: Facts): number => next?.cutOdds ?? Number.NEGATIVE_INFINITY

/** Evidence of whether a line goes on with the one before it, from the border between them, see {@link Facts.cutOdds}. */
export const seams: readonly Evidence[] = [
  {
    name: 'the border to the line before may cut a sentence',
    weights: { textMore: 4, paragraph: -1 },
    test: ({ cutOdds }) => cutOdds > 0,
  },
  {
    name: 'the border to the line before probably cuts a sentence',
    weights: { textMore: 3, crosshead: -2, headline: -2 },
    test: ({ cutOdds }) => cutOdds > 2,
  },
  {
    name: 'the border to the line before surely cuts a sentence',
    weights: { textMore: 5, paragraph: -2, crosshead: -3, headline: -3 },
    test: ({ cutOdds }) => cutOdds > 5,
  },
  {
    name: 'the border to the line before hardly cuts a sentence',
    weights: { textMore: -5 },
    test: ({ cutOdds }) => cutOdds <= 0,
  },
  {
    name: 'the border to the line before cuts no sentence',
    weights: { textMore: -6 },
    test: ({ cutOdds }) => cutOdds <= -3,
  },
  {
    name: 'the border to the next line may cut a sentence',
    weights: { paragraph: 2, crosshead: -2, headline: -1 },
    test: (facts) => cutAfter(facts) > 0,
  },
  {
    name: 'the border to the next line probably cuts a sentence',
    weights: { paragraph: 2, crosshead: -3, headline: -2, standingHead: -3, kicker: -3, deck: -3, byline: -3 },
    test: (facts) => cutAfter(facts) > 2,
  },
  {
    name: 'the border to the next line surely cuts a sentence',
    weights: {
      paragraph: 4,
      textMore: 2,
      crosshead: -4,
      headline: -4,
      standingHead: -4,
      kicker: -4,
      deck: -4,
      byline: -6,
    },
    test: (facts) => cutAfter(facts) > 5,
  },
]
