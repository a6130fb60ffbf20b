import type { Facts } from '../facts.ts'
import { endsWithMark } from '../looks.ts'
import { type Evidence, ruledOut } from './evidence.ts'

const manyClauses = /[，、；,].{1,30}[，、；,]/

const isNoText = ({ lead, byline, gluedByline, jump, pageHead, editors }: Facts['shapes']): boolean =>
  !lead && (byline || gluedByline || jump || pageHead || editors)

/** Whether a line is one of at least three short ones, and neither the name of the author nor the title over it. */
function isVerse({ line, run, shapes, next, opening, habits, columns }: Facts): boolean {
  if (run < 3 || columns > 2 || opening) return false
  if (habits.marked && line.joined !== 'line' && next?.line.joined !== 'line') return false
  const other = [
    'byline',
    'masthead',
    'pageHead',
    'boxTitle',
    'contents',
    'weather',
    'editors',
    'notice',
    'jump',
  ] as const
  return !other.some((shape) => shapes[shape]) && !next?.shapes.byline
}

/** Evidence for the lines of the text: paragraphs and what goes on with them, lists, briefs, captions, jumps. */
export const body: readonly Evidence[] = [
  {
    name: 'ends with a full stop',
    weights: { paragraph: 3, textMore: 3 },
    test: ({ end, length, text, shapes }) =>
      end === 'stop' && (length > 28 || !endsWithMark(text, '？！') || shapes.fullStop),
  },
  {
    name: 'long',
    weights: { paragraph: 4, textMore: 4 },
    test: ({ length, end }) => length > 70 || (length > 40 && end !== 'open'),
  },
  {
    name: 'opens with a dateline',
    weights: { paragraph: 6, textMore: -6, brief: -2, crosshead: -4, deck: -10, byline: -10 },
    test: ({ shapes }) => shapes.lead,
  },
  {
    name: 'a clause, and the beginning of another',
    weights: { crosshead: -1, headline: -0.5, paragraph: 1 },
    test: ({ text, end, length }) => end === 'open' && length <= 40 && /[，,]/.test(text),
  },
  {
    name: 'several clauses',
    weights: { crosshead: -2, headline: -2, deck: -2, paragraph: 2 },
    test: ({ text, end, length }) => end === 'open' && length <= 40 && manyClauses.test(text),
  },
  {
    name: 'several clauses that call or ask, as texts end',
    weights: { standingHead: -6, kicker: -6, crosshead: -2, paragraph: 3 },
    test: (facts) => facts.line.depth === 0 && facts.asks && manyClauses.test(facts.text),
  },
  {
    name: 'opens like a sentence',
    weights: { crosshead: -1.5, deck: -1.5, headline: -0.5, paragraph: 1.5 },
    test: ({ shapes }) => shapes.sentenceStart,
  },
  {
    name: 'the line before is a byline, a jump or a page head',
    weights: { textMore: -12 },
    test: ({ prev }) => prev !== null && isNoText(prev.shapes),
  },
  {
    name: 'the mark-up joins it to the line before',
    weights: { textMore: 20, headMore: 6, quotation: -8, listItem: -8 },
    test: ({ line }) => line.joined === 'row',
  },
  {
    name: 'a remark in brackets',
    weights: { paragraph: 6, textMore: -3, headline: -4, standingHead: -5, kicker: -5, crosshead: -4, deck: -3 },
    test: ({ shapes }) => shapes.remark && !shapes.byline && !shapes.jump,
  },
  {
    name: 'the line before ended with a full stop',
    weights: { textMore: -7 },
    test: ({ prev }) => prev !== null && (prev.end === 'stop' || prev.end === 'colon'),
  },
  {
    name: 'the line before is a head',
    weights: { textMore: -8 },
    test: ({ prev }) => prev === null || prev.line.depth > 0,
  },
  {
    name: 'indented like a new paragraph',
    weights: { paragraph: 3, textMore: -5 },
    test: ({ line, habits }) => habits.indented && line.indent >= 2,
  },
  {
    name: 'not indented though paragraphs are',
    weights: { textMore: 2 },
    test: ({ line, habits }) => habits.indented && line.indent < 2,
  },
  {
    name: 'opens like a list',
    weights: { listItem: 2 },
    test: ({ shapes }) => shapes.bullet || shapes.numbered,
  },
  {
    name: 'opens with no bullet or number',
    weights: { listItem: ruledOut },
    test: ({ shapes, line }) => !shapes.bullet && !shapes.numbered && line.hint !== 'list',
  },
  { name: 'the mark-up makes it a list item', weights: { listItem: 10 }, test: ({ line }) => line.hint === 'list' },
  {
    name: 'the mark-up makes it a quotation',
    weights: { quotation: 12 },
    test: ({ line }) => line.hint === 'quotation',
  },
  { name: 'no quotation by mark-up', weights: { quotation: ruledOut }, test: ({ line }) => line.hint !== 'quotation' },
  {
    name: 'a bullet and a whole sentence',
    weights: { brief: 6 },
    test: ({ shapes, end, length }) => shapes.bullet && length > 20 && (end === 'stop' || shapes.signature),
  },
  {
    name: 'a bullet and a signature at the end',
    weights: { brief: 3 },
    test: ({ shapes }) => (shapes.bullet || shapes.numbered || shapes.bracketHead) && shapes.signature,
  },
  {
    name: 'no bullet',
    weights: { brief: -9 },
    test: ({ shapes, under }) => under !== 'briefs' && !shapes.bullet && !shapes.numbered && !shapes.bracketHead,
  },
  {
    name: 'a bullet, under the head of a column of briefs',
    weights: { brief: 7 },
    test: ({ under, shapes }) => under === 'briefs' && (shapes.bullet || shapes.numbered || shapes.bracketHead),
  },
  {
    name: 'signed, under the head of a column of briefs',
    weights: { brief: 9 },
    test: ({ under, shapes, length }) => under === 'briefs' && length < 200 && shapes.signature,
  },
  {
    name: 'a speaker and what is said',
    weights: { paragraph: 6, headline: -6, crosshead: -5, deck: -5, kicker: -5, textMore: -4 },
    test: ({ shapes, end, prev, next }) =>
      shapes.speaker || (shapes.question && end === 'stop' && Boolean(prev?.shapes.question || next?.shapes.question)),
  },
  {
    name: 'tells where to call or to go',
    weights: { paragraph: 6, headline: -6, headMore: -9, crosshead: -4, deck: -6, kicker: -6, standingHead: -6 },
    test: ({ shapes, line }) => shapes.address && line.depth === 0,
  },
  {
    name: 'one of several short lines, as in verse',
    weights: { paragraph: 6, headline: -4, kicker: -4, deck: -4, standingHead: -4, crosshead: -4 },
    test: (facts) => isVerse(facts),
  },
  {
    name: 'goes on with the short lines before it',
    weights: { textMore: 24 },
    test: (facts) => isVerse(facts) && facts.tight && facts.prev !== null && isVerse(facts.prev),
  },
  { name: 'opens like a caption', weights: { caption: 8 }, test: ({ shapes }) => shapes.caption },
  {
    name: 'ends with the credit of a picture',
    weights: { caption: 5 },
    test: ({ shapes }) => shapes.photoCredit && shapes.credit,
  },
  {
    name: 'nothing of a caption',
    weights: { caption: -9 },
    test: ({ shapes, next }) => !shapes.caption && !shapes.credit && !(next?.tight && next.shapes.byline),
  },
  {
    name: 'a byline stands tight under it',
    weights: { caption: 9 },
    test: ({ next, length, end, habits }) =>
      habits.spaced &&
      (length > 20 || (end === 'stop' && next?.shapes.credit)) &&
      next?.tight &&
      next.shapes.byline &&
      next.shapes.role,
  },
  { name: 'is nothing but a jump', weights: { jump: 20 }, test: ({ shapes }) => shapes.jump },
  { name: 'is more than a jump', weights: { jump: ruledOut }, test: ({ shapes }) => !shapes.jump },
]
