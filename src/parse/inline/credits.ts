import { hasSurname, leadWords, looksLikeName, splitNames, surnameWeight } from '../../text/names.ts'
import { sign, signsOf } from '../signs.ts'

/** A leaf or credit inside a byline; offsets into the text that was read. */
export interface NamePiece {
  type: 'role' | 'name' | 'mark'
  start: number
  end: number
}

export interface CreditSpan {
  role: string | null
  names: string[]
  start: number
  end: number
  pieces: NamePiece[]
}

export interface CreditsReading {
  credits: CreditSpan[]
  /** Past the last character read. */
  end: number
}

/** Exports part the characters by blanks. */
const persons =
  '[记記]\\s?者|通\\s?(?:[讯迅]\\s?员|訊\\s?員)|实\\s?习\\s?(?:生|编\\s?辑)|實\\s?習\\s?生|评\\s?论\\s?员|評\\s?論\\s?員|特\\s?派\\s?员|撰\\s?稿\\s?人|编\\s?辑|校\\s?对|作\\s?者|摄\\s?影\\s?师|主\\s?持\\s?人|采\\s?访\\s?人'
const qualifiers =
  '全媒体|融媒体|全媒體|首席|见习|見習|实习|實習|特约|特約|特派|驻地|駐地|摄影|攝影|本报|本報|本社|本网|本網|资深|高级|专题|视频|文字|图片'
const before =
  '文\\s?/\\s?图|文\\s?/\\s?摄|图\\s?/\\s?文|文\\s?图|图文|文字|摄影|攝影|摄影报道|图片|供图|供稿|来源|文|图|摄|攝|圖|制图|漫画|插图|整理|编译|译|绘|采写|策划|统筹|执笔|撰文|视频|编辑|校对|审核|作者|署名'
const after =
  '摄影报道|攝影報道|摄影|攝影|报道|報道|報導|摄|攝|供图|供圖|供稿|图/文|文/图|文/摄|摄/文|文 摄|文并摄|文图|图文|文|图|整理|编译|制图|绘|采写'

const orgHead =
  /(?:(?:《[^》]{2,14}》|新华社|中新社|新华网|人民网|(?:(?!本[报報])[\u3400-\u9fffA-Za-z]){1,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|报|网|电视台|广播电台|新闻|融媒体中心|融媒体|传媒)(?:社|集团)?)\s?)?/u
const personRole = new RegExp(
  `(?:${orgHead.source})(?:驻[\\u3400-\\u9fff]{2,4})?((?:(?:${qualifiers})\\s?)*(?:${persons}))`,
  'uy',
)
const beforeRole = new RegExp(`(${before})\\s?[/／:：]\\s?`, 'y')
const spacedBefore =
  /(摄影报道|摄影|攝影|文\/图|图\/文|图文|文图|整理|编译|采写|撰文|供图|供稿|作者|责编|编辑|校对)(?=\s)/y
const slashPair = /(文\s?\/\s?图|文\s?\/\s?摄|图\s?\/\s?文|摄|图|文)(?=\s)/y
/** 图/文林清: both by one, where what follows reads as a name without 文. */
const gluedPair = /((?:文\s?\/\s?[图摄]|图\s?\/\s?文))(?=([\u3400-\u9fff])[\u3400-\u9fff])/y
const afterRole = new RegExp(`[\\s/／]{0,2}(${after})(?![\\u3400-\\u9fff])`, 'y')
const pairAfter = /[\s/／]{0,2}(?:文\/[图摄]|[图摄]\/文)(?![\u3400-\u9fff])/y
const gluedAfter = /[\s/／]{0,2}(摄影报道|摄影|报道|報道|報導|摄|攝|供图|供稿|整理|编译)/y
const separator = /[\s　、，,;；/／|]+/y
const nameRun = /[\u3400-\u9fff]{1,90}(?:[·•・][\u3400-\u9fff]{1,60}){0,3}/y
const organization = /(?:[报報社台网局院委厅]|中心|公司|大学|学校|街道|政府|集团|办公室|宣传部|融媒体)$/
const ownPrefix =
  /^(?:本报|本報|本社|本网|本網|[\u3400-\u9fffA-Za-z]{1,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|报|网|电视台|融媒体中心)(?:社|集团)?)\s?(?=.)/
const lead = new Set(leadWords)

/** The role as the trade names it: 本报通讯 员 → 通讯员. */
export function cleanRole(role: string): string {
  return role
    .replace(/\s/g, '')
    .replace(/^(?:本报|本報|本社|本网|本網)+(?=.)/, '')
    .replace('／', '/')
}

interface RoleReading {
  start: number
  end: number
  role: string
  /** Past the role and the mark after it. */
  next: number
}

/** What kinds of roles a text can hold at all, by its signs. */
interface Roles {
  /** 记者, 通讯员 */
  person: boolean
  /** 文/周简, 图：林清 */
  labelled: boolean
  /** 摄影 周简 */
  spaced: boolean
  /** 文/图 周简 */
  paired: boolean
  /** 周简 摄 */
  after: boolean
}

