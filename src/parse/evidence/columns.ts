import { isColumn, isEchoed, isHeadOfLead, isOverHead, namesColumn } from '../looks.ts'
import type { Evidence } from './evidence.ts'

/** Evidence for standing heads: the names of columns and campaigns, of which the text below does not speak. */
export const columns: readonly Evidence[] = [
  {
    name: 'the words of campaigns and standing columns',
    weights: { standingHead: 3, headline: -0.5 },
    test: (facts) => namesColumn(facts),
  },
  {
    name: 'the same line heads other articles',
    weights: { standingHead: 6, headline: -2, kicker: -2, crosshead: -2 },
    test: (facts) => facts.repeats > 1 && !facts.shapes.jump && !facts.shapes.byline && !facts.shapes.pictureHead,
  },
  {
    name: 'names a column of briefs',
    weights: { standingHead: 2, headline: 0.5, byline: -12 },
    test: ({ shapes }) => shapes.briefsHead,
  },
  {
    name: 'names a column of briefs, which come after it',
    weights: { headline: 6, standingHead: 1, crosshead: -5 },
    test: ({ shapes, next }) =>
      shapes.briefsHead &&
      next?.under === 'briefs' &&
      next.line.depth === 0 &&
      (next.end === 'stop' || next.shapes.signature),
  },
  {
    name: 'the words of a campaign over a head that opens an article',
    weights: { standingHead: 3, headline: -1.5 },
    test: (facts) => namesColumn(facts) && isHeadOfLead(facts.next),
  },
  {
    name: 'a blank inside, in an issue whose headlines have none',
    weights: { standingHead: 2, headline: -2, crosshead: -2 },
    test: (facts) => facts.habits.solid && facts.line.depth === 0 && facts.shapes.parted,
  },
  {
    name: 'as short as the name of a column, over a head that opens an article',
    weights: { standingHead: 4, headline: -3 },
    test: ({ length, next }) => length <= 5 && isHeadOfLead(next),
  },
  {
    name: 'two parts joined by a dot, as names of columns',
    weights: { standingHead: 4, headline: -1, kicker: -1 },
    test: ({ shapes }) => shapes.joined,
  },
  {
    name: 'long for a standing head that heads only one article, and nothing of the name of a column',
    weights: { standingHead: -2 },
    test: (facts) => facts.length >= 8 && facts.repeats === 1 && !isColumn(facts),
  },
  {
    name: 'stands over a head, and the text hardly has its words',
    weights: { standingHead: 2, headline: -2 },
    test: (facts) => isOverHead(facts) && (facts.topic.echo ?? 1) < 0.25 && (facts.length < 10 || isColumn(facts)),
  },
  {
    name: 'stands over a head, and the text has its words',
    weights: { headline: 2, standingHead: -2 },
    test: (facts) => isOverHead(facts) && isEchoed(facts) && !isColumn(facts),
  },
  {
    name: 'stands over a head, and the text names it as a campaign',
    weights: { standingHead: 3, headline: -3 },
    test: (facts) => isOverHead(facts) && facts.topic.named,
  },
]
