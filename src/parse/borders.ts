import type { Bonds } from './bonds.ts'
import type { Facts } from './facts.ts'
import { endsWithMark } from './looks.ts'
import { inQuarters, seamOf, shareOfCuts } from './seams.ts'

const wholes = ['pageHead', 'masthead', 'editors', 'jump'] as const
const opens = ['lead', 'pageHead', 'masthead', 'editors', 'jump', 'bullet'] as const

function endsWithByline({ shapes }: Facts): boolean {
  return shapes.gluedByline || (shapes.byline && shapes.role && !shapes.lead)
}

/** Whether two lines could be one that was cut. */
function mayBeCut(before: Facts, { line, shapes }: Facts): boolean {
  if (before.line.depth > 0 || line.depth > 0 || endsWithByline(before)) return false
  if (wholes.some((shape) => before.shapes[shape]) || opens.some((shape) => shapes[shape])) return false
  return before.end === 'open' || before.end === 'clause' || endsWithMark(before.text, '—；;')
}

/** Whether a running head parts a line from the one before it: then the page cut them. */
function isParted({ index, prev }: Facts): boolean {
  return prev !== null && index - prev.index > 1
}

/**
 * Computes the odds of all borders that they cut a sentence.
 *
 * @returns How many borders cut one more likely than not.
 */
export function readBorders(all: readonly Facts[], bonds: Bonds): number {
  const borders = all.filter((facts) => facts.prev !== null && mayBeCut(facts.prev, facts))
  for (const facts of borders) facts.cutOdds = seamOf(facts.prev as Facts, facts, bonds)
  const share = shareOfCuts(borders.map(({ cutOdds }) => cutOdds))
  let cuts = 0
  for (const facts of borders) {
    facts.cutOdds = inQuarters(facts.cutOdds + (isParted(facts) ? Math.max(0, share) : share))
    if (facts.cutOdds > 0) cuts++
  }
  return cuts
}

/** Lines that may stand between two halves. */
const longestInterruption = 4
const shortestHalf = 20
const longestCaption = 80
/** A picture is put anywhere in a text, the head of a page mostly between articles. */
const enough = 1.5
const enoughForPage = 3

function isCredit({ shapes, length }: Facts): boolean {
  return shapes.byline && shapes.credit && length <= 30
}

function isRunning({ shapes }: Facts): boolean {
  return shapes.folio || shapes.runningHead
}

function mayInterrupt(facts: Facts, after: Facts | undefined): boolean {
  const { shapes, length, line } = facts
  if (line.depth > 0) return false
  if (shapes.caption || shapes.pageHead || isRunning(facts) || isCredit(facts)) return true
  if (shapes.photoCredit && shapes.credit) return true
  return length <= longestCaption && after !== undefined && isCredit(after)
}

/** Finds pictures and page heads that cut a paragraph in two, and links its halves. */
export function readInterruptions(all: readonly Facts[], bonds: Bonds): void {
  for (const [index, before] of all.entries()) {
    if (before.interrupts || before.length < shortestHalf) continue
    let end = index + 1
    for (let each = all[end]; each && end - index <= longestInterruption; each = all[++end]) {
      if (!mayInterrupt(each, all[end + 1])) break
    }
    const after = all[end]
    if (!after || end === index + 1 || !mayBeCut(before, after)) continue
    const between = all.slice(index + 1, end)
    if (between.every(isRunning)) continue
    const needed = between.some(({ shapes }) => shapes.pageHead) ? enoughForPage : enough
    if (seamOf(before, after, bonds) < needed) continue
    for (const each of between) each.interrupts = true
    before.next = after
    after.prev = before
    after.tight = false
  }
}
