import type { Facts } from '../facts.ts'
import { endsArticle, endsWithMark, isHead, isText, opensArticle } from '../looks.ts'
import type { Evidence } from './evidence.ts'

const leadStart =
  /^(?:近日|日前|近期|近年来|今天|昨天|昨日|今日|连日来|\d{1,2}月\d{1,2}日|\d{1,2}月(?=[，,的])|\d{1,2}日[，,上下]|今年以来|眼下|当前|记者从)/

/** Whether the text under a line begins with the line: exports make titles of untitled pictures that way. */
const opensNext = ({ text, shapes, next }: Facts): boolean => {
  if (next === null) return false
  const own = shapes.pictureTitle ? text.slice(3) : text
  return next.length >= own.length && next.text !== text && next.text.startsWith(own)
}

/** Evidence for heads by themselves: what headlines and crossheads look like, and what they stand over. */
export const heads: readonly Evidence[] = [
  {
    name: 'marked ##',
    weights: {
      headline: 8,
      kicker: 2,
      standingHead: 2,
      deck: 1,
      masthead: -2,
      crosshead: -1,
      paragraph: -8,
      textMore: -12,
      boxLine: -8,
      listItem: -8,
      byline: -4,
      caption: -6,
      brief: -6,
      credit: -8,
      unknown: -2,
    },
    test: ({ line }) => line.depth > 0,
  },
  {
    name: 'not marked ## though headlines of the issue are',
    weights: { headline: -6 },
    test: ({ line, habits }) => habits.marked && line.depth === 0,
  },
  {
    name: 'a heading of a deeper level than headlines',
    weights: { crosshead: 9, headline: -9, kicker: -6, standingHead: -6 },
    test: ({ line, habits }) => line.depth > habits.headDepth,
  },
  {
    name: 'ends like a sentence',
    weights: { headline: -5, kicker: -6, standingHead: -7, deck: -5, crosshead: -5, headMore: -4 },
    test: ({ text }) => endsWithMark(text, '。；，、;,'),
  },
  {
    name: 'has a full stop inside',
    weights: { headline: -4, kicker: -4, standingHead: -6, deck: -3, crosshead: -4, headMore: -4 },
    test: ({ shapes }) => shapes.fullStop,
  },
  {
    name: 'longer than heads are',
    weights: { headline: -4, kicker: -6, standingHead: -6, deck: -4, crosshead: -6, headMore: -5 },
    test: ({ length }) => length > 40,
  },
  {
    name: 'much longer than heads are',
    weights: { headline: -8, kicker: -8, standingHead: -8, deck: -8, crosshead: -8, headMore: -8 },
    test: ({ length }) => length > 70,
  },
  { name: 'as long as headlines are', weights: { headline: 2 }, test: ({ length }) => length >= 8 && length <= 34 },
  {
    name: 'no mark at its end',
    weights: { headline: 1, crosshead: 1, deck: 1, kicker: 1, standingHead: 1 },
    test: ({ end }) => end === 'open',
  },
  { name: 'short', weights: { standingHead: 1, crosshead: 1, kicker: 1 }, test: ({ length }) => length <= 16 },
  {
    name: 'an article opens after it',
    weights: { headline: 5, deck: 5, crosshead: -5, kicker: -3 },
    test: ({ next }) => opensArticle(next),
  },
  {
    name: 'text comes after it',
    weights: { headline: 1.5, crosshead: 2, deck: 1, kicker: -4, standingHead: -4 },
    test: ({ next }) => isText(next),
  },
  {
    name: 'an article ended before it',
    weights: { headline: 2, standingHead: 2, kicker: 1, crosshead: -4, deck: -2 },
    test: ({ prev }) => endsArticle(prev),
  },
  {
    name: 'looks like a head, and an article ended before it',
    weights: { paragraph: -2 },
    test: (facts) => facts.length > 6 && isHead(facts) && facts.prev !== null && endsArticle(facts.prev),
  },
  {
    name: 'names a notice',
    weights: { headline: 6, crosshead: -5, kicker: -4 },
    test: ({ shapes }) => shapes.notice,
  },
  {
    name: 'numbered like a part of an article',
    weights: { crosshead: 4, headline: -2 },
    test: ({ shapes, end }) => shapes.chapter && end === 'open',
  },
  {
    name: 'two parts of equal weight over a tight paragraph',
    weights: { crosshead: 3 },
    test: ({ text, next, line, habits }) =>
      habits.spaced && next?.tight && isText(next) && (line.hardBreak || /\s/.test(text)),
  },
  {
    name: 'tight over a paragraph in an issue that parts paragraphs',
    weights: { crosshead: 4, headline: -1, headMore: -3 },
    test: ({ next, prev, habits, tight }) => habits.spaced && !tight && next?.tight && isText(next) && isText(prev),
  },
  {
    name: 'bold by mark-up',
    weights: { crosshead: 2, headline: 1, byline: 1 },
    test: ({ line }) => line.hint === 'strong',
  },
  {
    name: 'the text under it opens like a lead',
    weights: { headline: 1.5, deck: 1.5 },
    test: ({ next }) => isText(next) && leadStart.test(next?.text ?? ''),
  },
  {
    name: 'an article opens two lines below',
    weights: { headline: 3, kicker: 1, standingHead: 1, crosshead: -3 },
    test: ({ next }) => next !== null && next.end === 'open' && next.length <= 40 && opensArticle(next.next),
  },
  {
    name: 'as short as a label, over text',
    weights: { headline: -2.5, crosshead: 1 },
    test: (facts) =>
      facts.length <= 6 &&
      isText(facts.next) &&
      !opensArticle(facts.next) &&
      !(facts.repeats === 1 && (endsArticle(facts.prev) || facts.prev?.shapes.closingRemark)) &&
      !facts.shapes.notice &&
      !facts.shapes.briefsHead &&
      !facts.shapes.pictureHead,
  },
  {
    name: 'the mark-up makes it one more line of the text above',
    weights: { headline: -8, kicker: -8, standingHead: -8, deck: -8, crosshead: -8, paragraph: 2 },
    test: ({ line, opening }) => line.joined === 'line' && !opening,
  },
  {
    name: 'stands tight under text and apart from what follows',
    weights: { headline: -4, kicker: -5, standingHead: -4, deck: -3, crosshead: -4, paragraph: 3 },
    test: ({ tight, prev, next, line, shapes }) =>
      tight && line.depth === 0 && isText(prev) && next !== null && next.line.gap > 0 && !shapes.credit,
  },
  {
    name: 'set apart in an issue whose lines are tight',
    weights: { headline: 2.5, standingHead: 1.5, kicker: 1.5 },
    test: ({ line, habits, index }) => index > 0 && line.gap > 0 && !habits.spaced,
  },
  {
    name: 'stands over a lone date, as who signs a notice',
    weights: { paragraph: 7, crosshead: -3, headline: -4, kicker: -4 },
    test: ({ next, opening, end }) => !opening && end === 'open' && next?.shapes.loneDate,
  },
  {
    name: 'a lone date',
    weights: { paragraph: 4, masthead: -4, crosshead: -3, headline: -3 },
    test: ({ shapes, opening }) => !opening && shapes.loneDate,
  },
  {
    name: 'the text under it begins with its words',
    weights: { headline: 12, caption: -12, byline: -9, credit: -9, paragraph: -9 },
    test: (facts) => facts.length > 8 && opensNext(facts),
  },
  {
    name: 'names a picture, without a sentence or a credit',
    weights: { headline: 8, caption: -6, credit: -6 },
    test: ({ text, end, shapes }) => end === 'open' && /^图片[:：]/.test(text) && !shapes.photoCredit && !shapes.byline,
  },
  {
    name: 'a name that the text under it begins with and explains',
    weights: { crosshead: 6, deck: -10, headline: -2 },
    test: (facts) =>
      facts.length <= 8 &&
      facts.length > 1 &&
      facts.end === 'open' &&
      opensNext(facts) &&
      (facts.prev === null || facts.prev.repeats === 1),
  },
  {
    name: 'short and without a mark at its end, in an issue that cuts no paragraph',
    weights: { paragraph: -1 },
    test: ({ length, end, habits }) => !habits.cut && !habits.marked && length <= 30 && end === 'open',
  },
  {
    name: 'stands under the text of a notice, as who signs it',
    weights: { paragraph: 3, crosshead: -3, standingHead: -5, kicker: -5 },
    test: ({ prev, end }) => end === 'open' && isText(prev) && prev?.prev?.shapes.notice,
  },
  {
    name: 'has no Chinese character',
    weights: { headline: -6, standingHead: -6, kicker: -6, deck: -6, crosshead: -3 },
    test: ({ text, length }) => length <= 40 && !/[\u3400-\u9fff]/.test(text),
  },
  {
    name: 'asks as prose does',
    weights: { headline: -2, crosshead: -3, paragraph: 2 },
    test: ({ shapes }) => shapes.proseQuestion,
  },
  {
    name: 'nothing stands under it',
    weights: { standingHead: -6, kicker: -6, headline: -4 },
    test: ({ next }) => next === null || next.shapes.pageHead || next.shapes.editors,
  },
  {
    name: 'heads a picture',
    weights: { headline: 7, standingHead: -1, crosshead: -4 },
    test: (facts) => (facts.next === null || isText(facts.next)) && facts.shapes.pictureHead,
  },
]
