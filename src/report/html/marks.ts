import type { Source } from '../../source/index.ts'
import { isLeaf, isParent, type LeafNode, type NewsNode } from '../../tree/index.ts'
import { levelNames } from '../levels.ts'
import { html, type Markup } from './markup.ts'
import type { Note } from './note.ts'

/** A finding longer than this is shown beside its block, not inside it: nobody underlines a whole paragraph. */
const longest = 60
/** Corrections up to this many characters are written over the line. */
const longestCorrection = 12

/** Writes the text of blocks with the findings marked in it. Notes come in source order, and so must the blocks. */
export class Marks {
  private readonly source: Source
  /** Numbers of the notes whose place is marked, to which their explanation can lead back. */
  readonly anchored: Set<number> = new Set()
  private readonly notes: readonly Note[]
  private readonly wide: readonly Note[]
  /** First note that may still have to be opened, and first wide one that has not been told. */
  private next = 0
  private nextWide = 0
  private open: Note[] = []

  constructor(source: Source, notes: readonly Note[]) {
    this.source = source
    this.notes = notes.filter((note) => !isWide(note))
    this.wide = notes.filter(isWide)
  }

  /** The numbers of findings about the whole of a block; they stand at its head. */
  head(node: NewsNode): Markup {
    const told: Markup[] = []
    const end = node.position.end.offset as number
    for (
      let note = this.wide[this.nextWide];
      note && note.message.range.start < end;
      note = this.wide[++this.nextWide]
    ) {
      told.push(
        html`<span class="wide ${note.message.severity}" data-note="${note.number}"${this.anchor(note)}>▐</span>${reference(note)}`,
      )
    }
    return html`${told}`
  }

  private anchor(note: Note): Markup | null {
    if (this.anchored.has(note.number)) return null
    this.anchored.add(note.number)
    return html` id="f${note.number}"`
  }

  /** The content of a block, bylines and datelines in elements of their own. */
  content(node: NewsNode): Markup {
    if (isLeaf(node)) return this.leaf(node)
    const inner = node.children.map((child) => this.content(child))
    return node.type === 'byline' || node.type === 'jump' || node.type === 'inset'
      ? html`<span class="${node.type}">${inner}</span>`
      : html`${inner}`
  }

  leaf(leaf: LeafNode): Markup {
    if (leaf.type === 'break') return leaf.cut === 'line' ? html`<br>` : html``
    if (leaf.type === 'furniture' || isHeadingMark(leaf)) return html``
    const text = this.range(leaf.position.start.offset as number, leaf.position.end.offset as number)
    return leaf.type === 'dateline' ? html`<span class="dateline">${text}</span>` : text
  }

  /** A range of the source, cut where findings begin and end. */
  range(start: number, end: number): Markup {
    const pieces: Markup[] = []
    let at = start
    while (at < end) {
      pieces.push(this.points(at))
      this.openAt(at)
      const to = this.cutBefore(end)
      pieces.push(this.piece(at, to))
      at = to
      this.closeAt(at)
    }
    pieces.push(this.points(end))
    return html`${pieces}`
  }

  private openAt(at: number): void {
    for (let note = this.notes[this.next]; note && note.message.range.start <= at; note = this.notes[++this.next]) {
      if (note.message.range.end > at) this.open.push(note)
    }
  }

  private closeAt(at: number): void {
    this.open = this.open.filter(({ message }) => message.range.end > at)
  }

  private cutBefore(end: number): number {
    const next = this.notes[this.next]?.message.range.start ?? end
    return Math.min(end, next, ...this.open.map(({ message }) => message.range.end))
  }

  private piece(start: number, end: number): Markup {
    const text = this.source.text.slice(start, end)
    const marked = this.open.reduceRight((inner, note) => this.mark(note, inner), html`${text}`)
    const ended = this.open.filter(({ message }) => message.range.end === end).map(reference)
    return html`${corrected(marked, this.open, start, end)}${ended}`
  }

  /** Findings of something that is missing here. */
  private points(at: number): Markup {
    const shown: Markup[] = []
    for (
      let note = this.notes[this.next];
      note && isPoint(note) && note.message.range.start <= at;
      note = this.notes[++this.next]
    ) {
      shown.push(html`${this.mark(note, html`‸`)}${reference(note)}`)
    }
    return html`${shown}`
  }

  private mark(note: Note, inner: Markup): Markup {
    return html`<mark class="${note.message.severity}" data-note="${note.number}"${this.anchor(note)}>${inner}</mark>`
  }
}

function isWide({ message: { range } }: Note): boolean {
  return range.end - range.start > longest
}

function isPoint({ message: { range } }: Note): boolean {
  return range.start === range.end
}

/** The correction over the line, as a proof-reader writes it, where one finding covers the piece exactly. */
function corrected(marked: Markup, covering: readonly Note[], start: number, end: number): Markup {
  const [note, other] = covering
  const correction = note?.message.expected[0]
  if (!note || other || !correction || correction.length > longestCorrection) return marked
  const { range } = note.message
  if (range.start !== start || range.end !== end) return marked
  return html`<ruby>${marked}<rp>（应作</rp><rt data-note="${note.number}">${correction}</rt><rp>）</rp></ruby>`
}

/** The number that leads from the text to its note. */
function reference({ number, message }: Note): Markup {
  const label = `${levelNames[message.severity]}，见批注 ${number}`
  return html`<a class="ref ${message.severity}" data-note="${number}" href="#n${number}" aria-label="${label}">${number}</a>`
}

function isHeadingMark(node: NewsNode): boolean {
  return !isParent(node) && node.type === 'mark' && /^\s*#+\s*$/.test(node.value)
}
