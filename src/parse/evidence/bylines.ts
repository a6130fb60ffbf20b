import { isGluedLead, isHead, isText } from '../looks.ts'
import { type Evidence, ruledOut } from './evidence.ts'

/** Evidence for bylines and for credits of pictures. */
export const bylines: readonly Evidence[] = [
  {
    name: 'the whole line reads as a byline with a role',
    weights: {
      byline: 9,
      credit: 1,
      headline: -6,
      deck: -8,
      kicker: -8,
      standingHead: -8,
      crosshead: -8,
      paragraph: -4,
      textMore: -6,
      headMore: -8,
    },
    test: ({ shapes }) => shapes.byline && shapes.role,
  },
  {
    name: 'the whole line reads as names',
    weights: { byline: 4, credit: -1, deck: -6, kicker: -2 },
    test: ({ shapes }) => shapes.byline && !shapes.role,
  },
  {
    name: 'reads as a team of the paper, under a head',
    weights: { byline: 5, deck: -2 },
    test: ({ shapes, text, prev }) => shapes.byline && text.endsWith('组') && isHead(prev),
  },
  {
    name: 'reads as names, but stands over a head and under no head',
    weights: { byline: -10, standingHead: 2 },
    test: ({ shapes, prev, next, length }) =>
      shapes.byline &&
      !shapes.role &&
      !shapes.remark &&
      (shapes.columnTail || length > 8) &&
      !isHead(prev) &&
      isHead(next),
  },
  {
    name: 'names the source of a picture',
    weights: { paragraph: 3, headline: -6, deck: -6, standingHead: -6, kicker: -6, crosshead: -4 },
    test: ({ shapes }) => shapes.pictureSource,
  },
  {
    name: 'a byline is glued to its end, under a headline: the first line of the text',
    weights: { paragraph: 8, deck: -16, headMore: -8, headline: -8, kicker: -8, standingHead: -8, crosshead: -8 },
    test: (facts) => isGluedLead(facts),
  },
  { name: 'is no byline', weights: { byline: ruledOut }, test: ({ shapes }) => !shapes.byline },
  {
    name: 'credits a picture',
    weights: { credit: 4 },
    test: ({ shapes, length }) => shapes.credit && length <= 30 && !shapes.fullStop,
  },
  {
    name: 'credits a picture after words of its own, as a caption',
    weights: { credit: -6, caption: 2 },
    test: ({ shapes, length }) => shapes.photoCredit && !shapes.byline && length > 12,
  },
  {
    name: 'tight after a sentence, as a credit under a picture',
    weights: { credit: 8 },
    test: ({ shapes, tight, prev, habits }) =>
      tight && (habits.spaced || shapes.credit) && shapes.byline && isText(prev),
  },
  {
    name: 'is no credit',
    weights: { credit: ruledOut },
    test: ({ shapes, length }) => (!shapes.credit && !shapes.byline) || length > 30 || shapes.fullStop,
  },
]
