import type { PairedMarks, StrayMark } from '../../src/text/marks.ts'
import type { TextView } from '../../src/text/view.ts'

/** A block with its marks, and the article that it stands in. */
export interface MarkedBlock extends PairedMarks {
  view: TextView
  article: ArticlePart
}

/** An article; whether it goes on from, or to, another page, so that its first or last block may be half a passage. */
export interface ArticlePart {
  fromPage: boolean
  toPage: boolean
}

/** A mark that has no mate; `shouldOpen` and `shouldClose` where the wrong one of two marks stands. */
export interface Unpaired {
  block: MarkedBlock
  at: number
  /** The opening mark of its kind. */
  mark: string
  problem: 'open' | 'close' | 'shouldOpen' | 'shouldClose'
}

interface Stray extends StrayMark {
  /** Index of the block. */
  block: number
}

/** Blocks that a passage may run over without a mark of its kind between them. */
const reach = 12

/**
 * What stays unpaired after passages that run over several blocks are taken out: those that open in one block and close
 * in a later one, and quotations of several paragraphs, which open each of them and close in the last (4.8.3.5).
 *
 * @param blocks all blocks of an issue, in source order.
 */
export function findUnpaired(blocks: readonly MarkedBlock[]): Unpaired[] {
  const passages = new Passages()
  const found: Unpaired[] = []
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    passages.enter(block, index)
    if (block.strays.length === 0 || isCutFromLead(block, next)) return
    const { turned, left } = takeTurned(block, next)
    for (const mark of turned) found.push(mark)
    for (const stray of left) passages.take({ ...stray, block: index }, block)
  })
  for (const { block: index, at, mark, side } of passages.end()) {
    const block = blocks[index] as MarkedBlock
    const near = blocks[side === 'open' ? index + 2 : index - 3]
    const isCut = (side === 'open' ? block.article.toPage : block.article.fromPage) && near?.article !== block.article
    const isExcerpt = blocks.length === 1 && hasDirection.has(mark) && isAtEdge(block.view.text, at, side)
    if (!isCut && !isExcerpt) found.push({ block, at, mark, problem: side })
  }
  return found
}

/** Passages that run over several blocks; what belongs to none is left alone. */
class Passages {
  private readonly lone: Stray[] = []
  /** The opening mark of each kind that waits for a later block to close it. */
  private readonly pending = new Map<string, Stray>()

  private before: MarkedBlock | undefined

  /** A new block begins: it may end a quotation of several paragraphs, or show that a passage was never closed. */
  enter(block: MarkedBlock, index: number): void {
    for (const [mark, stray] of this.pending) {
      const endsQuotation =
        '“‘「『'.includes(mark) &&
        index - stray.block === 1 &&
        this.before !== undefined &&
        beginsSpeech(this.before, stray.at) &&
        opensWith(block, mark) &&
        isClosedInside(block, mark)
      const isGivenUp =
        index - stray.block > reach || startsAnew(block, mark) || !(this.before && canSpan(mark, this.before, block))
      if (endsQuotation || isGivenUp) this.pending.delete(mark)
      if (isGivenUp && !endsQuotation) this.lone.push(stray)
    }
    this.before = block
  }

  take(stray: Stray, block: MarkedBlock): void {
    const before = this.pending.get(stray.mark)
    if (stray.side === 'close') {
      if (!this.pending.delete(stray.mark)) this.lone.push(stray)
      return
    }
    const reopens = before && stray.block - before.block === 1 && opensWith(block, stray.mark)
    if (before && !reopens) this.lone.push(before)
    this.pending.set(stray.mark, stray)
  }

  end(): Stray[] {
    return [...this.lone, ...this.pending.values()]
  }
}

/**
 * Takes out pairs whose one mark is turned the wrong way: two opening or two closing quotation marks of a kind in one
 * block. An odd one at the head may belong to a passage of several blocks and is left; so are all where the next block
 * begins by closing one.
 */
function takeTurned(block: MarkedBlock, next: MarkedBlock | undefined): { turned: Unpaired[]; left: StrayMark[] } {
  const turned: Unpaired[] = []
  const left = block.strays.filter(({ mark }) => !hasDirection.has(mark))
  for (const kind of hasDirection) {
    const strays = block.strays.filter(({ mark }) => mark === kind)
    if (next?.strays[0]?.mark === kind && next.strays[0].side === 'close') {
      for (const stray of strays) left.push(stray)
      continue
    }
    const isOddHead = strays.length % 2 === 1 && (strays[0]?.side === 'close' || opensWith(block, kind))
    if (isOddHead) left.push(strays.shift() as StrayMark)
    for (let index = 0; index < strays.length; index++) {
      const first = strays[index] as StrayMark
      const second = strays[index + 1]
      if (first.side !== second?.side) {
        left.push(first)
        continue
      }
      const isOpen = first.side === 'open'
      turned.push({
        block,
        at: isOpen ? second.at : first.at,
        mark: kind,
        problem: isOpen ? 'shouldClose' : 'shouldOpen',
      })
      index++
    }
  }
  return { turned, left: left.sort((a, b) => a.at - b.at) }
}

const hasDirection: ReadonlySet<string> = new Set(['“', '‘'])

/** Whether the mark opens the text or closes it: a single block may be cut out of a longer quotation. */
function isAtEdge(text: string, at: number, side: StrayMark['side']): boolean {
  return side === 'open' ? text.slice(0, at).trim() === '' : /^[。，；]?\s*$/.test(text.slice(at + 1))
}

/** A headline that an export made by cutting off the lead, in the middle of a title or quotation. */
function isCutFromLead(block: MarkedBlock, next: MarkedBlock | undefined): boolean {
  const head = block.view.text.replace(/^[#\s]+/, '').trimEnd()
  return next !== undefined && head.length >= 4 && head.length < next.view.text.length && next.view.text.includes(head)
}

/**
 * Quotations and notes run over sentences and paragraphs of an article. Titles do not, and nothing runs on into another
 * article, unless a sentence was cut there.
 */
function canSpan(mark: string, before: MarkedBlock, block: MarkedBlock): boolean {
  const isEnded = /[。！？”]\s*$/.test(before.view.text.slice(-4))
  return !isEnded || (before.article === block.article && !'《〈〔【'.includes(mark))
}

/** A quotation of several paragraphs begins a paragraph, or follows the colon or comma after a verb of saying. */
function beginsSpeech({ view }: MarkedBlock, at: number): boolean {
  return /(?:^|[：:，,])\s?$/.test(view.text.slice(Math.max(0, at - 2), at).trimStart())
}

function opensWith(block: MarkedBlock, mark: string): boolean {
  return block.view.text.trimStart().startsWith(mark)
}

function isClosedInside(block: MarkedBlock, mark: string): boolean {
  const first = block.view.text.indexOf(mark)
  return block.pairs.some((pair) => pair.open === first)
}

/** Whether the block has a pair of that kind before it closes one, so that nothing of the kind can be open around it. */
function startsAnew(block: MarkedBlock, mark: string): boolean {
  const close = block.strays.find((stray) => stray.mark === mark && stray.side === 'close')
  return block.pairs.some((pair) => pair.mark === mark && (!close || pair.open < close.at))
}
