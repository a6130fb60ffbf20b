import type { Facts } from '../facts.ts'
import type { Evidence } from './evidence.ts'

const opensArticle = (facts: Facts | null): boolean =>
  facts !== null && (facts.shapes.has('lead') || (facts.shapes.has('byline') && facts.shapes.has('role')))
const endsArticle = (facts: Facts | null): boolean =>
  facts === null ||
  facts.shapes.has('signature') ||
  (facts.shapes.has('credit') && facts.shapes.has('photoCredit')) ||
  facts.shapes.has('jump') ||
  facts.shapes.has('editors') ||
  facts.shapes.has('pageHead')
const isText = (facts: Facts | null): boolean =>
  facts !== null && facts.line.depth === 0 && (facts.length > 40 || facts.end === 'stop')

const loneDate =
  /^[0-9０-９〇二一三四五六七八九十]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日$/
const leadStart =
  /^(?:近日|日前|近期|近年来|今天|昨天|昨日|今日|连日来|\d{1,2}月\d{1,2}日|\d{1,2}日[，,上下]|今年以来|眼下|当前|记者从)/

const isHead = (facts: Facts | null): boolean =>
  facts !== null &&
  facts.end === 'open' &&
  facts.length <= 30 &&
  !facts.shapes.has('pageHead') &&
  !facts.shapes.has('masthead')

const headsPicture = ({ text }: Facts): boolean =>
  /^(?:图片新闻|图片报道|新闻图片|图说\S{0,6}|图片故事|影像|摄影报道)$/.test(text)

/** A short line over the lead or byline of an article. */
const isHeadOfLead = (facts: Facts | null): boolean =>
  facts !== null && facts.end === 'open' && facts.length >= 6 && facts.length <= 44 && opensArticle(facts.next)

