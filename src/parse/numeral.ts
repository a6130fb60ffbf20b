import { chineseValue } from '../text/numerals.ts'

/** The characters that numerals of dates, pages and issue numbers are written with. For character classes. */
export const numeralClass = '0-9０-９〇○零一二三四五六七八九十百千'

const fullWidthZero = 0xff10

/** Reads a whole number in any digits: 12, １２, 十二, 二〇二三; 头(版) is 1. Null where it is none. */
export function readInteger(printed: string): number | null {
  const text = printed.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - fullWidthZero))
  if (/^\d{1,9}$/.test(text)) return Number(text)
  if (text === '头' || text === '頭' || text === '元') return 1
  return chineseValue(text)
}
