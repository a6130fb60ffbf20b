import type { Facts } from '../facts.ts'
import type { InkLine } from '../ink.ts'
import type { Label } from '../labels.ts'

/** Lines that are one block: a paragraph with its continuations, a headline with its second line. */
export interface Block {
  label: Exclude<Label, 'textMore' | 'headMore'>
  first: Facts
  last: Facts
  /** In source order; running heads between the rows of the block are marked. */
  lines: InkLine[]
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
  let running: Block[] = []
  for (const [index, each] of facts.entries()) {
    const label = labels[index] as Label
    const hosts = goesOn[label]
    if (hosts && open && hosts.includes(open.label)) {
      for (const { first } of running) open.lines.push({ line: first.line, running: true })
      if (running.length > 0) blocks.length -= running.length
      running = []
      open.lines.push({ line: each.line, running: false })
      open.last = each
      continue
    }
    const block: Block = {
      label: label === 'textMore' ? 'paragraph' : label === 'headMore' ? 'crosshead' : label,
      first: each,
      last: each,
      lines: [{ line: each.line, running: false }],
    }
    blocks.push(block)
    if (label === 'furniture') running.push(block)
    else {
      open = block
      running = []
    }
  }
  return blocks
}
