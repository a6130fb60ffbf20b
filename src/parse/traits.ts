import { type Shapes, shapesOf } from './shapes.ts'
import { sign, signsOf } from './signs.ts'

/** How a line ends: with a full stop, in the middle of a clause, with a mark that announces, or without a mark. */
export type End = 'stop' | 'clause' | 'colon' | 'open'

/** What the text of a line says by itself. */
export interface TextTraits {
  end: End
  /** Chunks parted by blanks. */
  columns: number
  shapes: Shapes
  /** Short, and ends with a question mark or an exclamation mark, with no full stop before: a head as well as a sentence. */
  asks: boolean
  /** As short as heads are, and no sentence ends it, or it asks. */
  head: boolean
  /** Long, or a sentence. */
  prose: boolean
}

/** The same, and what is read of it when it is first asked for. */
export interface Traits extends TextTraits {
  /** Points for a sentence that the end of the line breaks off, and for one that its beginning goes on with, see `seams.ts`. */
  breaksOff: number | undefined
  goesOn: number | undefined
}

/** Longer lines are hardly ever heads. */
export const headLength = 40

const stops = '。！？!?…'
const closers = '”’」』）)】］]》〉"'

/** Past the last character that says how a text ends: closing marks and a signature in brackets do not. */
function lastWord(text: string): number {
  let at = text.length - 1
  while (at > 0 && closers.includes(text[at] as string)) at--
  const last = text[text.length - 1]
  if ((last !== '）' && last !== ')') || stops.includes(text[at] as string)) return at
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
  const before = text[open - 1] ?? ''
  return open > 0 && text.length - open < 120 && (stops.includes(before) || closers.includes(before)) ? open - 1 : at
}

const credited = /(?:[图文摄][/／]\s?[^，。]{2,10}|供图|[\s（(]\S{2,4}摄)$/u

/** What the last characters hold where they credit somebody. */
const creditEnds = '图摄'

function endOf(text: string): End {
  const final = text.charAt(text.length - 1)
  const slash = signsOf(text, Math.max(0, text.length - 14)) & sign.slash
  if ((slash || creditEnds.includes(final)) && credited.test(text.slice(-14))) return 'stop'
  let at = lastWord(text)
  while (at > 0 && closers.includes(text[at] as string)) at--
  const last = text[at] ?? ''
  if (stops.includes(last)) return 'stop'
  if ('：:；;—'.includes(last)) return 'colon'
  if ('，、,'.includes(last)) return 'clause'
  return 'open'
}

const question = /[？！?!][”’」』]?$/
const longestQuestion = 34

const notHeads = [
  'pageHead',
  'masthead',
  'caption',
  'credit',
  'address',
  'weather',
  'bullet',
  'sidebar',
  'remark',
  'jump',
] as const

/** Longer lines are not cut into chunks. */
const longestRow = 60
const blanks = /\s+/

function columnsOf(text: string): number {
  return text.length <= longestRow && signsOf(text) & sign.blank ? text.split(blanks).length : 1
}

/** Reads the text of a line. `known` are names that the issue gives without doubt. */
export function traitsOf(text: string, known: ReadonlySet<string>): Traits {
  const end = endOf(text)
  const shapes = shapesOf(text, known)
  const asks = end === 'stop' && text.length <= longestQuestion && question.test(text) && !text.includes('。')
  return {
    end,
    columns: columnsOf(text),
    shapes,
    asks,
    head: text.length <= headLength && (end === 'open' || asks) && !notHeads.some((shape) => shapes[shape]),
    prose: text.length > headLength || (end === 'stop' && !asks),
    breaksOff: undefined,
    goesOn: undefined,
  }
}
