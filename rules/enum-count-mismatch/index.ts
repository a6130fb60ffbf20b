import { defineRule } from '../../src/rule.ts'
import { type Announcement, announcementBefore } from '../../src/text/announcements.ts'
import { type Enumeration, type EnumerationItem, enumerations } from '../../src/text/enumerations.ts'
import type { TextView } from '../../src/text/index.ts'
import { ordinalWord } from '../../src/text/ordinals.ts'
import { articleParts } from '../../src/text/parts.ts'

/** A number that announces an enumeration (三方面工作) and does not agree with the items that follow (一是…二是). */
export default defineRule({
  id: 'enum-count-mismatch',
  meta: {
    title: { zh: '列举数量不符', en: 'Enumeration does not match its announced count' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'fact', value: 1 },
    basis: { text: '《报纸编校差错率计算方法》逻辑性差错', verified: true },
    messages: {
      ordinals: '前说“{{actual}}”，后面列到“{{last}}”，共{{count}}项，请核对',
      labels: '前说“{{actual}}”，后面列出{{count}}项，请核对',
    },
  },
  scope: 'article',
  create(context) {
    return {
      article(article) {
        for (const blocks of articleParts(article)) {
          const views = blocks.map(context.full)
          for (const series of enumerations(views).series) checkSeries(series, views)
          for (const view of views) checkLabels(view)
        }
      },
    }

    function checkSeries(series: Enumeration, views: readonly TextView[]): void {
      const first = series.items[0]
      const last = series.items.at(-1)
      if (!first?.firm || !last || series.items.length < 2) return
      const [view, end] = announcingPlace(first, views)
      const announced = view && announcementBefore(view.text, end)
      if (!view || !announced || announced.count === last.value) return
      if (announced.count > last.value && (!last.firm || continues(last, views))) return
      const data = { last: ordinalWord(series.family, last.value), count: last.value }
      report(view, announced, 'ordinals', data, [
        first.view,
        first.start,
        last.view === first.view ? last.end : first.end,
      ])
    }

    function checkLabels(view: TextView): void {
      if (!view.text.includes('”')) return
      const labels = [...view.text.matchAll(label)]
      const first = labels[0]
      if (!first || labels.length < 2) return
      const announced = announcementBefore(view.text, first.index)
      if (announced && announced.count !== labels.length) {
        report(view, announced, 'labels', { count: labels.length }, [view, first.index, first.index + first[0].length])
      }
    }

    function report(
      view: TextView,
      { start, end }: Announcement,
      messageId: string,
      data: Record<string, string | number>,
      cause: readonly [TextView, number, number],
    ): void {
      context.report({ messageId, at: [view, start, end], data, cause })
    }
  },
})

/** A sentence that begins with a quoted name and explains it: “专家驻村”——…… */
const label = /“(?<=(?:^|[。！？：:]).)[^“”]{1,16}”(?:——|--|[：:])/g

/** One more item is introduced in other words soon after the last one, so that the numbered ones are not all there are. */
function continues({ view, end, block }: EnumerationItem, views: readonly TextView[]): boolean {
  const rest = [view.text.slice(end, end + reach), ...views.slice(block + 1, block + 4).map(({ text }) => text)]
  return rest.some((text) => /最后|此外|另外|另一|再者|还有/.test(text))
}

const reach = 1000

/** Where the enumeration is announced: just before its first mark, or at the end of the block above. */
function announcingPlace(
  first: EnumerationItem,
  views: readonly TextView[],
): [view: TextView | undefined, end: number] {
  if (first.start > first.view.text.search(/\S/)) return [first.view, first.start]
  const above = views[first.block - 1]
  return [above, above?.text.length ?? 0]
}
