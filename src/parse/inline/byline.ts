import { isHan } from '../../text/characters.ts'
import { hasCompoundSurname, hasSurname, looksLikeName } from '../../text/names.ts'
import { numeralClass as n } from '../numeral.ts'
import { sign, signAt, signsOf } from '../signs.ts'
import { type CreditSpan, type CreditsReading, readCredits, surelyNames } from './credits.ts'

/** A byline, signature or photo credit in a text; offsets into it. What is between the credits is marks. */
export interface BylineSpan {
  start: number
  end: number
  credits: CreditSpan[]
}

export interface LeadReading {
  /** The dateline, 0 to 2 pieces: brackets around it are marks. */
  dateline: { start: number; end: number } | null
  byline: BylineSpan | null
}

type Known = ReadonlySet<string> | undefined

const place = '[\\u3400-\\u9fff·]{0,10}?'
const day = `(?:[${n}]{4}年)?(?:[${n}]{1,3}月)?(?:[${n}]{1,3}日)?(?:[上下中]午|晚)?`
const houses =
  '本[报報刊网網社台]|新华社|新華社|中新社|中新网|中国新闻社|新华网|人民网|央视新闻|央广网|[\\u3400-\\u9fff]{2,6}(?:日报|晚报|时报|早报|晨报|商报|周报)'
const datelinePattern = new RegExp(
  `[【\\[]?((?:据|據|综合|綜合)?(?:${houses})(?:记者)?\\s?${place}\\s?${day}\\s?(?:专电|快讯|(?<![通资音简短喜])[讯訊]|消息|电|電|综合消息)|(?:据|據|综合)(?:新华社|新華社|本报)(?=[\\s（(]))[】\\]]?`,
  'y',
)
const lead = /^[【[]?[\u4e00-\u9fff]/
const longestLead = 160
/** A dateline begins with one of these, or with the name of a paper. */
const house = /^[【[]?(?:[本新中人央据據综綜]|[\u3400-\u9fff]{3,7}报)/
const open = '（(【['
const close = '）)】]'

const headOf = (text: string): string => (text.length > longestLead ? text.slice(0, longestLead) : text)

/** Reads the dateline and byline at the head of a lead paragraph: 本报讯（记者 周简）… */
export function readLead(text: string, known: Known): LeadReading {
  const head = headOf(text)
  if (!lead.test(head)) return { dateline: null, byline: null }
  const match = matchDateline(head)
  const at = match ? match[0].length : 0
  const byline = bracketedByline(head, at, known) ?? openByline(head, at, match !== null, known)
  if (!match) return { dateline: null, byline }
  const start = head.indexOf(match[1] as string)
  return { dateline: { start, end: start + (match[1] as string).length }, byline }
}

/** Whether a text opens with a dateline. */
export function hasDateline(text: string): boolean {
  return matchDateline(headOf(text)) !== null
}

/** The dateline that a text opens with, with the brackets around it; the first group without them. */
function matchDateline(head: string): RegExpExecArray | null {
  if (!house.test(head)) return null
  datelinePattern.lastIndex = 0
  const match = datelinePattern.exec(head)
  return match && isDateline(match[1] as string, head, match[0].length) ? match : null
}

/** 讯 and 电 are also parts of words: 新华社电视… */
function isDateline(printed: string, text: string, end: number): boolean {
  if (printed.length > 30) return false
  return !/[子话视台力影脑商信息]/.test(text[end] ?? '') || /[】\]\s（(]/.test(text[end - 1] ?? '')
}

function skipBlank(text: string, at: number): number {
  while (signAt(text, at) & sign.blank) at++
  return at
}

/** Where a text ends without full stops and blanks. */
function trimEnd(text: string): number {
  let end = text.length
  while (end > 0 && (text[end - 1] === '。' || signAt(text, end - 1) & sign.blank)) end--
  return end
}

function bracketedByline(text: string, from: number, known: Known): BylineSpan | null {
  const start = skipBlank(text, from)
  const bracket = open.indexOf(text[start] ?? ' ')
  if (bracket < 0) return null
  const shut = text.indexOf(close[bracket] as string, start)
  const either = shut < 0 ? text.slice(start).search(/[）)】\]]/) : shut - start
  if (either < 0) return null
  const end = start + either
  const reading = readCredits(text, start + 1, end, known)
  if (skipBlank(text, reading.end) !== end || !named(reading) || gluedToRole(reading.credits[0])) return null
  if (!reading.credits.some((credit) => credit.role)) return null
  return { start, end: end + 1, credits: reading.credits }
}

