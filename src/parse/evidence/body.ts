import { endsLikeCrosshead, type Facts, isCut, unpaired } from '../facts.ts'
import type { Evidence } from './evidence.ts'

const open = (facts: Facts | null): boolean =>
  facts !== null && facts.line.depth === 0 && (facts.end === 'open' || facts.end === 'clause')
const cut = (facts: Facts | null): boolean => facts !== null && open(facts) && isCut(facts.text, facts.habits.cut)
/** Whether a line may go on in the next: a short one only where paragraphs of the issue are cut. */
const mayBreakOff = (facts: Facts): boolean =>
  open(facts) && (facts.habits.cut || facts.length > 40) && facts.next !== null && facts.next.line.depth === 0
const endsAfterMark = /[，、。；：“《（！？][^，、。；：“”《》（）！？\s]$/
const sentenceStart =
  /^(?:\d{2,4}年|\d{1,2}月|\d{1,2}日|在(?!线)|当|据|此外|同时|目前|如今|今年|近年|去年|为此|其中|这|该|他|她|我们|记者|会议|经过|随着|面对|针对|通过|由于)/
/** Whether a short text reads like the beginning of a sentence or a piece of one: clauses, a full stop inside, a dateline. */
const opensSentence = (text: string): boolean =>
  sentenceStart.test(text) ||
  text.includes('。') ||
  /[，、；].{1,30}[，、；]/.test(text) ||
  /^(?:本[报報]|新华社)/.test(text)
const notText = ['byline', 'jump', 'pageHead', 'editors'] as const
const near = 300
/** Whether a pair of marks that one line opens is closed by the next. */
function closesPair(before: string, after: string): boolean {
  const closed = unpaired(after.slice(0, near), 'closed')
  if (closed.size === 0) return false
  const left = unpaired(before.slice(-near), 'open')
  return [...closed].some((pair) => left.has(pair))
}
const glued = (facts: Facts | null): boolean =>
  facts !== null && facts.length > 40 && facts.end === 'open' && endsLikeCrosshead(facts.text)

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
  return !other.some((shape) => shapes.has(shape)) && !next?.shapes.has('byline')
}

