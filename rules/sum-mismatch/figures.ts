import { folded, type NumberMention, numbers, type TextRange, type TextView } from '../../src/text/index.ts'

/** A number with what it counts. */
export interface Figure extends TextRange {
  value: number
  /** Half of this is what rounding may hide. */
  step: number
  /** 人, 亿元; empty where only the number is printed. */
  counter: string
  /** 近百人, 20多人: cannot be added up. */
  isRough: boolean
}

const counter =
  /^(?:亿元|万元|人次|美元|公里|公顷|平方米|平方公里|千米|公斤|千克|千瓦时|立方米|标箱|元|人|名|位|个|户|家|件|项|处|所|间|套|台|辆|棵|株|亩|次|场|篇|份|条|只|头|吨|米|栋|幢|座|支|门|艘|架|本|册|幅|枚|块|例|起|宗|岁|票)/
const roughBefore = /(?:近|约|超|逾|上|达到|超过|将近|接近|不到|不足|至少|最多|大约|突破|前|第|数|每|平均|人均)$/
const roughAfter = /^(?:多|余|几|来|左右|以上|以下|上下)/

/** The figures of a view that count something; dates, ordinals and shares are none, nor are numerals without a counter (一等奖). */
export function figuresOf(view: TextView): Figure[] {
  const text = folded(view)
  return numbers(view).flatMap((number) => {
    if (number.unit !== '' || /^[年月日号时分点岁倍成届期版%]/.test(text.slice(number.end, number.end + 1))) return []
    const figure = figureAt(number, text)
    return figure.counter === '' && number.form === 'chinese' ? [] : [figure]
  })
}

function figureAt({ start, end, value, step }: NumberMention, text: string): Figure {
  const rough = roughAfter.exec(text.slice(end, end + 2))?.[0] ?? ''
  const unit = counter.exec(text.slice(end + rough.length, end + rough.length + 5))?.[0] ?? ''
  const last = end + rough.length + unit.length
  const isRough =
    rough !== '' ||
    roughBefore.test(text.slice(Math.max(0, start - 2), start)) ||
    roughAfter.test(text.slice(last, last + 2))
  return { start, end: last, value, step, counter: unit, isRough }
}
