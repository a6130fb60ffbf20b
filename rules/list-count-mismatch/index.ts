import { defineRule } from '../../src/rule.ts'
import { type CountedList, countedLists } from '../../src/text/counted-lists.ts'

/** A list that names more, or without 等 other than, the count it ends in: 浙江、江苏、安徽、上海等3省市. */
export default defineRule({
  id: 'list-count-mismatch',
  meta: {
    title: { zh: '并列数量不符', en: 'List does not match its count' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》逻辑性差错', verified: true },
    messages: {
      more: '前面列出{{listed}}项，多于“{{actual}}”所说的数目，请核对',
      differs: '前面列出{{listed}}项，与“{{actual}}”不符，请核对',
    },
  },
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const list of countedLists(view)) {
          if (!isMore(list) && !isFewer(list)) continue
          const at = [view, list.countStart, list.countEnd + list.unit.length] as const
          context.report({
            messageId: list.open ? 'more' : 'differs',
            at,
            data: { listed: list.least },
            cause: [view, list.start, list.countStart],
          })
        }
      },
    }
  },
})

/** Without 等 the words before the count may be no item (倡导多样性的两大文明), so the last item must look like one. */
function isMore({ least, count, open, items, unit }: CountedList): boolean {
  if (least <= count) return false
  const last = items.at(-1) as string
  return open || (last.length <= 8 && !last.includes('的') && (count > 2 || isPlace(unit)) && !/[为成]$/.test(last))
}

/** Only for places with names of one length (朔岭、云岭三镇): 拉美、非洲、中亚五国 counts what its last item stands for. */
function isFewer({ most, count, open, items, unit }: CountedList): boolean {
  if (open || most >= count || !isPlace(unit) || unit === '国') return false
  const [first = '', ...others] = items
  const length = others[0]?.length ?? 0
  const name = first.replace(/^.*(?:来自|包括|涵盖|覆盖|联合|组织|位于|[在对向从由与到赴])/, '')
  return length >= 2 && length <= 3 && [name, ...others].every((item) => item.length === length)
}

function isPlace(unit: string): boolean {
  return /^(?:省|市|县|区|镇|乡|村|街道|国|地|省市|省区市|省份|部门)$/.test(unit)
}