/** Evidence for the lines of the text: paragraphs and what goes on with them, lists, briefs, captions, jumps. */
export const body: readonly Evidence[] = [
  {
    name: 'ends with a full stop',
    weights: { paragraph: 3, textMore: 3 },
    test: ({ end, length, text }) => end === 'stop' && (length > 28 || !/[？！]$/.test(text) || text.includes('。')),
  },
  {
    name: 'long',
    weights: { paragraph: 4, textMore: 4 },
    test: ({ length, end }) => length > 70 || (length > 40 && end !== 'open'),
  },
  {
    name: 'opens with a dateline',
    weights: { paragraph: 6, textMore: -6, brief: -2, crosshead: -4 },
    test: ({ shapes }) => shapes.has('lead'),
  },
  { name: 'the line before has no mark at its end', weights: { textMore: 2 }, test: ({ prev }) => open(prev) },
  {
    name: 'the border to the line before may cut a sentence',
    weights: { textMore: 3, paragraph: -1 },
    test: ({ seam, prev }) => seam > 0.2 && open(prev),
  },
  {
    name: 'the border to the line before surely cuts a sentence',
    weights: { textMore: 3, paragraph: -1, crosshead: -3, headline: -3 },
    test: ({ seam, prev }) => seam > 2 && open(prev),
  },
  {
    name: 'the border to the next line may cut a sentence',
    weights: { paragraph: 2, crosshead: -2, headline: -1 },
    test: (facts) => mayBreakOff(facts) && (facts.next?.seam ?? 0) > 0.5,
  },
  {
    name: 'the border to the next line surely cuts a sentence',
    weights: { paragraph: 3, crosshead: -4, headline: -3, standingHead: -3, kicker: -3, deck: -3 },
    test: (facts) => mayBreakOff(facts) && (facts.next?.seam ?? 0) > 1.5,
  },
  {
    name: 'the line before is long and breaks off',
    weights: { textMore: 6, paragraph: -1 },
    test: ({ prev }) => cut(prev),
  },
  {
    name: 'the line before ends with words that may be a crosshead',
    weights: { textMore: -1 },
    test: ({ prev }) => glued(prev),
  },
  {
    name: 'paragraphs of the issue are cut, and the words before this border may be no crosshead',
    weights: { textMore: 6, paragraph: -1 },
    test: ({ habits, prev, seam }) => habits.cut && glued(prev) && seam > -1.7,
  },
  {
    name: 'paragraphs of the issue are cut, and the line before opened a sentence',
    weights: { textMore: 4, paragraph: -1 },
    test: ({ habits, prev, seam }) =>
      habits.cut && prev !== null && open(prev) && prev.length <= 40 && seam > -2.3 && opensSentence(prev.text),
  },
  {
    name: 'opens a sentence that it does not end, in an issue whose paragraphs are cut',
    weights: { paragraph: 4, crosshead: -2, deck: -4, headline: -1, byline: -2 },
    test: (facts) =>
      facts.habits.cut && open(facts) && facts.length <= 40 && !facts.shapes.has('byline') && opensSentence(facts.text),
  },
  {
    name: 'no paragraph of the issue is cut',
    weights: { textMore: -6 },
    test: ({ habits, prev }) => !habits.cut && !cut(prev),
  },
  {
    name: 'the border to the line before may part clauses',
    weights: { textMore: -2 },
    test: ({ seam, prev, habits }) => seam < -0.5 && !(habits.cut && cut(prev)),
  },
  {
    name: 'the border to the line before surely parts clauses',
    weights: { textMore: -3 },
    test: ({ seam, prev, habits }) => seam < -1.5 && !(habits.cut && cut(prev)),
  },
  {
    name: 'closes a quotation that the line before left open',
    weights: { textMore: 7, paragraph: -1, crosshead: -3 },
    test: ({ prev, text }) => open(prev) && closesPair(prev?.text ?? '', text),
  },
  {
    name: 'the line before ends one character after a mark',
    weights: { textMore: 5, paragraph: -1 },
    test: ({ prev }) => open(prev) && endsAfterMark.test(prev?.text ?? ''),
  },
  {
    name: 'ends one character after a mark',
    weights: { paragraph: 3, textMore: 2, crosshead: -5, headline: -5, deck: -4, kicker: -4, standingHead: -4 },
    test: ({ text }) => endsAfterMark.test(text),
  },
  {
    name: 'opens with one character before a mark',
    weights: { textMore: 4, paragraph: -1 },
    test: ({ text, prev }) => open(prev) && /^[\u3400-\u9fff][、，。；”’》]/u.test(text),
  },
  {
    name: 'a clause, and the beginning of another',
    weights: { crosshead: -1, headline: -0.5, paragraph: 1 },
    test: ({ text, end, length }) => end === 'open' && length <= 40 && /[，,]/.test(text),
  },
  {
    name: 'several clauses',
    weights: { crosshead: -2, headline: -2, deck: -2, paragraph: 2 },
    test: ({ text, end, length }) => end === 'open' && length <= 40 && /[，、；,].{1,30}[，、；,]/.test(text),
  },
  {
    name: 'opens like a sentence',
    weights: { crosshead: -1.5, deck: -1.5, headline: -0.5, paragraph: 1.5 },
    test: ({ text, length }) => length <= 40 && sentenceStart.test(text),
  },
  {
    name: 'the line before is a byline, a jump or a page head',
    weights: { textMore: -12 },
    test: ({ prev }) => prev !== null && notText.some((shape) => prev.shapes.has(shape)),
  },
  {
    name: 'the mark-up joins it to the line before',
    weights: { textMore: 20, headMore: 6, quotation: -8, listItem: -8 },
    test: ({ line }) => line.joined === 'row',
  },
  {
    name: 'opens in the middle of a sentence',
    weights: { textMore: 3, paragraph: -2, headline: -4, crosshead: -3 },
    test: ({ text }) => /^[，、。；：！？”’）》的了着过们]/.test(text),
  },
  {
    name: 'a remark in brackets',
    weights: { paragraph: 6, textMore: -3, headline: -4, standingHead: -5, kicker: -5, crosshead: -4, deck: -3 },
    test: ({ shapes }) => shapes.has('remark') && !shapes.has('byline') && !shapes.has('jump'),
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
    test: ({ shapes }) => shapes.has('bullet') || shapes.has('numbered'),
  },
  {
    name: 'opens with no bullet or number',
    weights: { listItem: -20 },
    test: ({ shapes, line }) => !shapes.has('bullet') && !shapes.has('numbered') && line.hint !== 'list',
  },
  { name: 'the mark-up makes it a list item', weights: { listItem: 10 }, test: ({ line }) => line.hint === 'list' },
  {
    name: 'the mark-up makes it a quotation',
    weights: { quotation: 12 },
    test: ({ line }) => line.hint === 'quotation',
  },
  { name: 'no quotation by mark-up', weights: { quotation: -30 }, test: ({ line }) => line.hint !== 'quotation' },
  {
    name: 'a bullet and a whole sentence',
    weights: { brief: 6 },
    test: ({ shapes, end, length }) =>
      shapes.has('bullet') && length > 20 && (end === 'stop' || shapes.has('signature')),
  },
  {
    name: 'a bullet and a signature at the end',
    weights: { brief: 3 },
    test: ({ shapes }) =>
      (shapes.has('bullet') || shapes.has('numbered') || shapes.has('bracketHead')) && shapes.has('signature'),
  },
  {
    name: 'no bullet',
    weights: { brief: -9 },
    test: ({ shapes, under }) =>
      under !== 'briefs' && !shapes.has('bullet') && !shapes.has('numbered') && !shapes.has('bracketHead'),
  },
  {
    name: 'a bullet, under the head of a column of briefs',
    weights: { brief: 7 },
    test: ({ under, shapes }) =>
      under === 'briefs' && (shapes.has('bullet') || shapes.has('numbered') || shapes.has('bracketHead')),
  },
  {
    name: 'signed, under the head of a column of briefs',
    weights: { brief: 9 },
    test: ({ under, shapes, length }) => under === 'briefs' && length < 200 && shapes.has('signature'),
  },
  {
    name: 'a speaker and what is said',
    weights: { paragraph: 6, headline: -6, crosshead: -5, deck: -5, kicker: -5, textMore: -4 },
    test: ({ text, shapes, end, prev, next }) =>
      /^(?:本报)?(?:记者|问|答|主持人)[:：]/.test(text) ||
      (shapes.has('question') &&
        end === 'stop' &&
        Boolean(prev?.shapes.has('question') || next?.shapes.has('question'))),
  },
  {
    name: 'tells where to call or to go',
    weights: { paragraph: 6, headline: -6, headMore: -9, crosshead: -4, deck: -6, kicker: -6, standingHead: -6 },
    test: ({ shapes, line }) => shapes.has('address') && line.depth === 0,
  },
  {
    name: 'one of several short lines, as in verse',
    weights: { paragraph: 6, headline: -4, kicker: -4, deck: -4, standingHead: -4, crosshead: -4 },
    test: (facts) => isVerse(facts),
  },
  {
    name: 'goes on with the short lines before it',
    weights: { textMore: 20 },
    test: (facts) => isVerse(facts) && facts.tight && facts.prev !== null && isVerse(facts.prev),
  },
  { name: 'opens like a caption', weights: { caption: 8 }, test: ({ shapes }) => shapes.has('caption') },
  {
    name: 'ends with the credit of a picture',
    weights: { caption: 5 },
    test: ({ shapes }) => shapes.has('photoCredit') && shapes.has('credit'),
  },
  {
    name: 'nothing of a caption',
    weights: { caption: -9 },
    test: ({ shapes, next }) =>
      !shapes.has('caption') && !shapes.has('credit') && !(next?.tight && next.shapes.has('byline')),
  },
  {
    name: 'a byline stands tight under it',
    weights: { caption: 9 },
    test: ({ next, length, habits }) =>
      habits.spaced && length > 20 && next?.tight && next.shapes.has('byline') && next.shapes.has('role'),
  },
  { name: 'is nothing but a jump', weights: { jump: 20 }, test: ({ shapes }) => shapes.has('jump') },
  { name: 'is more than a jump', weights: { jump: -30 }, test: ({ shapes }) => !shapes.has('jump') },
]