function named(reading: CreditsReading): boolean {
  return reading.credits.some((credit) => credit.names.length > 0)
}

const reporter = /^[\u3400-\u9fff]{0,14}?(?:记\s?者|記者|通讯\s?员|通訊員)/

/** 本报讯 记者 周简 报道…: no brackets, so the names must be sure or be closed by 报道 or a blank. */
function openByline(text: string, from: number, afterDateline: boolean, known: Known): BylineSpan | null {
  const start = skipBlank(text, from)
  if (!afterDateline && !reporter.test(text.slice(start, start + 24))) return null
  const reading = readCredits(text, start, text.length, known)
  const first = reading.credits[0]
  if (!first?.role || !named(reading)) return null
  const closed = reading.credits.at(-1)?.pieces.at(-1)
  const reported = closed?.type === 'role' && /^报道|報[道導]$/.test(text.slice(closed.start, closed.end))
  if (!reported && !surelyNames(reading.credits)) return null
  if (!reported && !afterDateline && reading.end < text.length) return null
  return { start: first.start, end: reading.end, credits: reading.credits }
}

const bullets = /^[□■◆●○▲△◇★☆▓◎※\s]+/
const labels =
  /^(?:采访人|撰文|作者|执笔|采写|文字|本报道|主笔|主持人|编者|策划|本报记者组|(?:调研|报道|采访|采写|编写)组(?:成员)?|[\u3400-\u9fff]{2,12}(?=[:：]本[报報]))\s?[:：]\s?/

