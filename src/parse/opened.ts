import type { Facts } from './facts.ts'
import { isHead } from './looks.ts'
import { headLength } from './traits.ts'

const noteLength = 110
const noteStart = /^[【［[]?(?:编者按|编者的话|編者按|开栏的话|编前)/
const notePlan = /本[期版组](?:特别)?(?:策划|专题|稿件)/

function isNote(text: string): boolean {
  return noteStart.test(text) || notePlan.test(text.slice(-noteLength))
}

/**
 * How the article around a line opened, from the line and the one before it. A byline opens an article under its head; under
 * its text it ends one.
 */
export function openedOf(facts: Facts): Facts['opened'] {
  const { prev, shapes, text, length, repeats } = facts
  if (shapes.lead) return 'dateline'
  if (shapes.pageHead || shapes.editors || prev === null) return null
  if (isNote(text)) return 'note'
  if (shapes.byline && shapes.role) return prev.end === 'stop' && prev.length > headLength ? null : 'byline'
  if (prev.opened === 'pieces') return repeats > 1 && length <= headLength ? null : 'pieces'
  if (prev.opened !== 'note') return prev.opened
  if (isHead(facts)) return repeats === 1 ? 'pieces' : null
  return isNote(prev.text) ? 'note' : null
}

/** How long the head of the first piece is, for all lines among the pieces; 0 elsewhere. */
export function pieceOf({ opened, prev, length }: Facts): number {
  if (opened !== 'pieces' || prev === null) return 0
  return prev.opened === 'pieces' ? prev.piece : length
}
