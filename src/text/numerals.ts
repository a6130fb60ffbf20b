/** Chinese numerals: 二百三十一, 两万五, 廿三, 二〇二三. */

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The characters that {@link chineseValue} reads, for a character class. */
export const numeralCharacters = '〇○零一二两三四五六七八九十百千万亿廿卅'

/**
 * The value of a Chinese numeral, written with units (三百二十一, 两万五) or digit by digit (二〇二三, 三个数字以上或带〇).
 * `null` where the characters are no single numeral: 七八, 万一, 一一.
 */
export function chineseValue(text: string): number | null {
  const digit = digits[text]
  if (digit) return digit
  return /^[〇○零一二三四五六七八九]{2,16}$/.test(text) ? positionalValue(text) : unitValue(text)
}

function positionalValue(text: string): number | null {
  if (text.length === 2 && !/[〇○零]/.test(text)) return null
  return Number([...text].map((digit) => digits[digit]).join(''))
}

/** Splits at 亿, then at 万, and reads what is left below 万. */
function unitValue(text: string): number | null {
  for (const [name, group] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(name)
    if (at < 0) continue
    const head = unitValue(text.slice(0, at))
    const rest = text.slice(at + 1)
    if (!head || head >= group * 1e4) return null
    if (rest === '') return head * group
    if (rest.length === 1 && digits[rest]) return head * group + ((digits[rest] as number) * group) / 10
    const tail = unitValue(rest)
    return tail === null || tail >= group ? null : head * group + tail
  }
  return sectionValue(text)
}

const section =
  /^(?:零?(?<thousands>[一二两三四五六七八九])千)?(?:零?(?<hundreds>[一二两三四五六七八九])百)?(?:零?(?:(?<tens>[一二三四五六七八九]?)十|(?<joined>[廿卅])))?(?:(?<zero>零)?(?<ones>[一二两三四五六七八九]))?$/

/** Below 万. A last digit right after 百 or 千 counts the next lower unit: 一百五 is 150. */
function sectionValue(text: string): number | null {
  if (text === '零' || text === '〇') return 0
  const groups = section.exec(text)?.groups
  if (!groups || text === '') return null
  const of = (name: string): number => digits[groups[name] ?? ''] ?? 0
  const tens = groups.joined ? (groups.joined === '廿' ? 2 : 3) : groups.tens === '' ? 1 : of('tens')
  const hasTens = groups.tens !== undefined || groups.joined !== undefined
  const lastUnit = groups.zero || hasTens ? 1 : groups.hundreds ? 10 : groups.thousands ? 100 : 1
  return of('thousands') * 1000 + of('hundreds') * 100 + tens * 10 + of('ones') * lastUnit
}

const names = '零一二三四五六七八九'

/**
 * A whole number below 10¹² with units: 231 → 二百三十一, 15 → 十五.
 * @throws {RangeError} for any other number.
 */
export function toChinese(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError(`No numeral for ${value}`)
  if (value === 0) return '零'
  let text = ''
  let gap = false
  for (const [group, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const section = Math.floor(value / group) % 1e4
    if (section === 0) {
      gap = text !== ''
      continue
    }
    if (text !== '' && (gap || section < 1000)) text += '零'
    text += sectionText(section) + name
    gap = false
  }
  return text.replace(/^一十/, '十')
}

/** 1–9999 with 千百十. */
function sectionText(section: number): string {
  let text = ''
  let gap = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(section / unit) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += (gap ? '零' : '') + names[digit] + name
      gap = false
    }
  }
  return text
}

/** Digit by digit, as years are written: 2023 → 二〇二三. */
export function toChineseDigits(value: number): string {
  return [...String(value)].map((digit) => (digit === '0' ? '〇' : names[Number(digit)])).join('')
}
