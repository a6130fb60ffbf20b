import type { Source } from '../source/index.ts'
import type { SourceRange } from '../text/index.ts'
import type { Message } from './message.ts'

interface Silence extends SourceRange {
  /** Rules that are silent in the range; empty for all. */
  rules: ReadonlySet<string>
}

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
export function applyDirectives(messages: Message[], source: Source): Message[] {
  if (source.syntax !== 'markdown' || messages.length === 0 || !source.text.includes('xhb-')) return messages
  const silences = readSilences(source)
  if (silences.length === 0) return messages
  return messages.filter(
    ({ ruleId, range }) =>
      !silences.some(
        ({ start, end, rules }) => range.start >= start && range.start < end && (rules.size === 0 || rules.has(ruleId)),
      ),
  )
}

function readSilences(source: Source): Silence[] {
  const { text } = source
  const silences: Silence[] = []
  let open: Silence[] = []
  for (const match of text.matchAll(opening)) {
    const from = match.index + match[0].length
    const length = text.slice(from, from + longest).indexOf('-->')
    if (length < 0) continue
    const end = from + length + 3
    const rules = ruleIds(text.slice(from, from + length))
    if (match[1] === 'disable-line') silences.push({ ...lineAt(source, match.index), rules })
    else if (match[1] === 'disable-next-line') silences.push({ ...nextLine(source, end), rules })
    else if (match[1] === 'disable') {
      const silence = { start: end, end: text.length, rules }
      silences.push(silence)
      open.push(silence)
    } else {
      for (const each of open) if (rules.size === 0 || sameRules(each.rules, rules)) each.end = match.index
      open = open.filter(({ end: closed }) => closed === text.length)
    }
  }
  return silences
}

function ruleIds(list: string): Set<string> {
  const [ids = ''] = list.split(' -- ')
  return new Set(ids.split(/[\s,，、]+/).filter(Boolean))
}

function sameRules(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id))
}

function lineAt({ lines, text }: Source, offset: number): SourceRange {
  const line = lines.lineAt(offset)
  return { start: lines.starts[line] as number, end: lines.starts[line + 1] ?? text.length }
}

function nextLine(source: Source, offset: number): SourceRange {
  const { lines, text } = source
  for (let line = lines.lineAt(offset) + 1; line < lines.count; line++) {
    const start = lines.starts[line] as number
    const end = lines.starts[line + 1] ?? text.length
    if (text.slice(start, end).trim() !== '') return { start, end }
  }
  return { start: text.length, end: text.length }
}