function rolesOf(text: string, start: number, end: number): Roles {
  // One more character, since patterns look at what follows.
  const signs = signsOf(text, start, end + 1)
  const craft = (signs & sign.craft) !== 0
  return {
    person: (signs & sign.roleHead) !== 0 && (signs & sign.roleTail) !== 0,
    labelled: (signs & (sign.slash | sign.colon)) !== 0,
    spaced: craft && (signs & sign.blank) !== 0,
    paired: craft && (signs & sign.slash) !== 0,
    after: craft,
  }
}

interface Cursor {
  text: string
  at: number
  end: number
  known: ReadonlySet<string> | undefined
  roles: Roles
}

function match(pattern: RegExp, { text, end }: Cursor, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found && found[0] !== '' && pattern.lastIndex <= end ? found : null
}

const separatorAt = (cursor: Cursor): number => match(separator, cursor, cursor.at)?.[0].length ?? 0

const personAt = (cursor: Cursor, at: number): RegExpExecArray | null =>
  cursor.roles.person ? match(personRole, cursor, at) : null

const labelAt = (cursor: Cursor, at: number): RegExpExecArray | null =>
  cursor.roles.labelled ? match(beforeRole, cursor, at) : null

/** 图/文林清: a pair glued to a surname. */
function gluedPairAt(cursor: Cursor): RegExpExecArray | null {
  const pair = cursor.roles.paired ? match(gluedPair, cursor, cursor.at) : null
  return pair && surnameWeight(pair[2] as string) > 0 ? pair : null
}

function spacedRoleAt(cursor: Cursor): RegExpExecArray | null {
  if (!cursor.roles.spaced) return null
  return match(spacedBefore, cursor, cursor.at) ?? match(slashPair, cursor, cursor.at)
}

const pairAfterAt = (cursor: Cursor): boolean => cursor.roles.paired && match(pairAfter, cursor, cursor.at) !== null

function tailAt(cursor: Cursor): RegExpExecArray | null {
  if (!cursor.roles.after) return null
  return match(afterRole, cursor, cursor.at) ?? match(gluedAfter, cursor, cursor.at)
}

/** A role before its names. */
function roleAt(cursor: Cursor): RoleReading | null {
  const { at } = cursor
  const person = personAt(cursor, at)
  if (person) {
    const printed = person[1] as string
    const end = at + person[0].length
    const own = ownPrefix.exec(printed)?.[0].length ?? 0
    return { start: end - printed.length + own, end, role: cleanRole(printed), next: end }
  }
  const label = gluedPairAt(cursor) ?? labelAt(cursor, at) ?? spacedRoleAt(cursor)
  if (!label) return null
  const printed = label[1] as string
  return { start: at, end: at + printed.length, role: cleanRole(printed), next: at + label[0].length }
}

const codesOf = (characters: Iterable<string>): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)))

/** The characters that roles begin with, which stand inside a run of names. */
const roleHeads = codesOf('报報记記通实實评評特首见見全融本驻駐作编編校摄攝文图圖撰来供整译制绘采《')
const leadHeads = codesOf(leadWords)

function isLead(text: string, at: number): boolean {
  return leadHeads.has(text.charCodeAt(at)) && (lead.has(text.slice(at, at + 2)) || lead.has(text.slice(at, at + 3)))
}

/** Where a run of name characters must stop: before a role, a role after names, or a word of the lead. */
function runEnd(cursor: Cursor, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (isLead(cursor.text, at)) return at
    if (!roleHeads.has(cursor.text.charCodeAt(at))) continue
    if (labelAt(cursor, at) || personAt(cursor, at)) return at
    if (at - start >= 2 && cursor.roles.after && match(gluedAfter, cursor, at)) return at
  }
  return end
}

const spacedPair = /^[\u3400-\u9fff][\s　]{1,2}[\u3400-\u9fff](?![\u3400-\u9fff])/

/** Two-character names spelled with a space: 周　简. Offsets of the whole, or null. */
function spacedName(cursor: Cursor): number | null {
  if (surnameWeight(cursor.text.charAt(cursor.at)) === 0) return null
  const found = spacedPair.exec(cursor.text.slice(cursor.at, Math.min(cursor.end, cursor.at + 6)))
  if (!found) return null
  return cursor.at + found[0].length
}

/** The end of a run of name characters at the cursor, or the cursor itself where there is none. */
function nameRunEnd(cursor: Cursor): number {
  nameRun.lastIndex = cursor.at
  const run = nameRun.exec(cursor.text)
  return run ? runEnd(cursor, cursor.at, Math.min(cursor.end, cursor.at + run[0].length)) : cursor.at
}

function atNames(cursor: Cursor): boolean {
  if (cursor.at >= cursor.end || isLead(cursor.text, cursor.at)) return false
  return !(pairAfterAt(cursor) || roleAt(cursor) || tailAt(cursor))
}

const providers = /^\s?(?:供图|供圖|提供|供稿)/
const givenBy = /^(?:均由|图片由|照片由|由|图片|照片)/

