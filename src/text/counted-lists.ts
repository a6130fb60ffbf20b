import { digits } from './characters.ts'
import { folded } from './folded.ts'
import { chineseValue } from './numerals.ts'
import { reading } from './reading.ts'

/** A list that ends in its own count: 朔岭、云岭、青石等3镇, 朔岭、云岭两地. Offsets are view offsets. */
export interface CountedList {
  /** Where the first item begins, words before it included (来自朔岭). */
  start: number
  /** The items as printed; the first with the words before it. */
  items: readonly string[]
  /** The count: 3 of 等3镇. */
  countStart: number
  countEnd: number
  count: number
  /** What is counted: 镇, 部门. */
  unit: string
  /** The fewest and the most items that the text can be read to list: 和 may join two items or stand inside one. */
  least: number
  most: number
  /** 等 before the count: the list may leave items out. */
  open: boolean
}

const units = '省区市|省市区|省市|省份|省|市|县|区|镇|乡|村|街道|国|地|部门|单位|[大个家项类种条座所支名位人级]|方面'
const count = new RegExp(`(等)?(\\d{1,2}|[两二三四五六七八九十]{1,3})(${units})(?![十百千万亿%多余以之月])`, 'g')
/** Where a list cannot begin before. */
const boundary = /[，。；：！？,;:!?“”（）()《》—…\n]/
const longestList = 160

/** An item with a count of its own: the count at the end belongs to the last item alone. */
const counted = /\d|[两二三四五六七八九十百][个项名位家种类条座所支人年]/
/** The list proper begins in an item that holds one of these: 事件分为蓝、黄、橙、红四级. */
const opening = /(?<=.)(?:以及|[和与及跟即]|分为|包括|涵盖|来自)(?=.)/
const joint = /(?<=.)(?:以及|[和与及跟])(?=.)/

/** What a block must hold for a list that ends in a count. */
export const countedListNeeds = ['、', `${digits}两二三四五六七八九十`]

/** The lists of a view that end in a count, in order. A list has at least one 、. */
export const countedLists = reading((view): readonly CountedList[] => {
  const text = folded(view)
  const lists: CountedList[] = []
  const first = text.indexOf('、')
  if (first < 0) return lists
  count.lastIndex = first + 1
  for (let match = count.exec(text); match; match = count.exec(text)) {
    const list = listBefore(text, match)
    if (list) lists.push(list)
  }
  return lists
})

function listBefore(text: string, match: RegExpExecArray): CountedList | undefined {
  const [, deng, word = '', unit = ''] = match
  const end = match.index
  const value = /\d/.test(word) ? Number(word) : chineseValue(word)
  if (value === null || value < 2 || !text.slice(Math.max(0, end - longestList), end).includes('、')) return undefined
  let start = end
  while (start > 0 && end - start < longestList && !boundary.test(text[start - 1] as string)) start--
  const items = text.slice(start, end).split('、')
  const last = items.at(-1) as string
  if (items.length < 2 || last === '') return undefined
  if (/[第前近共约达超有了各及和与\d.]$/.test(last)) return undefined
  if (items.some((item) => counted.test(item))) return undefined
  const own = items.slice(
    Math.max(
      0,
      items.findLastIndex((item, index) => index < items.length - 1 && opening.test(item)),
    ),
  )
  const joints = items.reduce((sum, item) => sum + item.split(joint).length - 1, 0)
  const countStart = end + (deng ? 1 : 0)
  return {
    start,
    items,
    countStart,
    countEnd: countStart + word.length,
    count: value,
    unit,
    least: own.length,
    most: items.length + joints,
    open: deng !== undefined,
  }
}
