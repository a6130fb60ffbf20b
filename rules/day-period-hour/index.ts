import { defineRule } from '../../src/rule.ts'
import { times } from '../../src/text/index.ts'

const evening = (hour: number): boolean => hour >= 13 && hour <= 16
const afternoon = (hour: number): boolean => hour === 0 || (hour >= 8 && hour <= 11) || hour >= 20

/** Hours that a part of the day cannot have, whether counted to 12 or to 24. */
const impossible: Readonly<Record<string, (hour: number) => boolean>> = {
  凌晨: (hour) => (hour >= 7 && hour <= 11) || (hour >= 13 && hour <= 23),
  清晨: (hour) => hour >= 10,
  早晨: (hour) => hour >= 11,
  早上: (hour) => hour >= 12,
  今早: (hour) => hour >= 12,
  今晨: (hour) => hour >= 11,
  上午: (hour) => hour >= 13 || hour <= 3,
  中午: (hour) => (hour >= 4 && hour <= 9) || hour >= 15 || hour === 0,
  正午: (hour) => hour !== 12,
  下午: afternoon,
  午后: afternoon,
  傍晚: (hour) => hour <= 3 || (hour >= 9 && hour <= 15) || hour >= 21,
  晚上: evening,
  晚间: evening,
  今晚: evening,
  昨晚: evening,
  明晚: evening,
  当晚: evening,
  夜间: evening,
  深夜: (hour) => (hour >= 5 && hour <= 8) || (hour >= 13 && hour <= 20),
}
/** Periods that say which half of the day is meant, so that an hour counted to 24 says it twice. */
const halves = new Set(['下午', '午后', '晚上', '晚间'])

/** GB/T 15835—2011 5.1.5: times of day are counted to 12 with the part of the day, or to 24 without it. */
export default defineRule({
  id: 'day-period-hour',
  meta: {
    title: { zh: '时段与钟点矛盾', en: 'Hour outside its part of the day' },
    category: 'logic',
    severity: 'warning',
    preset: 'recommended',
    fixable: false,
    weight: { class: 'number', value: 0.1 },
    basis: { text: 'GB/T 15835—2011 5.1.5', verified: false },
    messages: {
      contradiction: '“{{actual}}”时段与钟点矛盾，请核对时间',
      doubled: '“{{period}}”已指明十二小时制，钟点却按二十四小时制：“{{actual}}”应为“{{short}}”或“{{long}}”',
    },
  },
  scope: 'block',
  needs: [Object.keys(impossible), '时点:：'],
  create(context) {
    return {
      block(node) {
        const view = context.view(node)
        for (const { start, end, clock, period, hour } of times(view)) {
          if (period === undefined || hour > 24) continue
          const at = [view, start, end] as const
          if (impossible[period]?.(hour)) {
            context.report({ messageId: 'contradiction', at })
          } else if (hour > 12 && hour < 24 && halves.has(period)) {
            const long = view.text.slice(clock, end)
            const short = period + long.replace(/^[\d０-９]{1,2}/, String(hour - 12))
            context.report({ messageId: 'doubled', at, data: { period, short, long }, expected: [short, long] })
          }
        }
      },
    }
  },
})