/** 青石巷社区供图: who gives a picture need not be a person. */
function readGiver(cursor: Cursor, credit: CreditSpan, from: number, start: number, stop: number): void {
  const begin = start + (givenBy.exec(cursor.text.slice(start, stop))?.[0].length ?? 0)
  if (begin > from) credit.pieces.push({ type: 'mark', start: from, end: begin })
  credit.pieces.push({ type: 'name', start: begin, end: stop })
  credit.names.push(cursor.text.slice(begin, stop).trim())
  cursor.at = stop
}

/** What credits name besides people: 数据来源. */
const matters = new Set(['数据', '图片', '资料', '文字', '视频', '图表', '照片', '素材'])

/** Whether what was read as names are other words: most of several begin with no surname. */
function areWords(names: readonly string[]): boolean {
  if (matters.has(names[0] ?? '')) return true
  return names.length > 2 && names.filter(hasSurname).length * 2 < names.length
}

function readNames(cursor: Cursor, credit: CreditSpan): boolean {
  let any = false
  for (;;) {
    const from = cursor.at
    cursor.at += separatorAt(cursor)
    const start = cursor.at
    const wide = atNames(cursor) ? spacedName(cursor) : start
    const stop = wide ?? nameRunEnd(cursor)
    const run = cursor.text.slice(start, stop)
    const giver =
      wide === null &&
      providers.test(cursor.text.slice(stop, stop + 4)) &&
      !splitNames(run, cursor.known).every(hasSurname)
    if (giver) {
      readGiver(cursor, credit, from, start, stop)
      return true
    }
    const house = run.length > 2 && organization.test(run)
    const names = house ? [] : wide === null ? splitNames(run, cursor.known) : [run]
    if (stop === start || !names.every(looksLikeName) || areWords(names)) {
      cursor.at = from
      return any
    }
    cursor.at = stop
    if (house) {
      credit.pieces.push({ type: 'mark', start: from, end: stop })
      continue
    }
    if (start > from) credit.pieces.push({ type: 'mark', start: from, end: start })
    let at = start
    for (const name of names) {
      credit.pieces.push({ type: 'name', start: at, end: at + name.length })
      credit.names.push(name.replace(/\s/g, ''))
      at += name.length
    }
    any = true
  }
}

/**
 * Reads credits from `start` as far as they go: `记者 周简 通讯员 林清 方小满`, `文/周简 图/林清`, `周简 摄`, and bare names. Names
 * without separators are split; a role broken by an export (通讯 员) is one role.
 */
export function readCredits(text: string, start: number, end: number, known?: ReadonlySet<string>): CreditsReading {
  const cursor: Cursor = { text, at: start, end, known, roles: rolesOf(text, start, end) }
  const credits: CreditSpan[] = []
  while (cursor.at < end) {
    const from = cursor.at
    cursor.at += separatorAt(cursor)
    const credit: CreditSpan = { role: null, names: [], start: cursor.at, end: cursor.at, pieces: [] }
    const role = takeRole(cursor, credit)
    const named = readNames(cursor, credit)
    if (!named && !role) {
      cursor.at = from
      break
    }
    const reported = named && takeTail(cursor, credit)
    // Names without a role after others are the first words of the lead.
    if (credit.role === null && credits.length > 0) {
      cursor.at = from
      break
    }
    credit.end = cursor.at
    if (credit.role !== '来源' || named) credits.push(credit)
    if (reported) break
  }
  return { credits, end: cursor.at }
}

/** Takes the role before names. */
function takeRole(cursor: Cursor, credit: CreditSpan): boolean {
  const role = roleAt(cursor)
  if (!role) return false
  if (role.start > cursor.at) credit.pieces.push({ type: 'mark', start: cursor.at, end: role.start })
  credit.pieces.push({ type: 'role', start: role.start, end: role.end })
  if (role.next > role.end) credit.pieces.push({ type: 'mark', start: role.end, end: role.next })
  credit.role = role.role
  cursor.at = role.next
  return true
}

/** Takes the role after names: 周简 摄, 记者 周简 报道. True for 报道, after which the lead begins. */
function takeTail(cursor: Cursor, credit: CreditSpan): boolean {
  if (labelAt(cursor, cursor.at + separatorAt(cursor)) && !pairAfterAt(cursor)) return false
  const tail = tailAt(cursor)
  if (!tail) return false
  const printed = tail[1] as string
  const end = cursor.at + tail[0].length
  const start = end - printed.length
  if (start > cursor.at) credit.pieces.push({ type: 'mark', start: cursor.at, end: start })
  credit.pieces.push({ type: 'role', start, end })
  cursor.at = end
  const reported = /^(?:报道|報道|報導)$/.test(printed)
  if (!reported) credit.role = cleanRole(printed)
  return reported
}

/** Whether the names of the credits begin with surnames that we know; one of three need not, or one in five. */
export function surelyNames(credits: readonly CreditSpan[]): boolean {
  const names = credits.flatMap((credit) => credit.names)
  const strange = names.filter((name) => !hasSurname(name)).length
  return (
    names.length > 0 &&
    credits.every((credit) => credit.names.length > 0) &&
    strange <= Math.max(names.length > 2 ? 1 : 0, names.length / 5)
  )
}
