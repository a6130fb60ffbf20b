import { defineRule } from '../../src/rule.ts'
import { digits, numeralCharacters, sentences, type TextView } from '../../src/text/index.ts'
import { type Figure, figuresOf } from './figures.ts'

const partsFollow = /其中|包括|[（(：:](?=[男女])/
/** Between the parts of one whole: 、 and the name of the next part. */
const nextPart = /^[、和及，,][^，,。；;：:！!？?、\d]{0,14}$/
const firstPart = /^(?:其中|包括|[（(：:])[，,：:]?[^，,。；;：:！!？?\d]{0,14}$/
/** Names that tell of something else than a part. */
const noPart = /其中|包括|另|此外|同比|环比|比[去上]|较[去上]|增|累计|占|人均|平均|超|高于|低于|最|每|分别|共|由|从/
/** Groups that share members with others. */
const overlapping =
  /党员|团员|岁|以上|以下|少数民族|学历|职称|骨干|妇女|老人|青年|儿童|学生|劳动力|务工|低保|留守|残疾|常住|困难|退役|返乡/
const wholeAfter = /^[，,]?(?:共计|合计|总计|总共|一共|共)$/
const onlyTwo: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/城镇/, /农村|乡村/],
  [/进口/, /出口/],
  [/出口/, /进口/],
]

/** Parts against their whole: 共100人，其中男60人、女50人. */
export default defineRule({
  id: 'sum-mismatch',
  meta: {
    title: { zh: '分项与合计不符', en: 'Parts do not add up to their whole' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》事实性、逻辑性差错', verified: true },
    messages: {
      exceeds: '各分项相加是{{sum}}，超过了合计“{{whole}}”，请核对',
      differs: '各分项相加是{{sum}}，与合计“{{whole}}”不符，请核对',
    },
  },
  scope: 'block',
  needs: [digits + numeralCharacters, ['共', '其中', '包括', '合计', '总计', '男']],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        const figures = figuresOf(view)
        let next = 0
        for (const { start, end } of sentences(view)) {
          while (next < figures.length && (figures[next] as Figure).start < start) next++
          const first = next
          while (next < figures.length && (figures[next] as Figure).start < end) next++
          const inSentence = figures.slice(first, next)
          if (inSentence.length < 2) continue
          checkParts(view, inSentence, start)
          checkTotal(view, inSentence)
        }
      },
    }

    /** 共100人，其中…60人、…50人 */
    function checkParts(view: TextView, figures: readonly Figure[], sentence: number): void {
      for (const [index, part] of figures.entries()) {
        const gapStart = figures[index - 1]?.end ?? sentence
        const lead = view.text.slice(gapStart, part.start)
        const at = lead.search(partsFollow)
        const label = lead.slice(at)
        if (index === 0 || at < 0 || !firstPart.test(label) || noPart.test(label.slice(2))) continue
        const isSex = part.counter === '' && /[男女]性?$/.test(label)
        const whole = figures
          .slice(Math.max(0, index - lookBack), index)
          .findLast(({ counter }) =>
            isSex ? '人名位'.includes(counter || ' ') : counter !== '' && counter === part.counter,
          )
        if (!whole) continue
        const parts = partsFrom(view, figures.slice(index))
        const labels = [
          label,
          ...parts.slice(1).map((each, i) => view.text.slice((parts[i] as Figure).end, each.start)),
        ]
        const isComplete =
          parts.length === 2 && onlyTwo.some(([a, b]) => a.test(labels[0] as string) && b.test(labels[1] as string))
        if (!shareMembers(labels)) compare(view, whole, parts, isComplete)
      }
    }

    /** …60人、…50人，共100人 */
    function checkTotal(view: TextView, figures: readonly Figure[]): void {
      for (const [index, whole] of figures.entries()) {
        const last = figures[index - 1]
        if (!last || !wholeAfter.test(view.text.slice(last.end, whole.start)) || last.counter !== whole.counter)
          continue
        if (whole.counter === '') continue
        let first = index - 1
        while (first > 0 && isNext(view, figures[first - 1] as Figure, figures[first] as Figure)) first--
        const parts = figures.slice(first, index)
        const isWholeList = !figures
          .slice(Math.max(0, first - lookBack), first)
          .some(({ counter }) => counter === whole.counter)
        if (parts.length > 1 && isWholeList) compare(view, whole, parts, true)
      }
    }

    function compare(view: TextView, whole: Figure, parts: readonly Figure[], isComplete: boolean): void {
      if (whole.isRough || parts.some(({ isRough }) => isRough)) return
      const sum = parts.reduce((total, { value }) => total + value, 0)
      const margin = [whole, ...parts].reduce((total, { step }) => total + (step === 1 ? 0 : step / 2), 0)
      const exceeds = sum > whole.value + margin * rounding
      const differs = isComplete && sum < whole.value - margin * rounding
      if (!exceeds && !differs) return
      const first = parts[0] as Figure
      const last = parts.at(-1) as Figure
      context.report({
        messageId: exceeds && !isComplete ? 'exceeds' : 'differs',
        at: [view, first.start, last.end],
        data: { sum: printed(sum, whole), whole: view.text.slice(whole.start, whole.end) },
        cause: [view, whole.start, whole.end],
      })
    }
  },
})

/** How many figures before a list or its whole are looked at. */
const lookBack = 12
/** A little above one, so that sums of decimals are not told apart by their binary form. */
const rounding = 1.0001

function partsFrom(view: TextView, figures: readonly Figure[]): Figure[] {
  const parts = figures.slice(0, 1)
  for (const figure of figures.slice(1)) {
    if (!isNext(view, parts.at(-1) as Figure, figure)) break
    parts.push(figure)
  }
  return parts
}

function isNext(view: TextView, part: Figure, next: Figure): boolean {
  const gap = view.text.slice(part.end, next.start)
  const isNamed = nextPart.test(gap) || /^[男女]性?$/.test(gap)
  return isNamed && part.counter === next.counter && !noPart.test(gap)
}

/** Groups told by different traits share members: one of 男 and 女 among other groups, party members, ages. */
function shareMembers(labels: readonly string[]): boolean {
  const isTold = (trait: RegExp): boolean => labels.some((each) => trait.test(each))
  return isTold(overlapping) || (labels.length > 1 && isTold(/男/) !== isTold(/女/))
}

function printed(sum: number, whole: Figure): string {
  const value = Number(sum.toFixed(2))
  return value >= 1e8
    ? `${Number((value / 1e8).toFixed(4))}亿${whole.counter}`
    : value >= 1e4 && whole.step >= 1000
      ? `${Number((value / 1e4).toFixed(4))}万${whole.counter}`
      : `${value}${whole.counter}`
}
