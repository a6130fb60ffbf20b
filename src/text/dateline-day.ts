import { type NewsNode, select } from '../tree/index.ts'
import type { CalendarDay } from './calendar.ts'
import { dates } from './dates.ts'
import { resolveDays } from './resolve.ts'
import { fullView } from './view.ts'

/** The day in the first dateline of an article or paragraph (新华社北京5月25日电), from which its 今日 is counted. */
export function datelineDay(node: NewsNode, issue: CalendarDay | null): CalendarDay | null {
  const [dateline] = select(node, 'dateline')
  if (!dateline) return null
  const [date] = dates(fullView(dateline))
  return (date && resolveDays(date, issue)[0]) ?? null
}
