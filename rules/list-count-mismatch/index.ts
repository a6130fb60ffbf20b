import { defineRule } from '../../src/rule.ts'
import { type CountedList, countedListNeeds, countedLists } from '../../src/text/counted-lists.ts'

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
  scope: 'block',
  needs: countedListNeeds,
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

/** Without 等 the words before the count may be no item (方便居民的两类办法), so the last item must look like one. */
function isMore({ least, count, open, items, unit }: CountedList): boolean {
  if (least <= count || (/[人名位]/.test(unit) && items.some((item) => title.test(item)))) return false
  if (open) return true
  const last = items.at(-1) as string
  const longest = Math.max(...items.slice(1, -1).map(({ length }) => length))
  return last.length <= longest + 1 && !/[的等]/.test(last) && !verb.test(last) && (count > 2 || isPlace(unit))
}

/** One person may have two titles: 镇党委书记、镇长周简. */
const title = /书记|[长席]|主任|委员|经理|教授/
/** What the last item ends in where the count is that of its object: 为老人、儿童送上三类服务. */
const verb =
  /(?:推出|实施|出台|开展|完成|提供|形成|打造|建设|建成|取得|获得|设立|设置|送上|落实|提出|制定|发布|成为|贯穿|拥有|[获共为成送建])$/

/** Only for places with names of one length (朔岭、云岭三镇): 西亚、北非、中亚五国 counts what its last item stands for. */
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
