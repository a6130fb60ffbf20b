import type { Facts } from '../facts.ts'
import { headsPicture, isEchoed, isHeadOfLead, isOverHead, isParted } from '../looks.ts'
import type { Evidence } from './evidence.ts'

/** Parts joined by a dot or a bar: 践行·观察. */
const joinsParts = ({ text, length }: Facts): boolean =>
  length <= 40 && /[^\s•·●丨┃]{3}\s?[•·●丨┃]\s?[^\s•·●丨┃]{2}/.test(text) && /[•·●丨┃][^，。]{2,10}$/.test(text)
/** Reads like the name of a column or a campaign. Such words also stand in headlines, but then the text has them. */
const namesColumn = ({ shapes, topic, repeats, length }: Facts): boolean =>
  (shapes.has('columnTail') && length <= 16) ||
  ((shapes.has('campaign') || shapes.has('columnTail')) && (repeats > 1 || topic.quoted || (topic.echo ?? 0) < 0.5))

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
    test: (facts) =>
      facts.repeats > 1 && !facts.shapes.has('jump') && !facts.shapes.has('byline') && !headsPicture(facts),
  },
  {
    name: 'names a column of briefs',
    weights: { standingHead: 2, headline: 0.5, byline: -12 },
    test: ({ shapes }) => shapes.has('briefsHead'),
  },
  {
    name: 'names a column of briefs, which come after it',
    weights: { headline: 6, standingHead: 1, crosshead: -5 },
    test: ({ shapes, next }) =>
      shapes.has('briefsHead') &&
      next?.under === 'briefs' &&
      next.line.depth === 0 &&
      (next.end === 'stop' || next.shapes.has('signature')),
  },
  {
    name: 'the words of a campaign over a head that opens an article',
    weights: { standingHead: 3, headline: -1.5 },
    test: (facts) => namesColumn(facts) && isHeadOfLead(facts.next),
  },
  {
    name: 'a blank inside, in an issue whose headlines have none',
    weights: { standingHead: 2, headline: -2, crosshead: -2 },
    test: (facts) => facts.habits.solid && facts.line.depth === 0 && isParted(facts),
  },
  {
    name: 'as short as the name of a column, over a head that opens an article',
    weights: { standingHead: 4, headline: -3 },
    test: ({ length, next }) => length <= 5 && isHeadOfLead(next),
  },
  {
    name: 'two parts joined by a dot, as names of columns',
    weights: { standingHead: 4, headline: -1, kicker: -1 },
    test: (facts) => joinsParts(facts),
  },
  {
    name: 'long for a standing head that heads only one article, and nothing of the name of a column',
    weights: { standingHead: -2 },
    test: (facts) => facts.length >= 8 && facts.repeats === 1 && !namesColumn(facts) && !joinsParts(facts),
  },
  {
    name: 'stands over a head, and the text hardly has its words',
    weights: { standingHead: 2, headline: -2 },
    test: (facts) =>
      isOverHead(facts) &&
      (facts.topic.echo ?? 1) < 0.25 &&
      (facts.length < 10 || namesColumn(facts) || isParted(facts)),
  },
  {
    name: 'stands over a head, and the text has its words',
    weights: { headline: 2, standingHead: -2 },
    test: (facts) => isOverHead(facts) && isEchoed(facts),
  },
  {
    name: 'stands over a head, and the text has it word for word, as the name of a campaign',
    weights: { standingHead: 3, headline: -3 },
    test: (facts) => isOverHead(facts) && facts.topic.quoted,
  },
]
