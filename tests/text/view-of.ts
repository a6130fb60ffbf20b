import { TextView } from '../../src/text/index.ts'
import type { Text } from '../../src/tree/index.ts'

/** A view of a text on one line. */
export function viewOf(value: string): TextView {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
  const leaf: Text = { type: 'text', value, position: { start: point(0), end: point(value.length) } }
  return new TextView(leaf, [leaf])
}

/** The parts of a text that a reading found. */
export function slices(text: string, found: readonly { start: number; end: number }[]): string[] {
  return found.map(({ start, end }) => text.slice(start, end))
}
