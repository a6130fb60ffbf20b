import { type Facts, isRunningHead } from '../facts.ts'
import { type Evidence, ruledOut } from './evidence.ts'

/** Whether the line and one beside it have the same three columns or more, figures among them. */
function isRow({ columns, text, prev, next }: Facts): boolean {
  if (columns < 3) return false
  return [prev, next].some(
    (other) =>
      other?.columns === columns &&
      (other.tight || other === prev) &&
      /\d/.test(text + other.text) &&
      !other.shapes.masthead,
  )
}

const issueDate = /[0-9０-９〇二]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日/
const issueItem = /第\s?[0-9０-９]{1,6}\s?期|星期|周[一二三四五六日]|[0-9０-９一二四六八]{1,3}\s?版/

/** Evidence for what belongs to the page and not to an article: masthead, page heads, running heads, editors, boxes. */
export const furniture: readonly Evidence[] = [
  {
    name: 'every item has the form of a masthead item',
    weights: { masthead: 5, kicker: -6, standingHead: -4 },
    test: ({ shapes }) => shapes.masthead,
  },
  {
    name: 'masthead item at the opening of the issue',
    weights: { masthead: 5 },
    test: ({ shapes, opening }) => opening && shapes.masthead,
  },
  {
    name: 'the words of the core values',
    weights: { masthead: 12, deck: -8, kicker: -8, boxLine: -8 },
    test: ({ shapes }) => shapes.coreValues,
  },
  {
    name: 'reads like the name of a paper, at the opening',
    weights: { masthead: 9, headline: -6 },
    test: ({ shapes, opening }) => opening && shapes.paperName,
  },
  {
    name: 'reads like the name of a paper, beside masthead items',
    weights: { masthead: 4 },
    test: ({ shapes, prev, next }) =>
      shapes.paperName && ((prev?.shapes.masthead ?? false) || (next?.shapes.masthead ?? false)),
  },
  { name: 'not at the opening', weights: { masthead: -5 }, test: ({ opening }) => !opening },
  {
    name: 'has the form of a page head',
    weights: { pageHead: 11, masthead: -6, standingHead: -8, headline: -8, kicker: -8, boxLine: -4 },
    test: ({ shapes }) => shapes.pageHead,
  },
  {
    name: 'has not the form of a page head',
    weights: { pageHead: ruledOut },
    test: ({ shapes }) => !shapes.pageHead,
  },
  {
    name: 'a lone number, an address or an e-paper',
    weights: { furniture: 9 },
    test: ({ shapes }) => shapes.folio,
  },
  { name: 'no running head by its form', weights: { furniture: ruledOut }, test: (facts) => !isRunningHead(facts) },
  {
    name: 'the paper and its date again, inside the issue',
    weights: { furniture: 14 },
    test: ({ shapes, opening }) => !opening && shapes.runningHead,
  },
  { name: 'names editors or proof-readers', weights: { editors: 9 }, test: ({ shapes }) => shapes.editors },
  { name: 'names no editors', weights: { editors: ruledOut }, test: ({ shapes }) => !shapes.editors },
  { name: 'title of a box', weights: { boxTitle: 8 }, test: ({ shapes }) => shapes.boxTitle },
  {
    name: 'no title of a box by its words',
    weights: { boxTitle: ruledOut },
    test: ({ shapes }) => !shapes.boxTitle,
  },
  {
    name: 'names a page, under the title of a contents box',
    weights: { boxLine: 14, pageHead: -14 },
    test: ({ under }) => under === 'contents',
  },
  {
    name: 'the first line, over a row of masthead items',
    weights: { masthead: 7, headline: -2 },
    test: ({ index, length, next }) => index === 0 && length <= 12 && next?.shapes.masthead,
  },
  {
    name: 'the first line, with the date and the weekday or number of an issue',
    weights: { masthead: 9, headline: -4 },
    test: ({ index, text, length, end }) =>
      index === 0 &&
      length <= 60 &&
      end === 'open' &&
      !/[，。；]/.test(text) &&
      issueDate.test(text) &&
      issueItem.test(text),
  },
  {
    name: 'speaks of the weather',
    weights: { boxLine: 3 },
    test: ({ shapes, length }) => length < 40 && shapes.weather,
  },
  {
    name: 'ends with a page, as lines of contents do',
    weights: { boxLine: 3 },
    test: ({ shapes }) => shapes.contents,
  },
  {
    name: 'tight after a line about the weather',
    weights: { boxLine: 6 },
    test: ({ tight, prev, length }) =>
      tight && length < 40 && (prev?.shapes.weather ?? false) && (prev?.length ?? 0) < 40,
  },
  {
    name: 'a long line or a sentence is no line of a box',
    weights: { boxLine: -5 },
    test: ({ length }) => length > 60,
  },
  { name: 'the mark-up makes it a table', weights: { tableRow: 12 }, test: ({ line }) => line.hint === 'table' },
  { name: 'columns apart by blanks', weights: { tableRow: 3 }, test: ({ shapes }) => shapes.table },
  {
    name: 'as many columns as its neighbour, with figures',
    weights: { tableRow: 11 },
    test: (facts) => isRow(facts),
  },
  {
    name: 'no columns',
    weights: { tableRow: ruledOut },
    test: (facts) => !facts.shapes.table && facts.line.hint !== 'table' && !isRow(facts),
  },
]
