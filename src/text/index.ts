export * from './calendar.ts'
export * from './characters.ts'
export { datelineDay } from './dateline-day.ts'
export { type DateMention, dates } from './dates.ts'
export {
  type RelativeDay,
  relativeDays,
  relativeDayWords,
  type WeekdayMention,
  weekdays,
  weekdayWords,
} from './days.ts'
export { applyEdits, type Edit, type SourceRange } from './edit.ts'
export { folded } from './folded.ts'
export { type LunarMention, lunarDates } from './lunar-dates.ts'
export {
  closingMark,
  type MarkPair,
  type MarkRun,
  markRuns,
  type PairedMarks,
  pairedMarks,
  type StrayMark,
} from './marks.ts'
export { type Gaps, neighbours } from './neighbours.ts'
export { fullWidthEdits } from './normalize.ts'
export { type NumberMention, numbers } from './numbers.ts'
export { chineseValue, numeralCharacters, toChinese, toChineseDigits } from './numerals.ts'
export { type QuotedRange, quotationAround, quotations } from './quotations.ts'
export { reading } from './reading.ts'
export { printDay, resolveDays, yearOf } from './resolve.ts'
export { sentenceAt, sentences, type TextRange } from './sentences.ts'
export { solarTermDay, solarTerms } from './solar-terms.ts'
export { type TimeMention, times } from './times.ts'
export { fullView, type ReadableText, TextView, textView } from './view.ts'
export { type WeekdayDate, weekdayDates } from './weekday-dates.ts'
export { type HalfwidthMark, halfwidthMarks } from './width.ts'
