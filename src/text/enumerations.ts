import { toChinese } from './numerals.ts'
import { type OrdinalFamily, type OrdinalMark, ordinalMarks, ordinalWord } from './ordinals.ts'
import type { TextView } from './view.ts'

export interface EnumerationItem extends OrdinalMark {
  view: TextView
  /** Which of the views it stands in. */
  block: number
}

/** Items numbered 1, 2, 3…, in order. Loose marks take part where they continue the count. */
export interface Enumeration {
  family: OrdinalFamily
  items: EnumerationItem[]
}

/** Where the count breaks: a number left out (`gap`) or used twice (`repeat`). */
export interface EnumerationSlip {
  kind: 'gap' | 'repeat'
  item: EnumerationItem
  previous: EnumerationItem
  /** The mark that should stand before `item`, or in its place. */
  missing: string
}

export interface Enumerations {
  series: Enumeration[]
  slips: EnumerationSlip[]
}

/**
 * Follows the enumerations through the blocks of one article. A new 一是 begins an enumeration inside or after the
 * current one, so nesting and restarts are followed with a stack for each family.
 */
export function enumerations(views: readonly TextView[]): Enumerations {
  const found: Enumerations = { series: [], slips: [] }
  const open = new Map<OrdinalFamily, Enumeration[]>()
  for (const [block, view] of views.entries()) {
    for (const mark of ordinalMarks(view)) {
      const stack = open.get(mark.family) ?? []
      open.set(mark.family, stack)
      place({ ...mark, view, block }, stack, found, views)
    }
  }
  return found
}

function place(item: EnumerationItem, stack: Enumeration[], found: Enumerations, views: readonly TextView[]): void {
  const series = stack.findLast((each) => last(each).value === item.value - 1)
  if (series && item.value > 1) {
    series.items.push(item)
    stack.length = stack.indexOf(series) + 1
    return
  }
  if (item.value === 1) {
    const begun = { family: item.family, items: [item] }
    if (stack.push(begun) > maxNesting) stack.shift()
    found.series.push(begun)
    return
  }
  const current = stack.at(-1)
  if (!current || !item.firm || current.items[0]?.firm !== true) return
  const slip = slipAt(item, current, views)
  if (slip) found.slips.push(slip)
  if (slip || item.value > last(current).value) current.items.push(item)
}

const maxNesting = 4

function slipAt(item: EnumerationItem, series: Enumeration, views: readonly TextView[]): EnumerationSlip | undefined {
  const previous = last(series)
  if (item.value < previous.value) return undefined
  const between = textBetween(previous, item, views)
  const next = ordinalWord(item.family, previous.value + 1)
  if (item.value === previous.value) {
    return !previous.firm || restart.test(between) ? undefined : { kind: 'repeat', item, previous, missing: next }
  }
  const repeats = series.items.filter(({ value }) => value === previous.value).length - 1
  if (item.value <= previous.value + 1 + repeats || mentions(between, previous.value + 1)) return undefined
  return { kind: 'gap', item, previous, missing: next }
}

/** Other words that may open an enumeration whose first item does not carry the family's mark. */
const restart = /一方面|一个|一来|一则|首先|其一|第一|之一|一是|一要|一靠|[（(]一[）)]|1[.．、]/

/** Whether the number that seems to be missing stands in the text in another form: 二则, 第二个, 2、, 其次. */
function mentions(text: string, value: number): boolean {
  const word = toChinese(value)
  if (new RegExp(`[。；;，,：:、“（(\\s第其]${word}|(?<!\\d)${value}(?!\\d)`).test(text)) return true
  return value === 2 && /其次|另外|另一|此外|接着|然后|再者/.test(text)
}

function textBetween(from: EnumerationItem, to: EnumerationItem, views: readonly TextView[]): string {
  if (from.block === to.block) return from.view.text.slice(from.end, to.start)
  const inner = views.slice(from.block + 1, to.block)
  return [from.view.text.slice(from.end), ...inner.map(({ text }) => text), to.view.text.slice(0, to.start)].join('\n')
}

function last(series: Enumeration): EnumerationItem {
  return series.items.at(-1) as EnumerationItem
}
