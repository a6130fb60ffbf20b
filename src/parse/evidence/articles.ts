import type { Facts } from '../facts.ts'
import { endsArticle, endsWithMark, isHead, isText, opensArticle } from '../looks.ts'
import type { Evidence } from './evidence.ts'

/** Between two texts, with nothing over the text below that says that an article opens: a bare headline or a crosshead. */
const isBare = ({ line, prev, next }: Facts): boolean =>
  line.depth === 0 && isText(prev) && isText(next) && !next?.shapes.lead

/** The first of two short lines between texts that speak of one thing, where no article opens. */
const isInText = (facts: Facts): boolean =>
  facts.line.depth === 0 &&
  facts.repeats === 1 &&
  facts.length > 5 &&
  isHead(facts) &&
  !(facts.habits.solid && facts.shapes.parted) &&
  isText(facts.prev) &&
  !endsArticle(facts.prev) &&
  !facts.prev?.shapes.outlook &&
  isHead(facts.next) &&
  isText(facts.next.next) &&
  !opensArticle(facts.next.next) &&
  !facts.shapes.campaign &&
  !facts.shapes.columnTail &&
  (facts.topic.cohesion ?? 0) > 0.05

const attendance = /(?:参会|参加|出席|陪同|列席|(?:参加|出席)(?:会议|活动))。$/

/** Evidence of where one article ends and the next begins, for lines that nothing else marks as heads. */
export const articles: readonly Evidence[] = [
  {
    name: 'the text below speaks of other things than the text above',
    weights: { headline: 1, crosshead: -1 },
    test: (facts) => isBare(facts) && (facts.topic.cohesion ?? 1) < 0.035,
  },
  {
    name: 'the text below has hardly a word of the text above',
    weights: { headline: 1.5, crosshead: -1 },
    test: (facts) => isBare(facts) && (facts.topic.cohesion ?? 1) < 0.018,
  },
  {
    name: 'the text below goes on with the words of the text above',
    weights: { headline: -1, crosshead: 0.5 },
    test: (facts) => isBare(facts) && (facts.topic.cohesion ?? 0) > 0.09,
  },
  {
    name: 'the text above ends with a remark in brackets',
    weights: { headline: 2, crosshead: -2 },
    test: ({ prev, habits }) => !habits.marked && prev?.shapes.closingRemark,
  },
  {
    name: 'the text above ends by telling who was present, as news of meetings do',
    weights: { headline: 1.5, crosshead: -1.5 },
    test: ({ prev, habits }) =>
      !habits.marked && prev?.end === 'stop' && prev.length > 20 && attendance.test(prev.text.slice(-6)),
  },
  {
    name: 'the text below begins with when it happened, as the text of an article does',
    weights: { headline: 1.5, crosshead: -1 },
    test: (facts) => isBare(facts) && /^(?:近日|日前)/.test(facts.next?.text ?? ''),
  },
  {
    name: 'the text below gives a short name for a long one, as the text of an article does',
    weights: { headline: 1, crosshead: -1 },
    test: (facts) => isBare(facts) && /[（(]以下简称/.test(facts.next?.text.slice(0, 160) ?? ''),
  },
  {
    name: 'the text above looks ahead, as articles end',
    weights: { headline: 1, crosshead: -1 },
    test: ({ prev }) => prev?.shapes.outlook,
  },
  {
    name: 'stands in an article that opened with a dateline, as short ones do',
    weights: { headline: 0.5, crosshead: -0.5 },
    test: (facts) => isBare(facts) && facts.opened === 'dateline',
  },
  {
    name: 'stands in an article that opened with a byline, as long ones do',
    weights: { headline: -1, crosshead: 0.5 },
    test: (facts) => isBare(facts) && facts.opened === 'byline',
  },
  {
    name: 'stands right under an editor’s note, which introduces several pieces',
    weights: { headline: 4, crosshead: -2 },
    test: (facts) => isBare(facts) && facts.prev?.opened === 'note',
  },
  {
    name: 'stands among the pieces that an editor’s note introduced',
    weights: { headline: 1, crosshead: -0.5 },
    test: (facts) => isBare(facts) && facts.prev?.opened === 'pieces',
  },
  {
    name: 'the first of two short lines in the middle of a text',
    weights: { crosshead: 4, standingHead: -4, kicker: -4 },
    test: (facts) => isInText(facts) && isHead(facts.next),
  },
  {
    name: 'the second of two short lines in the middle of a text',
    weights: { crosshead: 2.5, deck: -4 },
    test: ({ prev }) => prev !== null && isInText(prev) && isHead(prev.next),
  },
  {
    name: 'as long as the head of the first of those pieces',
    weights: { headline: 1.5, crosshead: -1 },
    test: (facts) => isBare(facts) && facts.piece > 0 && Math.abs(facts.length - facts.piece) <= 3,
  },
  {
    name: 'indented like a paragraph, in an issue whose headlines are not',
    weights: { crosshead: 2, headline: -2.5 },
    test: (facts) => isBare(facts) && facts.habits.flush && facts.line.indent >= 2,
  },
  {
    name: 'not indented, in an issue that indents crossheads',
    weights: { headline: 2, crosshead: -2 },
    test: (facts) => isBare(facts) && facts.habits.flush && facts.habits.inset && facts.line.indent < 2,
  },
  {
    name: 'the line above announces it',
    weights: { headline: -4, standingHead: -3, kicker: -3 },
    test: ({ prev, line }) => line.depth === 0 && prev !== null && endsWithMark(prev.text, '：:—'),
  },
  {
    name: 'the line above announces a guest',
    weights: { headline: -6, standingHead: -6, kicker: -6, deck: -6, paragraph: 4 },
    test: ({ prev, line }) =>
      line.depth === 0 && prev?.end === 'colon' && /(?:嘉宾|专家|顾问|主持人|受访者)[：:]$/.test(prev.text.slice(-4)),
  },
  {
    name: 'goes on after a jump',
    weights: { headline: -3, crosshead: 2 },
    test: ({ prev, next, text }) => prev?.shapes.jump && !endsArticle(prev) && (isText(next) || text.endsWith('—')),
  },
]
