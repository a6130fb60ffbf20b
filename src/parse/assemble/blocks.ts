import type { Facts } from '../facts.ts'
import type { Label } from '../labels.ts'
import type { Line } from '../line.ts'

/** Lines that are one block: a paragraph with its continuations, a headline with its second line. */
export interface Block {
  label: Exclude<Label, 'textMore' | 'headMore'>
  first: Facts
  last: Facts
  lines: BlockLine[]
}

/** A line of a block, in source order. */
export interface BlockLine {
  line: Line
  /** A running head between the rows of the block. */
  running: boolean
  /** What stands between the halves of the block; the line is then only its place. */
  inset?: readonly Block[]
}

const goesOn: Partial<Record<Label, readonly Label[]>> = {
  textMore: ['paragraph', 'listItem', 'quotation', 'brief', 'caption', 'boxLine'],
  headMore: ['headline', 'kicker', 'deck', 'standingHead', 'crosshead'],
  credit: ['caption'],
}

/** Groups labelled lines into blocks. A continuation after nothing that it could continue is a block of its own. */
export function blocksOf(facts: readonly Facts[], labels: readonly Label[]): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  /** Blocks since the open one that it may still go on after: running heads and insets. */
  let between: Block[] = []
  for (const each of facts) {
    const label = labels[each.index] as Label
    const hosts = goesOn[label]
    const host: Block | null | undefined = each.interrupts ? between.at(-1) : open
    if (hosts && host && hosts.includes(host.label)) {
      if (!each.interrupts && between.length > 0) {
        host.lines.push(...linesBetween(between))
        blocks.length -= between.length
        between = []
      }
      host.lines.push({ line: each.line, running: false })
      host.last = each
      continue
    }
    const block: Block = {
      label: label === 'textMore' ? 'paragraph' : label === 'headMore' ? 'crosshead' : label,
      first: each,
      last: each,
      lines: [{ line: each.line, running: false }],
    }
    blocks.push(block)
    if (label === 'furniture' || each.interrupts) between.push(block)
    else {
      open = block
      if (between.length > 0) between = []
    }
  }
  return blocks
}

/** Running heads stand in a block as they are, pictures and page heads in an inset together with all beside them. */
function linesBetween(blocks: readonly Block[]): BlockLine[] {
  const [first] = blocks
  const last = blocks.at(-1)
  if (!first || !last) return []
  if (blocks.every(({ label }) => label === 'furniture')) {
    return blocks.map((block) => ({ line: block.first.line, running: true }))
  }
  return [{ line: { ...first.first.line, end: last.last.line.end }, running: false, inset: blocks }]
}
