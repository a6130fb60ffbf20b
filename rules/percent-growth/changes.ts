import { digits, folded, type NumberMention, numbers, numeralCharacters, type TextView } from '../../src/text/index.ts'

/** A change told with both figures and its size: 从100人增至120人，增长20%. */
export interface Change {
  from: NumberMention
  to: NumberMention
  size: NumberMention
  /** How the size is told: a share of `from`, a multiple of it, or in the unit of both. */
  kind: '%' | '倍' | 'difference'
  falls: boolean
  /** A size told as more (超两成) or less (近两倍) than it is. */
  bound: 'over' | 'under' | null
  /** Where the size ends, its unit included. */
  end: number
}

const up = '增长|增加|增幅|提高|上升|上涨|涨幅|提升|扩大|增多|增|涨|升'
const down = '下降|降低|减少|降幅|跌幅|下跌|缩短|压缩|缩减|回落|减|降|跌'
const unit = '(?<unit>[^，,。；;：:！!？?\\d（()）、]{0,5}?)'
const source = /(?:从|由)[^，,。；;：:！!？?]{0,16}$/
const target = new RegExp(
  `^${unit}(?:左右)?(?:大幅|稳步|快速|迅速|逐步|逐年|一举|猛|骤|跃)?(?:${up}|${down})(?:至|到|为)(?:了)?[^，,。；;：:！!？?\\d]{0,6}(?:\\d{4}年)?(?:\\d{1,2}月)?(?:底|末)?的?$`,
)
const change = `(?<verb>${up}|${down})(?:幅度|率)?(?:了|为|达到?|约为)?(?<bound>超过?|逾|近|约|将近)?$`
const span = '累计|总共|共|整体|总体|净|期间|[三五十]年间|\\d{1,2}余?年(?:间|来)?'
const size = new RegExp(`^${unit}(?:[，,；;（(]|，?实现)?(?:${span})?(?<yearly>同比|[较比][上去]年)?${change}`)
/** 120人，比去年的100人增长20% */
const compared = new RegExp(`^${unit}[，,]?(?:比|较)[^，,。；;：:！!？?\\d]{0,6}(?:\\d{4}年(?:同期)?)?的?$`)
const sizeOfCompared = new RegExp(`^${unit}${change}`)

/** A number told roughly cannot be held against another one. */
const roughBefore = /(?:近|约|超|逾|超过|将近|接近|不到|不足|至少|达到?上|多达|大约|突破|上|数|平均|年均)$/
const roughAfter = /^(?:多|余|几|来|左右|以上|以下|上下)/
const longestGap = 28

/** What a block must hold for a change with its figures. */
export const changeNeeds = [
  digits + numeralCharacters,
  '从由比较',
  ['增', '升', '涨', '降', '减', '跌', '提高', '扩大', '缩短', '压缩', '回落'],
]

/** Changes of a view, in order. */
export function* changesOf(view: TextView): Generator<Change> {
  const text = folded(view)
  const figures = numbers(view).filter(({ end }) => !/^[余多]?[年月日号时届期]/.test(text.slice(end, end + 2)))
  for (const [index, first] of figures.entries()) {
    const [second, third] = figures.slice(index + 1, index + 3)
    if (!second || !third) return
    const found = changeAt(first, second, third, text)
    if (found) yield found
  }
}

function changeAt(first: NumberMention, second: NumberMention, third: NumberMention, text: string): Change | null {
  const gaps = [text.slice(first.end, second.start), text.slice(second.end, third.start)] as const
  if (gaps[0].length > longestGap || gaps[1].length > longestGap) return null
  if (first.unit !== '' || second.unit !== '' || isRough(first, text) || isRough(second, text)) return null
  const lead = text.slice(Math.max(0, first.start - 20), first.start)
  const isFromTo = source.test(lead)
  const [head, tail] = isFromTo
    ? [target.exec(gaps[0]), size.exec(gaps[1])]
    : [compared.exec(gaps[0]), sizeOfCompared.exec(gaps[1])]
  const printedUnit = head?.groups?.unit
  if (!tail || printedUnit === undefined || printedUnit !== tail.groups?.unit) return null
  if (tail.groups.yearly && !isOneYear(lead + gaps[0])) return null
  const kind = kindOf(third, printedUnit, text)
  if (!kind || roughAfter.test(text.slice(third.end, third.end + 2))) return null
  const [from, to] = isFromTo ? [first, second] : [second, first]
  const { verb, bound } = tail.groups
  return {
    from,
    to,
    size: third,
    kind,
    falls: new RegExp(`^(?:${down})$`).test(verb as string),
    bound: bound === undefined ? null : /超|逾/.test(bound) ? 'over' : 'under',
    end: third.end + (kind === '%' ? 0 : kind === '倍' ? 1 : printedUnit.length),
  }
}

function kindOf(third: NumberMention, printedUnit: string, text: string): Change['kind'] | null {
  if (third.unit === '%') return '%'
  if (third.unit !== '') return null
  if (text[third.end] === '倍') return '倍'
  return printedUnit !== '' && text.startsWith(printedUnit, third.end) ? 'difference' : null
}

/** Whether the two figures are of one year and the next, so that growth against last year is growth between them. */
function isOneYear(text: string): boolean {
  const years = [...text.matchAll(/(\d{4})年/g)].map((match) => Number(match[1]))
  if (years.length === 2) return Math.abs((years[0] as number) - (years[1] as number)) === 1
  return years.length === 0 && /去年|上年/.test(text)
}

function isRough({ start, end }: NumberMention, text: string): boolean {
  return roughBefore.test(text.slice(Math.max(0, start - 3), start)) || roughAfter.test(text.slice(end, end + 2))
}
