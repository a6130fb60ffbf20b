import type { Facts } from '../facts.ts'
import { endsWithMark, isColumn, isEchoed, isHead, isHeadOfLead, isOverHead, opensArticle } from '../looks.ts'
import { type Evidence, ruledOut } from './evidence.ts'

/** Names a person by his office, in a line that is no deck. */
const namesOfficer = ({ shapes, end }: Facts): boolean => shapes.officer && end === 'open' && !shapes.dash

/** Whether a text begins with at least six characters that end another. */
function repeatsEnd(above: string, text: string): boolean {
  if (text.length < 6) return false
  const at = above.lastIndexOf(text.slice(0, 6))
  return at >= 0 && text.startsWith(above.slice(at))
}

/** Evidence for the stack of heads over an article: kicker, second row of a headline, deck; and for sidebars. */
export const stacks: readonly Evidence[] = [
  {
    name: 'a deeper heading right under a headline',
    weights: { deck: 6, crosshead: -4 },
    test: ({ line, prev, habits }) =>
      line.depth > habits.headDepth && prev !== null && prev.line.depth === habits.headDepth,
  },
  {
    name: 'a headline marked ## comes after it',
    weights: { kicker: 6, standingHead: 3, headline: -3, crosshead: -4, deck: -4 },
    test: ({ next, line }) => next !== null && next.line.depth > 0 && line.depth === 0,
  },
  {
    name: 'a headline marked ## came before it',
    weights: { deck: 6, kicker: -4, standingHead: -6, crosshead: -4, headMore: 1 },
    test: ({ prev, line }) => prev !== null && prev.line.depth > 0 && line.depth === 0,
  },
  {
    name: 'ends with the verb of saying that kickers end with',
    weights: { kicker: 6, headline: -4 },
    test: ({ shapes, next }) => shapes.kickerTail && next !== null && next.length <= 40,
  },
  {
    name: 'opens with a dash',
    weights: { deck: 6, headline: -2, crosshead: -1, kicker: -2 },
    test: ({ shapes }) => shapes.dash,
  },
  { name: 'heads a sidebar by its words', weights: { sidebar: 9 }, test: ({ shapes }) => shapes.sidebar },
  {
    name: 'heads no sidebar by its words',
    weights: { sidebar: ruledOut },
    test: ({ shapes }) => !shapes.sidebar,
  },
  {
    name: 'a byline stands under it',
    weights: { deck: -3, headline: 1 },
    test: ({ next, prev, shapes }) =>
      !shapes.dash && next?.shapes.byline && next.shapes.role && !isHead(prev?.prev ?? null),
  },
  {
    name: 'stands under the name of a notice, which has no deck',
    weights: { deck: -9, paragraph: 3, headline: -3, kicker: -3 },
    test: ({ prev, shapes }) => prev?.shapes.notice && !shapes.notice,
  },
  { name: 'asks or calls', weights: { deck: -9, kicker: -1 }, test: ({ text }) => endsWithMark(text, '？！?!') },
  {
    name: 'names a person by his office',
    weights: { deck: -12, kicker: -4, standingHead: -5, headline: -1, paragraph: 4 },
    test: (facts) => namesOfficer(facts),
  },
  {
    name: 'one of several lines that name persons by their office',
    weights: { headline: -6, paragraph: 2 },
    test: (facts) =>
      namesOfficer(facts) && [facts.prev, facts.next].some((other) => other !== null && namesOfficer(other)),
  },
  { name: 'too short for a deck', weights: { deck: -20 }, test: ({ length }) => length < 5 },
  {
    name: 'opens like a caption or a list, or credits a picture',
    weights: { deck: -10, standingHead: -5, kicker: -5, headline: -5 },
    test: ({ shapes, line }) =>
      line.depth === 0 && (shapes.caption || shapes.numbered || shapes.credit || shapes.photoCredit),
  },
  {
    name: 'announces what follows',
    weights: { deck: -10, kicker: -6, standingHead: -6, headline: -6, crosshead: 1 },
    test: ({ text, next }) => endsWithMark(text, '：:—') && !(text.endsWith('—') && isHead(next)),
  },
  {
    name: 'labels what stands after a colon',
    weights: { deck: -8, standingHead: -5, kicker: -5, headline: -3, paragraph: 4 },
    test: ({ shapes }) => shapes.label,
  },
  {
    name: 'one of several lines that label what stands after a colon',
    weights: { deck: -8, paragraph: 3 },
    test: ({ shapes, next }) => shapes.labelled && next?.shapes.labelled,
  },
  {
    name: 'begins with the end of the head above, which was cut in twice',
    weights: { deck: -12, headMore: -6, paragraph: 3 },
    test: ({ text, prev }) => isHead(prev) && repeatsEnd(prev.text, text),
  },
  {
    name: 'stands over a headline, as no sidebar does',
    weights: { sidebar: -12, standingHead: 2 },
    test: ({ next, shapes }) => shapes.sidebar && (isHeadOfLead(next) || (next !== null && next.line.depth > 0)),
  },
  {
    name: 'a long summary between a headline and a dateline, with no full stop at its end',
    weights: { deck: 20, headline: -4 },
    test: ({ length, end, prev, next }) => length > 40 && end === 'open' && isHead(prev) && next?.shapes.lead,
  },
  {
    name: 'tells who was present, as decks do',
    weights: { deck: 4, headline: -2, kicker: -2 },
    test: ({ shapes }) => shapes.attended,
  },
  {
    name: 'ends with a verb of saying right before the text',
    weights: { deck: 4, kicker: -8 },
    test: ({ shapes, next }) => shapes.kickerTail && opensArticle(next),
  },
  {
    name: 'tight after a line that looks like its first half',
    weights: { headMore: 6, deck: -2 },
    test: ({ tight, prev, end, length, habits }) =>
      tight &&
      habits.spaced &&
      prev !== null &&
      prev.end === 'open' &&
      prev.length <= 40 &&
      end === 'open' &&
      length <= 40,
  },
  {
    name: 'as long as the line before it, as the rows of one headline are where all lines are tight',
    weights: { headMore: 8 },
    test: (facts) =>
      !facts.habits.spaced &&
      facts.tight &&
      isHead(facts) &&
      isHead(facts.prev) &&
      !isHead(facts.prev.prev) &&
      facts.length <= 18 &&
      Math.abs(facts.length - facts.prev.length) <= 1 &&
      !facts.shapes.dash &&
      !facts.shapes.byline,
  },
  {
    name: 'the line after it looks like its second half',
    weights: { headline: 3, kicker: -4, standingHead: -4 },
    test: ({ tight, next, end, length, habits }) =>
      habits.spaced &&
      !tight &&
      next?.tight &&
      next.end === 'open' &&
      next.length <= 40 &&
      !next.shapes.byline &&
      end === 'open' &&
      length <= 40,
  },
  {
    name: 'apart from the line before',
    weights: { headMore: -6 },
    test: ({ tight, habits }) => !tight && habits.spaced,
  },
  {
    name: 'the head under it goes on with its words',
    weights: { headline: 3, standingHead: -3, kicker: -3 },
    test: (facts) => isOverHead(facts) && !isColumn(facts) && facts.length > 6 && (facts.next?.seam ?? 0) > 1,
  },
  {
    name: 'goes on with the words of the head above it',
    weights: { deck: 2, headline: -1 },
    test: ({ prev, seam }) => prev !== null && isOverHead(prev) && !isColumn(prev) && seam > 1,
  },
  {
    name: 'stands under a line whose words the text has, as headlines are',
    weights: { deck: 3 },
    test: ({ line, prev }) =>
      line.depth === 0 && prev !== null && isOverHead(prev) && prev.length >= 8 && isEchoed(prev) && !isColumn(prev),
  },
]