const proseEnds = '。！？；，'
/** A long line without any of these is not worth reading. */
const bylineSign = /^[（(【[□■◆●○]|记\s?者|記者|通讯\s?员|通訊員|[图文摄]\s?[/／:：]|摄|攝|评论员|编译|整理|采访人|供图/

const commentator =
  /^([□■]?(?:本报|本報|[\u3400-\u9fff]{2,6}(?:日报|报|网))?)(?:特约|首席)?(?:评论员|評論員|编辑部|(?:记者|调研|报道|采访|采写)组)$/
const commentatorEnds = '员員部组'

/** 本报评论员 and 本报调研组 sign without a name. */
function officeByline(text: string, head: number): BylineSpan {
  const end = text.length
  const pieces: CreditSpan['pieces'] = [{ type: 'role', start: head, end }]
  if (head > 0) pieces.unshift({ type: 'mark', start: 0, end: head })
  return { start: 0, end, credits: [{ role: text.slice(head), names: [], start: 0, end, pieces }] }
}

/** Reads a line that is nothing but a byline: 本报记者 周简, □林清, （见习记者 方小满 通讯员 林清）, 文/周简 图/林清. */
export function readBylineLine(text: string, known: Known): BylineSpan | null {
  const last = text.charAt(text.length - 1)
  if (text.length > 120 || proseEnds.includes(last) || text.includes('贡献')) return null
  if (text.length > 30 && !bylineSign.test(text)) return null
  const office = commentatorEnds.includes(last) ? commentator.exec(text) : null
  if (office) return officeByline(text, (office[1] as string).length)
  const bullet = bullets.exec(text)?.[0].length ?? 0
  if (!open.includes(text[bullet] ?? ' ')) return creditsLine(text, bullet, text.length, bullet > 0, known) ?? null
  if (!close.includes(last)) return null
  const wrapped = creditsLine(text, bullet + 1, text.length - 1, true, known)
  if (wrapped !== undefined) return wrapped
  const signature = readSignature(text, known)
  return signature?.start === 0 ? signature : null
}

/** Reads the credits that a line is. Null where they are no byline, undefined where it is more than credits. */
function creditsLine(
  text: string,
  from: number,
  to: number,
  marked: boolean,
  known: Known,
): BylineSpan | null | undefined {
  const signs = signsOf(text, from, to)
  if (!canBeCredits(text, signs, marked)) return undefined
  const label = signs & sign.colon ? (labels.exec(text.slice(from, to))?.[0].length ?? 0) : 0
  const { credits, end } = readCredits(text, from + label, to, known)
  if (skipBlank(text, end) < to) return undefined
  if (!credits.some(({ names }) => names.length > 0) || gluedToRole(credits[0]) || opensWithWords(credits)) return null
  const role = label > 0 || credits.some((credit) => credit.role !== null)
  return role || areNames(credits, text, marked) ? { start: 0, end: text.length, credits } : null
}

/**
 * Whether the signs of a line speak against nothing but credits: only the name of a house may hold marks of prose, and where
 * no role can be, several names are parted by something, one name is short or holds a dot.
 */
function canBeCredits(text: string, signs: number, marked: boolean): boolean {
  if (signs & sign.prose) return text.includes('《')
  if (marked || signs & (sign.craft | sign.slash | sign.colon | sign.blank)) return true
  if (signs & sign.roleHead && signs & sign.roleTail) return true
  return text.length <= 4 || /[、，·•・]/.test(text)
}

/** Whether a line without any role is names, and no head that reads like them. */
function areNames(credits: readonly CreditSpan[], text: string, marked: boolean): boolean {
  if (!surelyNames(credits)) return false
  if (marked) return true
  const names = credits.flatMap((credit) => credit.names)
  if (names.some((name) => name.length === 4 && !hasCompoundSurname(name))) return false
  return names.length === 1 || /[\s、，]/.test(text)
}

/** 记者观察 is a column, 记者周简 a byline: a name glued to its role needs a surname. */
function gluedToRole(credit: CreditSpan | undefined): boolean {
  const [role, name] = (credit?.pieces ?? []).filter(({ type }) => type !== 'mark')
  return (
    role?.type === 'role' && name?.type === 'name' && role.end === name.start && !hasSurname(credit?.names[0] ?? '')
  )
}

/** Words before the first role are names only where each begins with a surname: else they are a head, with a byline glued to it. */
function opensWithWords([first, ...more]: readonly CreditSpan[]): boolean {
  return first?.role === null && more.length > 0 && !first.names.every(hasSurname)
}

const sourceLabel =
  /(?:来源|来源于|据|稿件来源|资料来源|信息来源)\s?[:：]\s?[^：:（）()]{2,40}?(?=编译|编辑|作者|整理|$)/u

/** Reads a signature at the tail: …。（周简）, …。（记者 林清 文/图）. A date or a remark in brackets is none. */
export function readSignature(text: string, known: Known): BylineSpan | null {
  const last = text.length - 1
  if (last < 0 || !close.includes(text[last] as string)) return null
  const start = Math.max(text.lastIndexOf('（', last), text.lastIndexOf('(', last))
  if (start < 0 || last - start > 120 || last - start < 2) return null
  if (/[）)】\]]/.test(text.slice(start + 1, last))) return null
  const inner = text.slice(start + 1, last)
  if (/贡献|参与|见图|资料/.test(inner)) return null
  const source = sourceLabel.exec(inner)
  if (source && source.index > 0 && !/^编译|^编辑|^作者|^整理/.test(inner)) return null
  const from = source?.index === 0 ? start + 1 + source[0].length : start + 1
  const to = source && source.index > 0 ? start + 1 + source.index : last
  if (source?.index === 0 && from >= to) return { start, end: text.length, credits: [] }
  const reading = readCredits(text, from, to, known)
  if (skipBlank(text, reading.end) < to || !named(reading)) return null
  const roles = reading.credits.some((credit) => credit.role !== null)
  if (!roles) {
    if (!/[。！？…”；.!?]$/.test(text.slice(0, start).trimEnd()) && start > 0) return null
    if (!surelyNames(reading.credits) && !(reading.credits.length === 1 && looksLikeName(inner))) return null
  }
  return { start, end: text.length, credits: reading.credits }
}

