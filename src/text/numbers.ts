import { isFullWidth } from './characters.ts'
import { finderOf } from './finder.ts'
import { folded } from './folded.ts'
import { chineseValue, numeralCharacters } from './numerals.ts'
import { reading } from './reading.ts'

/** A number as printed: 12,345, 3.5万, 百分之三十, 三分之一, 二百三十一. */
export interface NumberMention {
  start: number
  end: number
  /** 万 and 亿 applied; of a percentage the percents, of a per mille value the per milles. */
  value: number
  /** What one more in the last printed place adds: 1 for 35, 1000 for 3.5万. The number is known to half of it. */
  step: number
  /** `mixed` where both kinds of digits stand in one number: 3百. Powers of 万 make no mixture. */
  form: 'arabic' | 'chinese' | 'mixed'
  /** `%` for 百分之 too. */
  unit: '' | '%' | '‰'
  /** Printed with digits after the point. */
  decimal: boolean
  /** Printed with 千分撇: 12,345. */
  grouped: boolean
  fullWidth: boolean
}

const pattern = new RegExp(
  [
    '(\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)([十百千万亿]{0,2})',
    `(百分之|千分之)?([${numeralCharacters}]+)(?:(点|分之)([${numeralCharacters}]+))?`,
  ].join('|'),
  'y',
)

/** Where the pattern matches. */
const nextBeginning = finderOf(`0123456789${numeralCharacters}`)

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

/** Numbers of a view in order. Characters that are no single numeral (万一, 七八) are left out. */
export const numbers = reading((view): readonly NumberMention[] => {
  const text = folded(view)
  const found: NumberMention[] = []
  for (let at = nextBeginning(text, 0); at < text.length; ) {
    pattern.lastIndex = at
    const match = pattern.exec(text) as RegExpExecArray
    const mention = match[1] === undefined ? readChinese(match) : readArabic(match, view.text, text)
    if (mention) found.push(mention)
    at = nextBeginning(text, mention?.end ?? pattern.lastIndex)
  }
  return found
})

function readArabic(match: RegExpExecArray, original: string, text: string): NumberMention {
  const printed = match[1] as string
  const start = match.index
  let end = start + printed.length
  let value = Number(printed.replaceAll(',', ''))
  let step = stepOf(printed)
  let form: NumberMention['form'] = 'arabic'
  const scale = scaleAt(match[2] as string, text, end)
  if (scale !== '') {
    end += scale.length
    value *= scaleValue(scale)
    step *= scaleValue(scale)
    if (/[十百千]/.test(scale)) form = 'mixed'
    const rest = restAfter(text, end, scaleValue(scale))
    end += rest.length
    value += rest.value
    step = rest.step ?? step
  }
  const unit = text[end] === '%' ? '%' : text[end] === '‰' ? '‰' : ''
  return {
    start,
    end: end + unit.length,
    value,
    step,
    form,
    unit,
    decimal: printed.includes('.'),
    grouped: printed.includes(','),
    fullWidth: isFullWidth(original.charCodeAt(start)),
  }
}

/** 千 and 百 before a unit belong to the unit: 3千米, 5百帕. */
function scaleAt(scale: string, text: string, at: number): string {
  const next = text[at + scale.length] ?? ''
  return /[千百]$/.test(scale) && '米克瓦卡赫伏帕焦升字'.includes(next) && next !== '' ? scale.slice(0, -1) : scale
}

function stepOf(printed: string): number {
  const point = printed.indexOf('.')
  return point < 0 ? 1 : 10 ** (point + 1 - printed.length)
}

function scaleValue(scale: string): number {
  let value = 1
  for (const character of scale) value *= scales[character] as number
  return value
}

const lower = /零?(\d{1,8}(?:\.\d{1,4})?)(万?)/y

/** The smaller part of 1亿2000万 or 10亿零817万. */
function restAfter(text: string, at: number, scale: number): { length: number; value: number; step?: number } {
  lower.lastIndex = at
  const match = lower.exec(text)
  const unit = match?.[2] ? 1e4 : 1
  const value = match ? Number(match[1]) * unit : 0
  const next = text[at + (match?.[0].length ?? 0)] ?? ''
  return match && value < scale && !'亿%年月日'.includes(next || ' ')
    ? { length: match[0].length, value, step: stepOf(match[1] as string) * unit }
    : { length: 0, value: 0 }
}

function readChinese(match: RegExpExecArray): NumberMention | null {
  const [, , , share, chinese, link, after] = match
  const whole = chineseValue(chinese as string)
  if (whole === null) return null
  const base = {
    start: match.index,
    end: match.index + match[0].length,
    step: 1,
    form: 'chinese',
    unit: share ? (share === '百分之' ? '%' : '‰') : '',
    decimal: false,
    grouped: false,
    fullWidth: false,
  } as const
  if (link === undefined || after === undefined) return { ...base, value: whole }
  const withoutLink = { ...base, end: base.end - link.length - after.length, value: whole }
  if (link === '分之') {
    const numerator = chineseValue(after)
    return numerator === null || whole === 0 ? withoutLink : { ...base, value: numerator / whole, step: 0 }
  }
  const fraction = [...after].map((digit) => chineseValue(digit))
  if (fraction.some((digit) => digit === null || digit > 9)) return withoutLink
  return { ...base, value: Number(`${whole}.${fraction.join('')}`), step: 10 ** -fraction.length, decimal: true }
}
