/** A part of a URI, encoded. Halves of surrogate pairs cannot be: they become U+FFFD. */
export function uriPart(part: string): string {
  return encodeURIComponent(part.toWellFormed())
}
