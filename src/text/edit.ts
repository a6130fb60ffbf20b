/** A half-open range of source offsets, UTF-16 code units. */
export interface SourceRange {
  start: number
  end: number
}

/** Replace the source range by `text`. */
export interface Edit extends SourceRange {
  text: string
}

/** Applies edits that do not overlap, in whatever order they come. Nothing outside them changes. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    edited += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return edited + text.slice(at)
}
