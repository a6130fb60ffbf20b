import { numeralClass as n, readInteger } from '../numeral.ts'

/** A jump in a text: offsets into it. */
export interface JumpSpan {
  start: number
  end: number
  direction: 'to' | 'from'
  page: number
}

const page = `第?\\s?([A-Z]?[${n}]{1,3}|[头頭])\\s?版`
const setApart = new RegExp(
  `[（(【\\[]?\\s*(?:[\\u3400-\\u9fff《》“”]{0,8})?(下转|下轉|转|轉|上接|紧接|緊接|续接|承接|接)\\s?(?:[A-Z]?[${n}]{1,3}版)?${page}(?:[\\u3400-\\u9fff《》“”：:·]{0,20})?\\s*[）)】\\]]?`,
)
const wholeJump = new RegExp(`^${setApart.source}$`)
const bracketed = new RegExp(
  `[（(【\\[]\\s*(下转|下轉|转|轉|上接|紧接|緊接|续接)\\s?${page}[^（）()【】\\[\\]]{0,20}[）)】\\]]`,
  'g',
)
const bareTail = new RegExp(`(下转|下轉)\\s?${page}\\s*$`)
const inSentence = new RegExp(
  `(?:详情|詳情|详细|全文|相关报道|报道|更多内容)?(?:详见|詳見|请见|請見|请看|請看|见|見|参见|刊登于|刊于)(?:今日|本报|本期)?\\s?${page}`,
  'g',
)
/** The few words of a clause before the jump that belong to it: 赛况|详情请见二版. */
const clauseHead = /(?<![\u3400-\u9fff])[\u3400-\u9fff]{1,6}$/

function pageNumber(text: string): number | null {
  return readInteger(text.replace(/^[A-Z]/, ''))
}

function spanOf(start: number, end: number, verb: string, printed: string): JumpSpan | null {
  const number = pageNumber(printed)
  if (number === null || number < 1) return null
  return { start, end, direction: /接/.test(verb) ? 'from' : 'to', page: number }
}

/** What all jumps have, so that the large patterns are tried only where they may match. */
const turnsTo = /[转轉接][^。]{0,16}版/
const pointsTo = /[见見看于][^。，,]{0,10}版/

/** Reads a line that is nothing but a jump: （下转第二版）, 转二版, （上接第一版）. */
export function readJumpLine(text: string): JumpSpan | null {
  if (text.length > 40 || !turnsTo.test(text)) return null
  const match = wholeJump.exec(text)
  if (!match) return null
  const bracket = /^[（(【[]/.test(text)
  if (!bracket && !text.endsWith('版')) return null
  const verb = match[1] as string
  if (!bracket && (verb === '接' || verb === '转' || verb === '轉') && text.length > 8) return null
  return spanOf(0, text.length, verb, match[2] as string)
}

/** Jumps set apart inside a line of text: …。（下转第二版） */
export function findSetApart(text: string): JumpSpan[] {
  if (!text.includes('版') || !turnsTo.test(text)) return []
  const spans: JumpSpan[] = []
  for (const match of text.matchAll(bracketed)) {
    const span = spanOf(match.index, match.index + match[0].length, match[1] as string, match[2] as string)
    if (span) spans.push(span)
  }
  const tail = spans.length === 0 && text.trimEnd().endsWith('版') ? bareTail.exec(text) : null
  const span = tail && spanOf(tail.index, text.length, tail[1] as string, tail[2] as string)
  if (span) spans.push(span)
  return spans
}

/** Jumps that are part of a sentence: 赛况详情请见二版。 The words of the clause that lead to them belong to them. */
export function findInSentence(text: string): JumpSpan[] {
  if (!text.includes('版') || !pointsTo.test(text)) return []
  const spans: JumpSpan[] = []
  for (const match of text.matchAll(inSentence)) {
    const end = match.index + match[0].length
    if (/[\u3400-\u9fff]/.test(text[end] ?? '')) continue
    let start = match.index
    const before = clauseHead.exec(text.slice(Math.max(0, start - 8), start))
    if (before) start -= before[0].length
    const span = spanOf(start, end, '转', match[1] as string)
    if (span) spans.push(span)
  }
  return spans
}