/** Evidence for the lines over an article: standing head, kicker, headline, deck, byline; and for crossheads inside it. */
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
    name: 'a deeper heading right under a headline',
    weights: { deck: 6, crosshead: -4 },
    test: ({ line, prev, habits }) =>
      line.depth > habits.headDepth && prev !== null && prev.line.depth === habits.headDepth,
  },
  {
    name: 'ends like a sentence',
    weights: { headline: -5, kicker: -6, standingHead: -7, deck: -5, crosshead: -5, headMore: -4 },
    test: ({ text }) => /[。；，、;,]$/.test(text),
  },
  {
    name: 'has a full stop inside',
    weights: { headline: -4, kicker: -4, standingHead: -6, deck: -3, crosshead: -4, headMore: -4 },
    test: ({ text }) => text.includes('。'),
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
    test: ({ shapes, next }) => shapes.has('kickerTail') && next !== null && next.length <= 40,
  },
  {
    name: 'the words of campaigns and standing columns',
    weights: { standingHead: 3, headline: -0.5 },
    test: ({ shapes }) => shapes.has('campaign'),
  },
  {
    name: 'the same line heads other articles',
    weights: { standingHead: 6, headline: -2, kicker: -2, crosshead: -2 },
    test: (facts) =>
      facts.repeats > 1 && !facts.shapes.has('jump') && !facts.shapes.has('byline') && !headsPicture(facts),
  },
  {
    name: 'opens with a dash',
    weights: { deck: 6, headline: -2, crosshead: -1, kicker: -2 },
    test: ({ shapes }) => shapes.has('dash'),
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
    name: 'names a notice',
    weights: { headline: 6, crosshead: -5, kicker: -4 },
    test: ({ shapes }) => shapes.has('notice'),
  },
  {
    name: 'numbered like a part of an article',
    weights: { crosshead: 4, headline: -2 },
    test: ({ shapes, end }) => shapes.has('chapter') && end === 'open',
  },
  {
    name: 'two parts of equal weight over a tight paragraph',
    weights: { crosshead: 3 },
    test: ({ text, next, line }) =>
      (line.hardBreak || /[\s　]/.test(text)) && next !== null && next.tight && isText(next),
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
  { name: 'heads a sidebar by its words', weights: { sidebar: 9 }, test: ({ shapes }) => shapes.has('sidebar') },
  { name: 'heads no sidebar by its words', weights: { sidebar: -30 }, test: ({ shapes }) => !shapes.has('sidebar') },
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
    test: ({ shapes }) => shapes.has('byline') && shapes.has('role'),
  },
  {
    name: 'the whole line reads as names',
    weights: { byline: 4, credit: -1, deck: -6, kicker: -2 },
    test: ({ shapes }) => shapes.has('byline') && !shapes.has('role'),
  },
  {
    name: 'reads as names, but stands over a head and under no head',
    weights: { byline: -10, standingHead: 2 },
    test: ({ shapes, prev, next }) => shapes.has('byline') && !shapes.has('role') && !isHead(prev) && isHead(next),
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
    name: 'the words of a campaign over a head that opens an article',
    weights: { standingHead: 3, headline: -1.5 },
    test: ({ shapes, next }) => shapes.has('campaign') && isHeadOfLead(next),
  },
  {
    name: 'as short as the name of a column, over a head that opens an article',
    weights: { standingHead: 4, headline: -3 },
    test: ({ length, next }) => length <= 5 && isHeadOfLead(next),
  },
  {
    name: 'as short as a label, over text',
    weights: { headline: -2.5, crosshead: 1 },
    test: (facts) =>
      facts.length <= 6 &&
      isText(facts.next) &&
      !opensArticle(facts.next) &&
      !facts.shapes.has('notice') &&
      !facts.shapes.has('briefsHead') &&
      !headsPicture(facts),
  },
  {
    name: 'two parts joined by a dot, as names of columns',
    weights: { standingHead: 4, headline: -1, kicker: -1 },
    test: ({ text, length }) =>
      length <= 40 && /[^\s•·●丨┃]{3}\s?[•·●丨┃]\s?[^\s•·●丨┃]{2}/.test(text) && /[•·●丨┃][^，。]{2,10}$/.test(text),
  },
  {
    name: 'long for a standing head that heads only one article',
    weights: { standingHead: -2 },
    test: ({ length, repeats }) => length > 12 && repeats === 1,
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
      tight && line.depth === 0 && isText(prev) && next !== null && next.line.gap > 0 && !shapes.has('credit'),
  },
  {
    name: 'set apart in an issue whose lines are tight',
    weights: { headline: 2.5, standingHead: 1.5, kicker: 1.5 },
    test: ({ line, habits, index }) => index > 0 && line.gap > 0 && !habits.spaced,
  },
  {
    name: 'stands over a lone date, as who signs a notice',
    weights: { paragraph: 7, crosshead: -3, headline: -4, kicker: -4 },
    test: ({ next, opening, end }) => !opening && end === 'open' && next !== null && loneDate.test(next.text),
  },
  {
    name: 'a lone date',
    weights: { paragraph: 4, masthead: -4, crosshead: -3, headline: -3 },
    test: ({ text, opening }) => !opening && loneDate.test(text),
  },
  {
    name: 'a byline stands under it',
    weights: { deck: -3, headline: 1 },
    test: ({ next, prev, shapes }) =>
      !shapes.has('dash') && next?.shapes.has('byline') && next.shapes.has('role') && !isHead(prev?.prev ?? null),
  },
  {
    name: 'stands under the name of a notice, which has no deck',
    weights: { deck: -9, paragraph: 3, headline: -3, kicker: -3 },
    test: ({ prev, shapes }) => prev?.shapes.has('notice') && !shapes.has('notice'),
  },
  { name: 'asks or calls', weights: { deck: -5, kicker: -1 }, test: ({ text }) => /[？！?!]$/.test(text) },
  { name: 'too short for a deck', weights: { deck: -12 }, test: ({ length }) => length < 5 },
  {
    name: 'opens like a caption or a list, or credits a picture',
    weights: { deck: -10, standingHead: -5, kicker: -5, headline: -5 },
    test: ({ shapes, line }) =>
      line.depth === 0 &&
      (shapes.has('caption') || shapes.has('numbered') || shapes.has('credit') || shapes.has('photoCredit')),
  },
  {
    name: 'announces what follows',
    weights: { deck: -10, kicker: -6, standingHead: -6, headline: -6, crosshead: 1 },
    test: ({ text }) => /[：:—]$/.test(text),
  },
  {
    name: 'labels what stands after a colon',
    weights: { deck: -8, standingHead: -5, kicker: -5, headline: -3, paragraph: 4 },
    test: ({ text }) =>
      /^(?:数据|资料|图片)?来源[:：]|^[\u3400-\u9fff]{2,4}(?:顾问|嘉宾|策划|主持|人|单位|去向|方式)[:：]/u.test(text),
  },
  {
    name: 'stands over a headline, as no sidebar does',
    weights: { sidebar: -12 },
    test: ({ next }) => next !== null && next.line.depth > 0,
  },
  {
    name: 'the text under it begins with its words',
    weights: { headline: 9, caption: -9 },
    test: ({ text, next }) =>
      text.length > 8 &&
      next !== null &&
      next.length > text.length &&
      next.text.startsWith(text.replace(/^图片[:：]/, '')),
  },
  {
    name: 'tells who was present, as decks do',
    weights: { deck: 4, headline: -2, kicker: -2 },
    test: ({ text, length }) =>
      length <= 30 && /(?:出席|主持|讲话|参加|致辞|陪同|陪同考察|主持会议|出席会议并讲话|作报告|批示)$/.test(text),
  },
  {
    name: 'heads a picture',
    weights: { headline: 7, standingHead: -1, crosshead: -4 },
    test: (facts) => isText(facts.next) && headsPicture(facts),
  },
  {
    name: 'ends with a verb of saying right before the text',
    weights: { deck: 4, kicker: -8 },
    test: ({ shapes, next }) => shapes.has('kickerTail') && opensArticle(next),
  },
  { name: 'is no byline', weights: { byline: -30 }, test: ({ shapes }) => !shapes.has('byline') },
  {
    name: 'credits a picture',
    weights: { credit: 4 },
    test: ({ shapes, length, text }) => shapes.has('credit') && length <= 30 && !text.includes('。'),
  },
  {
    name: 'tight after a sentence, as a credit under a picture',
    weights: { credit: 8 },
    test: ({ shapes, tight, prev, habits }) =>
      tight && (habits.spaced || shapes.has('credit')) && shapes.has('byline') && isText(prev),
  },
  {
    name: 'is no credit',
    weights: { credit: -30 },
    test: ({ shapes, length, text }) =>
      (!shapes.has('credit') && !shapes.has('byline')) || length > 30 || text.includes('。'),
  },
  {
    name: 'tight after a line that looks like its first half',
    weights: { headMore: 5 },
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
    name: 'the line after it looks like its second half',
    weights: { headline: 3, kicker: -4, standingHead: -4 },
    test: ({ tight, next, end, length, habits }) =>
      habits.spaced &&
      !tight &&
      next?.tight &&
      next.end === 'open' &&
      next.length <= 40 &&
      !next.shapes.has('byline') &&
      end === 'open' &&
      length <= 40,
  },
  {
    name: 'apart from the line before',
    weights: { headMore: -6 },
    test: ({ tight, habits }) => !tight && habits.spaced,
  },
]