const photoHead =
  /(?:[\s（(]|^)?(?:图|文|摄影|图文|文图|摄|编译|整理|撰文|制图|采写|图片来源|图片由|本版图片|照片由)\s?[/／:：]/g

/** Reads the credit at the end of a caption, with or without brackets: … 周简 摄, …图/林清, …（周简 摄）. */
export function readPhotoCredit(text: string, known: Known): BylineSpan | null {
  return readSignature(text, known) ?? readSlashCredit(text, known) ?? readPlainCredit(text, known)
}

const ownTail =
  /(?:[□■◆●○]\s?)?(?:本报|本報)(?:全媒体|见习|首席|特约)?(?:记\s?者|記者|通讯\s?员|通訊員)|(?:本报|本報|新华社|[\u3400-\u9fff]{2}(?:日报|晚报|时报|晨报))(?:特约|首席)?(?:评论员|評論員)$/
const longestTail = 80
/** After these a colleague is spoken of: ——记本报通讯员周简. */
const speaksOf = /[记访忆悼念与和同对向给致为是的]$/

/** A byline after other words. */
export interface TailByline {
  /** Where it begins in the text. */
  start: number
  /** Offsets from there. */
  byline: BylineSpan
}

/** Reads a byline that ends a head or a paragraph, with no mark after it: ——青石巷见闻 本报记者 周简. */
export function readTailByline(text: string, known: Known): TailByline | null {
  const from = Math.max(0, text.length - longestTail)
  if (!isHan(text.charCodeAt(text.length - 1)) || !(signsOf(text, from) & sign.part)) return null
  const start = from + text.slice(from).search(ownTail)
  if (start < Math.max(1, from) || speaksOf.test(text.slice(from, start))) return null
  const byline = readBylineLine(text.slice(start), known)
  return byline && { start, byline }
}

/** …图/林清, …文/周简 图/林清 */
export function readSlashCredit(text: string, known: Known): BylineSpan | null {
  if (!/[/／:：]/.test(text.slice(-60))) return null
  const to = trimEnd(text)
  const tail = Math.max(0, to - 60)
  for (const match of text.slice(tail, to).matchAll(photoHead)) {
    const start = tail + match.index + (/^[\s（(]/.test(match[0]) ? 1 : 0)
    const reading = readCredits(text, start, to, known)
    if (reading.end >= to && named(reading)) return { start, end: to, credits: reading.credits }
  }
  return null
}

const plainCredit =
  /^(?:本报)?(?:[\u3400-\u9fff]{0,8}(?:记者|通讯员))?[\u3400-\u9fff　\s·]{2,14}[/／]?(?:摄影报道|摄影|摄|攝|供图|图)$/

/** … 周简 摄, after the last full stop or a blank. */
function readPlainCredit(text: string, known: Known): BylineSpan | null {
  const to = trimEnd(text)
  if (!(signAt(text, to - 1) & sign.picture)) return null
  const head = Math.max(0, to - 40)
  const starts = [...text.slice(head, to).matchAll(/[。！？”）]|\s/g)].map(({ index }) => head + index + 1)
  const stop = starts.findLastIndex((start) => /\S/.test(text[start - 1] as string))
  const candidates = stop >= 0 ? starts.slice(stop) : head === 0 ? [0, ...starts] : starts
  for (const from of candidates) {
    if (!plainCredit.test(text.slice(from, to).trim())) continue
    const { credits, end } = readCredits(text, from, to, known)
    const [first] = credits
    if (end < to || !first || !credits.every(({ role, names }) => role && names.length > 0)) continue
    return { start: first.start, end: to, credits }
  }
  return null
}
