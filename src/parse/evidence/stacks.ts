import { hasSurname } from '../../text/names.ts'
import type { Facts } from '../facts.ts'
import { headsPicture, isHead, isParted, opensArticle } from '../looks.ts'
import { type Evidence, ruledOut } from './evidence.ts'

/** A short line over the lead or byline of an article. */
const isHeadOfLead = (facts: Facts | null): boolean => isHead(facts) && facts.length >= 6 && opensArticle(facts.next)
const offices = '教授|研究员|工程师|院士|院长|局长|所长|主任|书记|会长|理事长|顾问|专家|总监|经理|董事长'
const afterOffice = new RegExp(`(?:${offices})([\\u3400-\\u9fff]{2,3})$`)
const beforeOffice = new RegExp(`^([\\u3400-\\u9fff]{2,3})[\\s　].{3,}(?:${offices})$`)
/** A guest of an interview or the author of a message, with his office before or after the name. */
const namesOfficer = ({ text, length, end }: Facts): boolean => {
  if (length > 40 || end !== 'open') return false
  const name = afterOffice.exec(text)?.[1] ?? beforeOffice.exec(text)?.[1]
  return name !== undefined && hasSurname(name)
}
/** Parts joined by a dot or a bar: 践行·观察. */
const joinsParts = ({ text, length }: Facts): boolean =>
  length <= 40 && /[^\s•·●丨┃]{3}\s?[•·●丨┃]\s?[^\s•·●丨┃]{2}/.test(text) && /[•·●丨┃][^，。]{2,10}$/.test(text)
/** Reads like the name of a column or a campaign. Such words also stand in headlines, but then the text has them. */
const namesColumn = ({ shapes, topic, repeats, length }: Facts): boolean =>
  (shapes.has('columnTail') && length <= 16) ||
  ((shapes.has('campaign') || shapes.has('columnTail')) && (repeats > 1 || topic.quoted || (topic.echo ?? 0) < 0.5))

/** Evidence for the stack of heads over an article: standing head, kicker, second row of a headline, deck; and sidebars. */
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
    test: ({ shapes, next }) => shapes.has('kickerTail') && next !== null && next.length <= 40,
  },
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
  { name: 'heads a sidebar by its words', weights: { sidebar: 9 }, test: ({ shapes }) => shapes.has('sidebar') },
  {
    name: 'heads no sidebar by its words',
    weights: { sidebar: ruledOut },
    test: ({ shapes }) => !shapes.has('sidebar'),
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
  { name: 'asks or calls', weights: { deck: -9, kicker: -1 }, test: ({ text }) => /[？！?!]$/.test(text) },
  {
    name: 'names a person by his office',
    weights: { deck: -6, kicker: -4, standingHead: -5, headline: -1, paragraph: 2 },
    test: (facts) => namesOfficer(facts),
  },
  {
    name: 'one of several lines that name persons by their office',
    weights: { headline: -6, paragraph: 2 },
    test: (facts) =>
      namesOfficer(facts) && [facts.prev, facts.next].some((other) => other !== null && namesOfficer(other)),
  },
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
    test: ({ text, next }) => /[：:]$|—$/.test(text) && !(text.endsWith('—') && isHead(next)),
  },
  {
    name: 'labels what stands after a colon',
    weights: { deck: -8, standingHead: -5, kicker: -5, headline: -3, paragraph: 4 },
    test: ({ text }) =>
      /^(?:数据|资料|图片)?来源[:：]|^[\u3400-\u9fff]{2,4}(?:顾问|嘉宾|策划|主持|人|单位|去向|方式)[:：]/u.test(text),
  },
  {
    name: 'stands over a headline, as no sidebar does',
    weights: { sidebar: -12, standingHead: 2 },
    test: ({ next, shapes }) => shapes.has('sidebar') && (isHeadOfLead(next) || (next !== null && next.line.depth > 0)),
  },
  {
    name: 'a long summary between a headline and a dateline, with no full stop at its end',
    weights: { deck: 20, headline: -4 },
    test: ({ length, end, prev, next }) => length > 40 && end === 'open' && isHead(prev) && next?.shapes.has('lead'),
  },
  {
    name: 'tells who was present, as decks do',
    weights: { deck: 4, headline: -2, kicker: -2 },
    test: ({ text, length }) =>
      length <= 30 && /(?:出席|主持|讲话|参加|致辞|陪同|陪同考察|主持会议|出席会议并讲话|作报告|批示)$/.test(text),
  },
  {
    name: 'ends with a verb of saying right before the text',
    weights: { deck: 4, kicker: -8 },
    test: ({ shapes, next }) => shapes.has('kickerTail') && opensArticle(next),
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
