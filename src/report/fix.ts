import type { Fix } from '../lint/index.ts'

type Edit = Fix['edits'][number]

/**
 * The edits of a fix as one, with what stands between them carried along: for formats that know only one range a fix.
 * Offsets are UTF-16 code units of the text without byte-order mark.
 */
export function mergeEdits(edits: readonly Edit[], text: string): Edit {
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const first = sorted[0]
  if (!first) throw new RangeError('A fix without edits')
  let merged = ''
  let end = first.start
  for (const edit of sorted) {
    merged += text.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return { start: first.start, end, text: merged }
}
