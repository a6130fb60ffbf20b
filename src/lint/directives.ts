import type { Source } from '../source/index.ts'
import type { SourceRange } from '../text/index.ts'
import type { Finding } from './message.ts'
import { type Ranges, rangesOf } from './ranges.ts'

const opening = /<!--\s{0,9}xhb-(disable-next-line|disable-line|disable|enable)\b/g
/** Longest comment that is read. */
const longest = 400

/**
 * Leaves out the messages that comments in a Markdown manuscript silence. Raw text has no comments: what looks like one is
 * the text of the paper.
 *
 *     <!-- xhb-disable rule-a, rule-b -- reason -->     from here to the next enable
 *     <!-- xhb-enable -->
 *     <!-- xhb-disable-next-line rule-a -->             the next line that is not blank
 *     <!-- xhb-disable-line rule-a -->                  this line
 */
export function applyDirectives<T extends Pick<Finding, 'ruleId' | 'range'>>(messages: T[], source: Source): T[] {
  if (source.syntax !== 'markdown' || messages.length === 0 || !source.text.includes('xhb-')) return messages
  const silences = readSilences(source)
  return silences.size === 0 ? messages : messages.filter((message) => !isSilent(silences, message))
}

/** No rule is called this. */
const everyRule = ''

function isSilent(
  silences: ReadonlyMap<string, Ranges>,
  { ruleId, range: { start } }: Pick<Finding, 'ruleId' | 'range'>,
): boolean {
  return [everyRule, ruleId].some((rule) => silences.get(rule)?.meets({ start, end: start + 1 }))
}

/** Where each rule, or {@link everyRule}, is silent. */
function readSilences(source: Source): Map<string, Ranges> {
  const silences = new Map<string, Ranges>()
  for (const range of silencedRanges(source).sort((a, b) => a.start - b.start)) {
    for (const rule of range.rules.length > 0 ? range.rules : [everyRule]) rangesOf(silences, rule).add(range)
  }
  return silences
}

interface SilencedRange extends SourceRange {
  /** Rules that are silent in the range; empty for all. */
  rules: readonly string[]
}

function silencedRanges(source: Source): SilencedRange[] {
  const { text, lines } = source
  const ranges: SilencedRange[] = []
  /** What is not enabled again so far, by its rules. */
  let open = new Map<string, SilencedRange[]>()
  let next = { after: -1, range: { start: 0, end: 0 } }
  for (const match of text.matchAll(opening)) {
    const from = match.index + match[0].length
    const length = text.slice(from, from + longest).indexOf('-->')
    if (length < 0) continue
    const end = from + length + 3
    const rules = ruleIds(text.slice(from, from + length))
    const key = rules.join()
    if (match[1] === 'disable-line') ranges.push({ ...lineAt(source, match.index), rules })
    else if (match[1] === 'disable-next-line') {
      const after = lines.lineAt(end)
      if (after !== next.after) next = { after, range: nextLine(source, after) }
      ranges.push({ ...next.range, rules })
    } else if (match[1] === 'disable') {
      const range = { start: end, end: text.length, rules }
      ranges.push(range)
      const same = open.get(key)
      if (same) same.push(range)
      else open.set(key, [range])
    } else {
      const closed = rules.length === 0 ? [...open.values()].flat() : (open.get(key) ?? [])
      for (const each of closed) each.end = match.index
      if (rules.length === 0) open = new Map()
      else open.delete(key)
    }
  }
  return ranges
}

/** In order, each once. */
function ruleIds(list: string): string[] {
  const [ids = ''] = list.split(' -- ')
  return [...new Set(ids.split(/[\s,，、]+/).filter(Boolean))].sort()
}

function lineAt({ lines, text }: Source, offset: number): SourceRange {
  const line = lines.lineAt(offset)
  return { start: lines.starts[line] as number, end: lines.starts[line + 1] ?? text.length }
}

/** The first line after another that is not blank. */
function nextLine({ lines, text }: Source, after: number): SourceRange {
  for (let line = after + 1; line < lines.count; line++) {
    const start = lines.starts[line] as number
    const end = lines.starts[line + 1] ?? text.length
    if (text.slice(start, end).trim() !== '') return { start, end }
  }
  return { start: text.length, end: text.length }
}
