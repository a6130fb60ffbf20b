import { isDigit, isHan, isLatin } from './characters.ts'
import { finderOf } from './finder.ts'
import { reading } from './reading.ts'

/** Two marks that belong together: quotation marks, brackets, title marks. Offsets of the marks in the view. */
export interface MarkPair {
  open: number
  close: number
  /** The opening mark in its full-width form; `<` for a half-width angle bracket inside a title. */
  mark: string
  /** The innermost pair around this one. */
  parent: MarkPair | undefined
}

/** Nobody nests marks deeper; each finding on deeper ones would quote all that is inside them. */
const deepest = 8

/** Whether a pair stands in more pairs than anyone writes on purpose. */
export function isNestedTooDeep({ parent }: MarkPair): boolean {
  let depth = 0
  for (let outer = parent; outer && depth <= deepest; outer = outer.parent) depth++
  return depth > deepest
}

/** A paired mark without its other half in the same view. */
export interface StrayMark {
  at: number
  /** The opening mark of its kind, full-width. */
  mark: string
  side: 'open' | 'close'
}

export interface PairedMarks {
  /** By ascending end. */
  pairs: readonly MarkPair[]
  /** By ascending offset. */
  strays: readonly StrayMark[]
}

/** Closing marks by opening mark. */
export const closingMark: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '<': '>',
}
const openingMark: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closingMark).map(([open, close]) => [close, open]),
)
const wide: Readonly<Record<string, string>> = { '(': '（', ')': '）', '＜': '<', '＞': '>' }
const nextPaired = finderOf('“”‘’「」『』《》〈〉（）()【】〔〕<>＜＞')

/**
 * Pairs of marks and marks left alone, in one scan. What only looks like a paired mark is passed over: apostrophes, feet
 * and inches, `1)` of lists, half-open intervals, faces such as `:)`.
 */
export const pairedMarks = reading((view): PairedMarks => {
  const { text } = view
  const first = nextPaired(text, 0)
  if (first === text.length) return { pairs: [], strays: [] }
  const scan = new Scan()
  const intervals = intervalEnds(text)
  for (let at = first; at < text.length; at = nextPaired(text, at + 1)) {
    if (intervals.has(at)) continue
    const printed = text[at] as string
    const mark = wide[printed] ?? printed
    const opener = openingMark[mark]
    if (opener === undefined) {
      const isComparison = mark === '<' && scan.innermost?.mark !== '《'
      if (!isComparison && !isFace(text, at)) scan.open(mark, at)
    } else if (scan.isOpen(opener)) {
      if (mark !== '’' || !isInsideLatin(text, at)) scan.close(opener, at)
    } else if (mark !== '>' && !isApostrophe(mark, text, at) && !isListMark(mark, text, at)) {
      scan.strays.push({ at, mark: opener, side: 'close' })
    }
  }
  return scan.end()
})

class Scan {
  readonly pairs: MarkPair[] = []
  readonly strays: StrayMark[] = []
  private readonly stack: MarkPair[] = []
  /** How many of each opening mark are on the stack, so that a closing mark without one costs no search. */
  private readonly waiting = new Map<string, number>()

  get innermost(): MarkPair | undefined {
    return this.stack.at(-1)
  }

  isOpen(mark: string): boolean {
    return (this.waiting.get(mark) ?? 0) > 0
  }

  open(mark: string, at: number): void {
    this.stack.push({ open: at, close: -1, mark, parent: this.innermost })
    this.waiting.set(mark, (this.waiting.get(mark) ?? 0) + 1)
  }

  /** Closes the innermost mark of the kind; what was opened inside it and not closed is left alone. */
  close(mark: string, at: number): void {
    let top = this.pop()
    while (top && top.mark !== mark) {
      this.leave(top)
      top = this.pop()
    }
    if (!top) return
    top.close = at
    this.pairs.push(top)
  }

  end(): PairedMarks {
    for (const top of this.stack) this.leave(top)
    this.strays.sort((a, b) => a.at - b.at)
    return { pairs: this.pairs, strays: this.strays }
  }

  private pop(): MarkPair | undefined {
    const top = this.stack.pop()
    if (top) this.waiting.set(top.mark, (this.waiting.get(top.mark) ?? 0) - 1)
    return top
  }

  private leave({ mark, open }: MarkPair): void {
    if (mark !== '<') this.strays.push({ at: open, mark, side: 'open' })
  }
}

/** `[0,1)`: brackets that do not match on purpose. */
function intervalEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>()
  if (!/[[\]［］]/.test(text)) return ends
  for (const { 0: interval, index } of text.matchAll(/[[［(（][-+\d.∞%]{1,12}[,，] ?[-+\d.∞%]{1,12}[\]］)）]/g)) {
    ends.add(index).add(index + interval.length - 1)
  }
  return ends
}

function isFace(text: string, at: number): boolean {
  return text[at] === '(' && /[:;]-?$/.test(text.slice(Math.max(0, at - 2), at)) && !/\S/.test(text[at + 1] ?? '')
}

function isInsideLatin(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1))
}

/** ’ and ” after a letter or a digit, where none is open: it’s, 55”. */
function isApostrophe(mark: string, text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return (mark === '’' && (isLatin(before) || isDigit(before))) || (mark === '”' && isDigit(before))
}

/** `1)`, `a）`, `一）` at the beginning of a clause, and faces. */
function isListMark(mark: string, text: string, at: number): boolean {
  if (mark !== '）') return false
  const before = text.slice(Math.max(0, at - 5), at)
  return (
    /(?:^|[\s，。、；：！？,;:])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/.test(before) ||
    /[:;]-?$/.test(before)
  )
}

/** A run of marks with nothing between them. */
export interface MarkRun {
  start: number
  end: number
  text: string
}

/** Runs of two stops, dashes, ellipses or quotation marks and more: where marks clash or repeat. */
export const markRuns = reading((view): readonly MarkRun[] => {
  const runs: MarkRun[] = []
  for (const { 0: text, index } of view.text.matchAll(/[，。、；：？！,;:?!…—“”‘’「」『』]{2,}/g)) {
    runs.push({ start: index, end: index + text.length, text })
  }
  return runs
})

/** Whether the character is Chinese text: a Chinese character, or a mark that only Chinese text uses. */
export function isChineseText(code: number): boolean {
  return (
    isHan(code) ||
    (code >= 0x3001 && code <= 0x30ff) ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2018 ||
    code === 0x2026 ||
    code === 0x2014 ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20)
  )
}
